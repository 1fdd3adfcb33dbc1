import type { Question } from '../schema.ts';

/** One answer of a few; whoever does not know says so, which weighs as much as a yes. */
function oneOf(id: string, role: Question['role'], ids: string[]): Question {
  return { id, type: 'choice', role, multiple: false, choices: { from: 'list', ids } };
}

/** Where no child is affected, nothing more has to be asked about the children. */
const whereAffected: Question['showIf'] = {
  question: 'screening-affected',
  isOneOf: ['directly', 'indirectly', 'unsure'],
};

/** Asked first of all: whether children are affected, how much, and so how deep the assessment has to be. */
export const screening: Question[] = [
  oneOf('screening-affected', 'screeningAffected', ['directly', 'indirectly', 'no', 'unsure']),
  ...[
    oneOf('screening-number', 'screeningNumber', ['few', 'group', 'many', 'unsure']),
    oneOf('screening-impact', 'screeningImpact', ['little', 'some', 'much', 'unsure']),
    oneOf('screening-vulnerable', 'screeningVulnerable', ['yes', 'no', 'unsure']),
    oneOf('screening-conflict', 'screeningConflict', ['yes', 'no', 'unsure']),
  ].map((question) => ({ ...question, showIf: whereAffected })),
  oneOf('screening-depth', 'depth', ['not-needed', 'simple', 'in-depth']),
  { id: 'screening-reason', type: 'richText', role: 'depthReason' },
];
