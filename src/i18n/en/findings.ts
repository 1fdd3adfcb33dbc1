import type { findings as swedish } from '../sv/findings.ts';

export const findings: typeof swedish = {
  heading: 'Remarks',
  intro:
    'The app has gone through the answers. You decide what to do about the remarks; they do not stop you from signing off.',
  none: 'The app has no remarks.',
  severities: {
    must: 'Needs to be dealt with',
    should: 'Should be dealt with',
    consider: 'To consider',
  },
  place: {
    step: 'Step {{number}}: {{title}}',
    other: '{{heading}}: {{title}}',
  },
  onPage: {
    step: 'Worth a thought in this step ({{count}})',
    other: 'Worth a thought here ({{count}})',
    none: 'The app has nothing to remark on what you have written here.',
  },
  count_one: '1 remark',
  count_other: '{{count}} remarks',
  overview: {
    heading: 'All remarks',
    intro:
      'The app reads the assessment as a reviewer would and says what a reader may ask for, why it matters and what you can do. What you do about it is up to you. The remarks stop you neither from writing on, nor from exporting or signing off, and those that are open are listed in the report.',
    filter: 'Show',
    choice: '{{severity}} ({{count}})',
    shown: 'Showing {{shown}} of {{total}} remarks on what you have written.',
    hidden: 'No remark in this part is of the kind you have chosen to show.',
    part: '{{number}}. {{heading}}',
    clear: 'The app has nothing to remark on what is written.',
    notGood:
      'That does not make it a good assessment. The app cannot see whether the facts are right, whether the right children were heard or whether the conclusion is wise. Only you and those who read it can judge that.',
    nothingWritten:
      'There is nothing to go through yet. Once you have begun to write in a part, the remarks on it show here.',
    unfinished: 'Parts that are not finished',
    unfinishedIntro:
      'What has not been begun is not a fault. Here you can see what there is to come.',
    checked: 'What the app looks for',
    checks: [
      'The matter: that its name, who decides, the dates and the signers are given and do not contradict each other, and that the question can be answered with yes, partly or no.',
      'The depth: that the choice between a simple and an in-depth assessment has a reason and agrees with the answers.',
      'The children: that vulnerable children are included, that every group directly affected has been heard or the reason is given, what came of what the children said, and that they will be told.',
      'The quotations: that no name is left in them and that the group is not so small that somebody can be recognised.',
      'The evidence: that the four general principles are commented on, that sources can be followed and that none of them lies on somebody’s own computer.',
      'The consequences: that every article that is weakened has one, that every negative one is softened or accepted for a reason, and that the proposal is compared with no change.',
      'The answer: that there is one, that its grounds point at something, and that a departure from the child’s best interests has a reason.',
      'The decisions: that proposals answer the consequences, and that measures and follow-up have somebody responsible and a day.',
      'The text: personal identity numbers, references to steps that do not exist, page numbers left behind and outdated words.',
    ],
  },
};
