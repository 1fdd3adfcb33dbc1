import type { Question } from '../schema.ts';

/** Asked before step 1; the report's head and the list of drafts are made of it. */
export const caseSheet: Question[] = [
  { id: 'case-title', type: 'text', lines: 'one', role: 'title' },
  { id: 'case-organisation', type: 'text', lines: 'one', role: 'organisation' },
  { id: 'case-registration-number', type: 'text', lines: 'one', role: 'registrationNumber' },
  { id: 'case-deciding-body', type: 'text', lines: 'one', role: 'decidingBody' },
  { id: 'case-planned-decision-date', type: 'date', role: 'plannedDecisionDate' },
  { id: 'case-started-on', type: 'date', role: 'startedOn' },
  {
    id: 'case-signers',
    type: 'records',
    role: 'signer',
    fields: [
      { id: 'signer-name', type: 'text', lines: 'one' },
      { id: 'signer-title', type: 'text', lines: 'one', role: 'signerTitle' },
      { id: 'signer-party', type: 'text', lines: 'one', role: 'signerParty' },
      { id: 'signer-place', type: 'text', lines: 'one', role: 'signerPlace' },
    ],
  },
];
