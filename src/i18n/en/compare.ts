import type { compare as swedish } from '../sv/compare.ts';

export const compare: typeof swedish = {
  sides: { before: 'Before', after: 'After' },
  none: 'No differences',
  noneBody: 'All answers are the same, word for word.',
  otherAssessment:
    'These are two different assessments, not two versions of the same one. Everything that differs is shown all the same.',
  otherQuestionnaire:
    'The assessments were made with different questionnaires and cannot be compared question by question. Open them one at a time. Both are untouched.',
  counts: {
    heading: 'What differs',
    answers: 'Answers',
    records: 'Entries in lists',
    changed_one: '{{count}} changed',
    changed_other: '{{count}} changed',
    added_one: '{{count}} added',
    added_other: '{{count}} added',
    removed_one: '{{count}} removed',
    removed_other: '{{count}} removed',
    changedRecords_one: '{{count}} changed',
    changedRecords_other: '{{count}} changed',
    addedRecords_one: '{{count}} added',
    addedRecords_other: '{{count}} added',
    removedRecords_one: '{{count}} removed',
    removedRecords_other: '{{count}} removed',
  },
  kinds: {
    changed: 'Changed',
    added: 'Added',
    removed: 'Removed',
    moved: 'Other order',
    formatted: 'Other form',
  },
  formatted: 'The words are the same. Bold, italics or the division into paragraphs has changed.',
  recordMoved: 'Moved from place {{before}} to {{after}}.',
  mark: { added: 'added:', removed: 'removed:', end: 'end.' },
  effect: 'What the proposal means for this right',
  former: 'Answers to questions that are no longer asked',
};
