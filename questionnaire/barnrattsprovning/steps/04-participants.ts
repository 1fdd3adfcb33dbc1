import type { Step } from '../../schema.ts';
import { freeText } from '../fields.ts';

export const participantsStep: Step = {
  id: 'participants',
  number: 4,
  phase: 'matter',
  articles: [3, 12, 42],
  questions: [
    freeText('participants-description'),
    { id: 'responsible-officer', type: 'text', lines: 'one' },
    {
      id: 'group-members',
      type: 'records',
      role: 'person',
      fields: [
        { id: 'member-name', type: 'text', lines: 'one' },
        { id: 'member-profession', type: 'text', lines: 'one' },
        { id: 'member-organisation', type: 'text', lines: 'one' },
        { id: 'member-assignment', type: 'text', lines: 'one' },
      ],
    },
    {
      id: 'reference-groups',
      type: 'records',
      role: 'referenceGroup',
      fields: [
        { id: 'reference-group-name', type: 'text', lines: 'one' },
        { id: 'reference-group-participants', type: 'text', lines: 'many' },
      ],
    },
    {
      id: 'child-rights-training',
      type: 'choice',
      multiple: false,
      choices: { from: 'list', ids: ['all', 'some', 'none'] },
    },
    {
      id: 'child-rights-training-plan',
      type: 'text',
      lines: 'many',
      showIf: { question: 'child-rights-training', isOneOf: ['some', 'none'] },
    },
    {
      id: 'others-needed',
      type: 'choice',
      multiple: false,
      choices: { from: 'list', ids: ['yes', 'no'] },
    },
    {
      id: 'others-to-involve',
      type: 'records',
      showIf: { question: 'others-needed', isOneOf: ['yes'] },
      fields: [
        { id: 'other-who', type: 'text', lines: 'one' },
        { id: 'other-why', type: 'text', lines: 'many' },
      ],
    },
  ],
  completeWhen: [
    ['participants-description'],
    ['responsible-officer', 'group-members', 'others-needed'],
  ],
};
