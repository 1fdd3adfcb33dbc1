import type { Question } from '../schema.ts';
import { groupsField } from './fields.ts';

/** Expectation and outcome, one consequence of step 11 at a time. */
const outcomes: Question = {
  id: 'outcomes',
  type: 'records',
  role: 'outcome',
  fields: [
    { id: 'outcome', type: 'text', lines: 'many' },
    {
      id: 'outcome-consequence',
      type: 'choice',
      role: 'outcomeConsequence',
      multiple: false,
      choices: { from: 'records', questions: ['negative-consequences', 'positive-consequences'] },
    },
    {
      id: 'outcome-against',
      type: 'choice',
      role: 'outcomeAgainst',
      multiple: false,
      choices: {
        from: 'list',
        ids: ['as-expected', 'better', 'worse', 'did-not-happen', 'too-early'],
      },
    },
    { id: 'outcome-evidence', type: 'richText' },
    { id: 'outcome-next', textKey: 'next-action', type: 'text', lines: 'many', role: 'nextAction' },
    groupsField('outcome'),
  ],
};

/** What became of what was proposed and promised. */
const measureOutcomes: Question = {
  id: 'measure-outcomes',
  type: 'records',
  role: 'measureOutcome',
  fields: [
    { id: 'measure-outcome', type: 'text', lines: 'many' },
    {
      id: 'measure-outcome-subject',
      type: 'choice',
      role: 'measureOutcomeSubject',
      multiple: false,
      choices: { from: 'records', questions: ['proposals', 'compensatory-measures'] },
    },
    {
      id: 'measure-outcome-state',
      type: 'choice',
      role: 'measureOutcomeState',
      multiple: false,
      choices: { from: 'list', ids: ['done', 'partly', 'not-done', 'decided-otherwise'] },
    },
    {
      id: 'measure-outcome-next',
      textKey: 'next-action',
      type: 'text',
      lines: 'many',
      role: 'nextAction',
    },
  ],
};

/** Children take part in the follow-up too, and have been told what became of what they said. */
const children: Question[] = [
  {
    id: 'children-asked-again',
    type: 'choice',
    role: 'childrenAskedAgain',
    multiple: false,
    choices: { from: 'list', ids: ['yes', 'no'] },
  },
  {
    id: 'children-say-now',
    type: 'richText',
    role: 'childrenSayNow',
    showIf: { question: 'children-asked-again', isOneOf: ['yes'] },
  },
  {
    id: 'children-not-asked-reason',
    type: 'richText',
    role: 'notAskedAgainReason',
    showIf: { question: 'children-asked-again', isOneOf: ['no'] },
  },
  {
    id: 'feedback-given',
    type: 'choice',
    role: 'feedbackGiven',
    multiple: false,
    choices: { from: 'list', ids: ['yes', 'partly', 'no'] },
  },
  { id: 'feedback-given-how', type: 'richText' },
];

/** Asked at the follow-up, when the decision has been in force for some time. */
export const outcome: Question[] = [
  { id: 'outcome-date', type: 'date', role: 'outcomeDate' },
  { id: 'outcome-description', type: 'richText' },
  outcomes,
  measureOutcomes,
  ...children,
  { id: 'outcome-unexpected', type: 'richText' },
  {
    id: 'outcome-holds',
    type: 'choice',
    role: 'assessmentHolds',
    multiple: false,
    choices: { from: 'list', ids: ['yes', 'partly', 'no'] },
  },
  { id: 'outcome-conclusion', type: 'richText', role: 'outcomeConclusion' },
  { id: 'next-follow-up-date', type: 'date', role: 'nextFollowUpDate' },
  { id: 'next-follow-up-what', type: 'text', lines: 'many', role: 'nextFollowUpWhat' },
  {
    id: 'next-follow-up-responsible',
    type: 'text',
    lines: 'one',
    role: 'nextFollowUpResponsible',
  },
];
