import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { findingCodeSchema } from '#questionnaire/findings.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { type Answer, type Answers, answerTo, type RecordEntry } from '#src/domain/answers.ts';
import { type Assessment, createAssessment, topQuestions } from '#src/domain/assessment.ts';
import { findingsOf } from '#src/domain/findings/findings.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { arbitraryAssessment } from './arbitraries.ts';
import {
  followedUpExample,
  followUpAnswers,
  recordsOf,
  reopenedExample,
} from './follow-up/followed-up-example.ts';

let given = 0;
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const example = assessmentFromTrainingCase(trainingCase, {
  newId: () => id(++given),
  now: '2026-11-22T13:00:00.000Z',
});

const text = (value: string): Answer => ({ type: 'text', value });
const date = (value: string): Answer => ({ type: 'date', value });
const prose = (value: string): Answer => ({ type: 'richText', value: richTextFromPlain(value) });
const choice = (...value: string[]): Answer => ({ type: 'choice', value });
const records = (...value: RecordEntry[]): Answer => ({ type: 'records', value });

function signer(number: number, name: string, party: string): RecordEntry {
  return {
    id: id(900 + number),
    answers: { 'signer-name': text(name), 'signer-party': text(party) },
  };
}

function consequence(number: number, ...articleNumbers: string[]): RecordEntry {
  return {
    id: id(number),
    answers: {
      'negative-consequence': text('Längre resa'),
      'negative-consequence-articles': choice(...articleNumbers),
    },
  };
}

function accepted(number: number): RecordEntry {
  const { answers } = consequence(number);
  const reason = prose('Vinsten för undervisningen väger tyngre.');
  return { id: id(number), answers: { ...answers, 'negative-consequence-acceptance': reason } };
}

function consequenceFor(number: number, groupNumber: number): RecordEntry {
  const { answers } = consequence(number);
  return {
    id: id(number),
    answers: { ...answers, 'negative-consequence-groups': choice(id(groupNumber)) },
  };
}

function measureAgainst(...consequences: number[]): RecordEntry {
  return {
    id: id(950),
    answers: {
      measure: text('Egen tur'),
      'measure-consequences': choice(...consequences.map(id)),
      'measure-responsible': text('Skolskjutssamordnaren'),
      'measure-when': text('Augusti 2027'),
    },
  };
}

function measureFor(groupNumber: number, consequenceNumber: number): RecordEntry {
  const { answers } = measureAgainst(consequenceNumber);
  return { id: id(950), answers: { ...answers, 'measure-groups': choice(id(groupNumber)) } };
}

function without(record: RecordEntry, field: string): RecordEntry {
  const { [field]: _, ...answers } = record.answers;
  return { ...record, answers };
}

const group = (number: number, name: string): RecordEntry => ({
  id: id(number),
  answers: { 'direct-group': text(name) },
});

/** Six pupils who said something that changed the proposal, and will hear of it. */
function hearing(number: number, changes: Record<string, Answer | undefined>): RecordEntry {
  const entries = Object.entries({
    'hearing-who': text('Elever i årskurs 5'),
    'hearing-number': text('6'),
    'hearing-said': prose('De vill gå ihop.'),
    'hearing-quotes': records({
      id: id(number + 500),
      answers: { quote: text('Vi vill gå ihop.') },
    }),
    'hearing-changed': prose('Flytten skjuts upp.'),
    'hearing-feedback': choice(id(820)),
    ...changes,
  });
  const kept = entries.filter((entry): entry is [string, Answer] => entry[1] !== undefined);
  return { id: id(number), answers: Object.fromEntries(kept) };
}

const feedbackTo = (number: number, who: string): RecordEntry => ({
  id: id(number),
  answers: { 'feedback-to': text(who) },
});

const effect = (number: number, comment: string): RecordEntry => ({
  id: id(number),
  answers: {
    'effect-article': choice('6'),
    'effect-direction': choice('weakens'),
    'effect-comment': text(comment),
  },
});

/** The two that a comparison needs, the first with these effects. */
function compared(...effects: RecordEntry[]): Answer {
  const { answers, ...proposal } = alternative(840, 'proposal');
  return records(
    { ...proposal, answers: { ...answers, 'alternative-effects': records(...effects) } },
    alternative(841, 'no-change'),
  );
}

const alternative = (number: number, kind: string): RecordEntry => ({
  id: id(number),
  answers: { alternative: text('Ett alternativ'), 'alternative-kind': choice(kind) },
});

const followUp = (number: number): RecordEntry => ({
  id: id(number),
  answers: {
    'follow-up-what': text('Restider'),
    'follow-up-responsible': text('Rektorn'),
    'follow-up-date': date('2027-10-29'),
  },
});

const articles = (...entries: [number, string][]): Answer => ({
  type: 'articles',
  value: entries.map(([article, comment]) => ({
    article,
    effect: 'neutral',
    comment: richTextFromPlain(comment),
  })),
});

const source = (number: number, link: string): RecordEntry => ({
  id: id(number),
  answers: { 'research-source': text('Skolor i glesbygd'), 'research-link': text(link) },
});

/** A letter that tells what has changed. */
function letter(number: number, changes: Record<string, Answer | undefined>): RecordEntry {
  const entries = Object.entries({
    'letter-to': text('Årskurs 2'),
    'letter-age': choice('age-7-9'),
    'letter-said': prose('Ni vill gå ihop.'),
    'letter-changed': prose('Ni får gå ihop.'),
    ...changes,
  });
  const kept = entries.filter((entry): entry is [string, Answer] => entry[1] !== undefined);
  return { id: id(number), answers: Object.fromEntries(kept) };
}

function followUpOn(number: number, day: string): RecordEntry {
  const { answers } = followUp(number);
  return { id: id(number), answers: { ...answers, 'follow-up-date': date(day) } };
}

const outcomeEntries = recordsOf(followedUpExample, 'outcomes');
const worseAt = outcomeEntries.findIndex(({ answers }) =>
  answerTo(answers, { id: 'outcome-against', type: 'choice' }).value.includes('worse'),
);
const worse = outcomeEntries[worseAt] ?? { id: 'none', answers: {} };

/** The outcomes of the example with one field of the one that was worse changed, and maybe another one empty. */
function withOutcome(field: string, answer: Answer | undefined, empty?: string): Answer {
  const { [field]: _, [empty ?? field]: __, ...others } = worse.answers;
  const changed = { id: worse.id, answers: { ...others, ...(answer && { [field]: answer }) } };
  return records(...outcomeEntries.map((one) => (one === worse ? changed : one)));
}

/** The example with other answers; `undefined` takes one away. */
function exampleWith(
  changes: Record<string, Answer | undefined>,
  of: Assessment = example,
): Assessment {
  const answers = Object.entries({ ...of.answers, ...changes });
  const kept = answers.filter((entry): entry is [string, Answer] => entry[1] !== undefined);
  return { ...of, answers: Object.fromEntries(kept) };
}

const found = (assessment: Assessment) => findingsOf(barnrattsprovning, assessment);

describe('the example that comes with the app', () => {
  it('has what the rules look for', () => {
    expect(found(example)).toEqual([]);
  });
});

describe('the example at its follow-up', () => {
  it('has what the rules look for, once the outcome is written', () => {
    expect(found(followedUpExample)).toEqual([]);
  });
});

/** What is wrong, the finding it gives, and the same answers mended. */
const cases: readonly {
  code: string;
  what: string;
  broken: Record<string, Answer | undefined>;
  finding: object;
  /** What the same fault shows as elsewhere, before it. */
  also?: object;
  mended: Record<string, Answer | undefined>;
  /** What is changed, where it is not the example as it stands. */
  of?: Assessment;
}[] = [
  {
    code: 'noTitle',
    what: 'a title of spaces',
    broken: { 'case-title': text('   ') },
    finding: { severity: 'must', questionId: 'case-title' },
    mended: { 'case-title': text('Tallmyra') },
  },
  {
    code: 'noRegistrationNumber',
    what: 'no registration number',
    broken: { 'case-registration-number': undefined },
    finding: { severity: 'consider', questionId: 'case-registration-number' },
    mended: { 'case-registration-number': text('BUN 2026-1') },
  },
  {
    code: 'noDecidingBody',
    what: 'no deciding body',
    broken: { 'case-deciding-body': undefined },
    finding: { severity: 'should', questionId: 'case-deciding-body' },
    mended: { 'case-deciding-body': text('Nämnden') },
  },
  {
    code: 'decisionBeforeStart',
    what: 'a decision the day before the start',
    broken: {
      'case-planned-decision-date': date('2025-12-31'),
      'case-started-on': date('2026-01-01'),
    },
    finding: { severity: 'should', questionId: 'case-planned-decision-date' },
    mended: {
      'case-planned-decision-date': date('2026-01-01'),
      'case-started-on': date('2026-01-01'),
    },
  },
  {
    code: 'decisionBeforeStart',
    what: 'a decision the year before, which the day of the decision alone cannot tell',
    broken: {
      'case-planned-decision-date': date('2025-12-31'),
      'case-started-on': date('2026-01-01'),
    },
    finding: { severity: 'should', questionId: 'case-planned-decision-date' },
    mended: { 'case-planned-decision-date': date('2025-12-31'), 'case-started-on': date('') },
  },
  {
    code: 'noSigner',
    what: 'signers with nothing in them',
    broken: { 'case-signers': records(signer(1, ' ', '')) },
    finding: { severity: 'must', questionId: 'case-signers' },
    mended: { 'case-signers': records(signer(1, 'Anna Berg', 'Nämnden')) },
  },
  {
    code: 'signerWithoutName',
    what: 'a signer with only a party',
    broken: { 'case-signers': records(signer(1, 'Anna Berg', 'A'), signer(2, ' ', 'B')) },
    finding: { severity: 'must', questionId: 'case-signers', recordId: id(902) },
    mended: { 'case-signers': records(signer(1, 'Anna Berg', 'A'), signer(2, 'Bo Ek', 'B')) },
  },
  {
    code: 'signerWithoutParty',
    what: 'a signer with only a name',
    broken: { 'case-signers': records(signer(1, 'Anna Berg', '')) },
    finding: { severity: 'consider', questionId: 'case-signers', recordId: id(901) },
    mended: { 'case-signers': records(signer(1, 'Anna Berg', 'Nämnden')) },
  },
  {
    code: 'signerTwice',
    what: 'two signers that differ in nothing but capitals and spaces',
    broken: {
      'case-signers': records(
        signer(1, 'Anna  Berg', 'Nämnden'),
        signer(2, 'ANNA BERG', 'nämnden '),
      ),
    },
    finding: { severity: 'should', questionId: 'case-signers', recordId: id(902) },
    mended: {
      'case-signers': records(
        signer(1, 'Anna Berg', 'Nämnden'),
        signer(2, 'Anna Berg', 'Styrelsen'),
      ),
    },
  },
  {
    code: 'stepIncomplete',
    what: 'a step with nothing in it',
    broken: {
      'commission-description': undefined,
      'commissioning-body': undefined,
      'reported-to': undefined,
    },
    finding: { severity: 'must', questionId: 'commission-description' },
    mended: {
      'commission-description': undefined,
      'commissioning-body': text('Nämnden'),
      'reported-to': text('Nämnden'),
    },
  },
  {
    code: 'stepIncomplete',
    what: 'a step that lacks one thing of the way that the group has begun',
    broken: {
      'participants-description': undefined,
      'responsible-officer': undefined,
    },
    finding: { severity: 'must', questionId: 'participants-description' },
    mended: { 'participants-description': undefined },
  },
  {
    code: 'notHeardWithoutReason',
    what: 'children who were not heard, and words about something else',
    broken: {
      'children-heard': choice('no'),
      hearings: undefined,
      'children-not-heard-reason': undefined,
    },
    finding: { severity: 'must', questionId: 'children-not-heard-reason' },
    mended: { 'children-heard': choice('no'), 'children-not-heard-reason': prose('Inga barn än.') },
  },
  {
    code: 'noBestInterestsAnswer',
    what: 'no answer, which leaves the step incomplete for nothing else',
    broken: { 'best-interests-answer': choice() },
    finding: { severity: 'must', questionId: 'best-interests-answer' },
    mended: { 'best-interests-answer': choice('partly') },
  },
  {
    code: 'consequenceWithoutMeasure',
    what: 'the one of two consequences that no measure names',
    broken: {
      'negative-consequences': records(consequence(801), consequence(802)),
      'compensatory-measures': records(measureAgainst(801)),
    },
    finding: { severity: 'should', questionId: 'negative-consequences', recordId: id(802) },
    mended: {
      'negative-consequences': records(consequence(801), consequence(802)),
      'compensatory-measures': records(measureAgainst(802, 801)),
    },
  },
  {
    code: 'consequenceWithoutMeasure',
    what: 'a measure that still points at a consequence that is gone',
    broken: {
      'negative-consequences': records(consequence(801)),
      'compensatory-measures': records(measureAgainst(799)),
    },
    finding: { severity: 'should', questionId: 'negative-consequences', recordId: id(801) },
    // In free words, and none in the list: nobody can tell which consequences they are about.
    mended: {
      'negative-consequences': records(consequence(801)),
      'compensatory-measures': undefined,
      'compensation-description': prose('Alla får skjuts.'),
    },
  },
  {
    code: 'depthWithoutReason',
    what: 'a depth without a word on why',
    broken: { 'screening-reason': undefined },
    finding: { severity: 'should', questionId: 'screening-reason' },
    mended: { 'screening-reason': undefined, 'screening-depth': undefined },
  },
  {
    code: 'notNeededWithoutReason',
    what: 'no assessment, without a word on why',
    broken: {
      'screening-affected': choice('no'),
      'screening-depth': choice('not-needed'),
      'screening-reason': undefined,
    },
    finding: { severity: 'must', questionId: 'screening-reason' },
    mended: { 'screening-affected': choice('no'), 'screening-depth': choice('not-needed') },
  },
  {
    code: 'shallowerThanSuggested',
    what: 'a simple assessment of a matter with serious effects',
    broken: { 'screening-depth': choice('simple') },
    finding: { severity: 'should', questionId: 'screening-depth' },
    mended: {
      'screening-depth': choice('simple'),
      'screening-impact': choice('little'),
      'screening-vulnerable': choice('no'),
      'screening-conflict': choice('no'),
    },
  },
  {
    code: 'heardWithoutChange',
    what: 'children who were heard, and nothing on what it changed',
    broken: { hearings: records(hearing(810, { 'hearing-changed': undefined })) },
    finding: {
      severity: 'should',
      questionId: 'hearings',
      recordId: id(810),
      fieldId: 'hearing-changed',
    },
    mended: { hearings: records(hearing(810, {})) },
  },
  {
    code: 'heardWithoutFeedback',
    what: 'children who were heard, and feedback to all but them',
    broken: {
      hearings: records(hearing(810, { 'hearing-feedback': undefined })),
      feedback: records(feedbackTo(820, 'Nämnden')),
    },
    finding: { severity: 'must', questionId: 'hearings', recordId: id(810) },
    // In free words, and none in the list: nobody can tell whom they are about.
    mended: {
      hearings: records(hearing(810, { 'hearing-feedback': undefined })),
      feedback: undefined,
    },
  },
  {
    code: 'noSubstituteSource',
    what: 'children who were not heard, and nothing to build on instead',
    broken: {
      'children-heard': choice('no'),
      hearings: undefined,
      'substitute-source': undefined,
    },
    finding: { severity: 'should', questionId: 'substitute-source' },
    mended: { 'children-heard': choice('no'), hearings: undefined },
  },
  {
    code: 'onlyAdultsHeard',
    what: 'parents of pupils where the children should be',
    broken: {
      hearings: records(hearing(810, { 'hearing-who': text('Vårdnadshavare till elever i F–3') })),
    },
    finding: { severity: 'must', questionId: 'hearings', recordId: id(810) },
    mended: { hearings: records(hearing(810, { 'hearing-who': text('Elever och lärare') })) },
  },
  {
    code: 'quoteFromFew',
    what: 'the words of three children',
    broken: { hearings: records(hearing(810, { 'hearing-number': text('3 av 9') })) },
    finding: { severity: 'consider', questionId: 'hearings', recordId: id(810) },
    mended: {
      hearings: records(
        hearing(810, { 'hearing-number': text('3 av 9'), 'hearing-quotes': undefined }),
      ),
    },
  },
  {
    code: 'letterWithoutAge',
    what: 'a letter to children of no age',
    broken: { 'child-letters': records(letter(840, { 'letter-age': choice() })) },
    finding: { severity: 'consider', questionId: 'child-letters', recordId: id(840) },
    mended: { 'child-letters': records(letter(840, {})) },
  },
  {
    code: 'letterWithoutOutcome',
    what: 'a letter that thanks, and tells nothing of what came of it',
    broken: { 'child-letters': records(letter(840, { 'letter-changed': undefined })) },
    finding: { severity: 'should', questionId: 'child-letters', recordId: id(840) },
    mended: {
      'child-letters': records(
        letter(840, { 'letter-changed': undefined, 'letter-decision': prose('Skolan stänger.') }),
      ),
    },
  },
  {
    code: 'letterWithName',
    what: 'a letter that names a child',
    broken: { 'child-letters': records(letter(840, { 'letter-said': prose('Alva vill gå.') })) },
    finding: { severity: 'should', questionId: 'child-letters', recordId: id(840) },
    // Whom to ask is an adult.
    mended: { 'child-letters': records(letter(840, { 'letter-contact': prose('Fråga Alva.') })) },
  },
  {
    code: 'quoteWithName',
    what: 'a name between quotation marks',
    broken: {
      hearings: records(
        hearing(810, { 'hearing-said': prose('En sa: ”Jag vill gå med Alva.” Andra höll med.') }),
      ),
    },
    finding: { severity: 'should', questionId: 'hearings', recordId: id(810) },
    // What adults are called in the text around it is no quotation.
    mended: {
      hearings: records(
        hearing(810, { 'hearing-said': prose('Alva Ek höll i samtalet: ”Vi vill gå ihop.”') }),
      ),
    },
  },
  {
    code: 'quotePointsOut',
    what: 'an age, a school and a condition together',
    broken: {
      hearings: records(
        hearing(810, {
          'hearing-who': text('Elever i årskurs 4 på Åsskolan'),
          'hearing-said': prose('En sa: ”Min epilepsi gör att jag inte kan cykla.”'),
        }),
      ),
    },
    finding: { severity: 'should', questionId: 'hearings', recordId: id(810) },
    mended: {
      hearings: records(
        hearing(810, {
          'hearing-who': text('Elever i mellanstadiet'),
          'hearing-said': prose('En sa: ”Min epilepsi gör att jag inte kan cykla.”'),
        }),
      ),
    },
  },
  {
    code: 'groupNotHeard',
    what: 'a group that the matter reaches directly, and that no occasion names',
    broken: {
      'children-direct': records(group(830, 'Elever'), group(831, 'Syskon')),
      hearings: records(hearing(810, { 'hearing-groups': choice(id(830)) })),
      'children-not-heard-reason': undefined,
    },
    finding: { severity: 'should', questionId: 'children-direct', recordId: id(831) },
    mended: {
      'children-direct': records(group(830, 'Elever'), group(831, 'Syskon')),
      hearings: records(hearing(810, { 'hearing-groups': choice(id(830), id(831)) })),
      'children-not-heard-reason': undefined,
    },
  },
  {
    code: 'weakenedWithoutConsequence',
    what: 'an article that is weakened in step 8 and forgotten in step 11',
    broken: {
      'negative-consequences': records(consequence(801, '6')),
      'compensatory-measures': records(measureAgainst(801)),
    },
    finding: { severity: 'should', questionId: 'article-comments' },
    mended: {
      'negative-consequences': records(consequence(801, '2', '6', '18', '19', '23', '31')),
      'compensatory-measures': records(measureAgainst(801)),
    },
  },
  {
    code: 'measureForOthers',
    what: 'a measure for others than those who lose',
    broken: {
      'children-direct': records(group(830, 'Elever'), group(831, 'Syskon')),
      hearings: records(hearing(810, { 'hearing-groups': choice(id(830), id(831)) })),
      'negative-consequences': records(consequenceFor(801, 830)),
      'compensatory-measures': records(measureFor(831, 801)),
    },
    finding: { severity: 'consider', questionId: 'compensatory-measures', recordId: id(950) },
    mended: {
      'children-direct': records(group(830, 'Elever'), group(831, 'Syskon')),
      hearings: records(hearing(810, { 'hearing-groups': choice(id(830), id(831)) })),
      'negative-consequences': records(consequenceFor(801, 830)),
      'compensatory-measures': records(measureFor(830, 801)),
    },
  },
  {
    code: 'effectWithoutReason',
    what: 'a cell of the matrix that says which way, and not in what way',
    broken: { alternatives: compared(effect(842, ''), effect(843, 'Barnen hinner inte.')) },
    finding: {
      severity: 'consider',
      questionId: 'alternatives',
      recordId: id(840),
      innerId: id(842),
      fieldId: 'effect-comment',
    },
    mended: { alternatives: compared(effect(842, 'De yngsta slipper resan.')) },
  },
  {
    code: 'noComparison',
    what: 'an in-depth assessment of the proposal alone',
    broken: { alternatives: records(alternative(840, 'proposal'), alternative(841, 'other')) },
    finding: { severity: 'should', questionId: 'alternatives' },
    mended: { alternatives: records(alternative(840, 'proposal'), alternative(841, 'no-change')) },
  },
  {
    code: 'yesDespiteConsequences',
    what: 'a yes, and a consequence that nobody has answered',
    broken: {
      'best-interests-answer': choice('yes'),
      'negative-consequences': records(consequence(801), consequence(802)),
      'compensatory-measures': records(measureAgainst(801)),
    },
    also: {
      code: 'consequenceWithoutMeasure',
      severity: 'should',
      questionId: 'negative-consequences',
      recordId: id(802),
    },
    finding: { severity: 'must', questionId: 'best-interests-answer' },
    mended: {
      'best-interests-answer': choice('yes'),
      'negative-consequences': records(consequence(801), accepted(802)),
      'compensatory-measures': records(measureAgainst(801)),
    },
  },
  {
    code: 'departureWithoutReason',
    what: 'something that has weighed more, and no word on what',
    broken: {
      'best-interests-weight': choice('outweighed'),
      'best-interests-departure': undefined,
    },
    finding: { severity: 'must', questionId: 'best-interests-departure' },
    // The grounds argue for it.
    mended: { 'best-interests-departure': undefined },
  },
  {
    code: 'groundWithoutSupport',
    what: 'a ground that points at nothing',
    broken: {
      'best-interests-grounds': records({ id: id(850), answers: { ground: text('Det är bäst.') } }),
    },
    finding: { severity: 'should', questionId: 'best-interests-grounds', recordId: id(850) },
    mended: {
      'best-interests-grounds': records({
        id: id(850),
        answers: { ground: text('Det är bäst.'), 'ground-articles': choice('6') },
      }),
    },
  },
  {
    code: 'proposalTiedToNothing',
    what: 'a proposal that points at nothing',
    broken: {
      proposals: records({ id: id(860), answers: { proposal: text('Bygg en lekplats.') } }),
    },
    finding: { severity: 'should', questionId: 'proposals', recordId: id(860) },
    mended: {
      proposals: records({
        id: id(860),
        answers: { proposal: text('Bygg en lekplats.'), 'proposal-articles': choice('31') },
      }),
    },
  },
  {
    code: 'measureWithoutResponsible',
    what: 'a measure that is nobody’s',
    broken: {
      'negative-consequences': records(consequence(801)),
      'compensatory-measures': records(without(measureAgainst(801), 'measure-responsible')),
    },
    finding: {
      severity: 'should',
      questionId: 'compensatory-measures',
      recordId: id(950),
      fieldId: 'measure-responsible',
    },
    mended: {
      'negative-consequences': records(consequence(801)),
      'compensatory-measures': records(measureAgainst(801)),
    },
  },
  {
    code: 'measureWithoutDate',
    what: 'a measure without a time',
    broken: {
      'negative-consequences': records(consequence(801)),
      'compensatory-measures': records(without(measureAgainst(801), 'measure-when')),
    },
    finding: {
      severity: 'should',
      questionId: 'compensatory-measures',
      recordId: id(950),
      fieldId: 'measure-when',
    },
    mended: {
      'negative-consequences': records(consequence(801)),
      'compensatory-measures': records(measureAgainst(801)),
    },
  },
  {
    code: 'followUpWithoutResponsible',
    what: 'a follow-up that is nobody’s',
    broken: { 'follow-ups': records(without(followUp(870), 'follow-up-responsible')) },
    finding: {
      severity: 'should',
      questionId: 'follow-ups',
      recordId: id(870),
      fieldId: 'follow-up-responsible',
    },
    mended: { 'follow-ups': records(followUp(870)) },
  },
  {
    code: 'followUpWithoutDate',
    what: 'a follow-up on no day',
    broken: { 'follow-ups': records(without(followUp(870), 'follow-up-date')) },
    finding: {
      severity: 'should',
      questionId: 'follow-ups',
      recordId: id(870),
      fieldId: 'follow-up-date',
    },
    mended: { 'follow-ups': records(followUp(870)) },
  },
  {
    code: 'followUpPassed',
    what: 'a new version, changed after the day of the first follow-up, without any outcome',
    of: reopenedExample,
    broken: {},
    finding: {
      severity: 'should',
      questionId: 'follow-ups',
      recordId: recordsOf(reopenedExample, 'follow-ups')[0]?.id,
    },
    mended: followUpAnswers,
  },
  {
    code: 'followUpPassed',
    what: 'a day that is past, and nothing of a day that is to come',
    of: reopenedExample,
    broken: { 'follow-ups': records(followUpOn(910, '2027-11-02')) },
    finding: { severity: 'should', questionId: 'follow-ups', recordId: id(910) },
    mended: { 'follow-ups': records(followUpOn(910, '2027-11-03')) },
  },
  {
    code: 'worseWithoutNext',
    what: 'a consequence that became worse than expected, and no next step',
    of: followedUpExample,
    broken: { outcomes: withOutcome('outcome-next', undefined) },
    finding: { severity: 'must', questionId: 'outcomes', recordId: worse.id },
    mended: { outcomes: withOutcome('outcome-next', text('Vi sätter upp belysning.')) },
  },
  {
    code: 'consequenceNotFollowedUp',
    what: 'a consequence with an entry that says nothing',
    of: followedUpExample,
    broken: { outcomes: withOutcome('outcome-against', undefined, 'outcome') },
    finding: {
      severity: 'should',
      questionId: 'outcomes',
    },
    mended: { outcomes: withOutcome('outcome-against', choice('too-early')) },
  },
  {
    code: 'childrenNotAskedAgain',
    what: 'children who were not asked, and nobody says why',
    of: followedUpExample,
    broken: { 'children-asked-again': choice('no') },
    finding: { severity: 'should', questionId: 'children-asked-again' },
    mended: {
      'children-asked-again': choice('no'),
      'children-not-asked-reason': prose('Enkäten görs i mars.'),
    },
  },
  {
    code: 'childrenNotAskedAgain',
    what: 'children of whom nothing is said',
    of: followedUpExample,
    broken: { 'children-asked-again': undefined },
    finding: { severity: 'should', questionId: 'children-asked-again' },
    mended: { 'children-asked-again': choice('yes') },
  },
  {
    code: 'principleWithoutComment',
    what: 'a principle with an effect and no words',
    broken: { 'article-comments': articles([2, 'Ja'], [3, 'Ja'], [6, ''], [12, 'Ja']) },
    finding: { severity: 'must', questionId: 'article-comments' },
    mended: { 'article-comments': articles([2, 'Ja'], [3, 'Ja'], [6, 'Ja'], [12, 'Ja']) },
  },
  {
    code: 'sourceWithoutLink',
    what: 'research that nobody can find',
    broken: { research: records(source(880, '')) },
    finding: { severity: 'consider', questionId: 'research', recordId: id(880) },
    mended: { research: records(source(880, 'https://www.forskning.example/skolor')) },
  },
  {
    code: 'sourceOnOwnDisk',
    what: 'a link to a disk',
    broken: { research: records(source(880, 'file:///C:/Users/sara/Documents/rapport.pdf')) },
    finding: { severity: 'should', questionId: 'research', recordId: id(880) },
    mended: { research: records(source(880, 'https://www.forskning.example/c/d')) },
  },
  {
    code: 'sourceOnOwnDisk',
    what: 'a path to a server in a text',
    broken: { 'matter-background': prose('Se G:\\Gemensam\\skola\\underlag.docx för siffrorna.') },
    finding: { severity: 'should', questionId: 'matter-background' },
    mended: { 'matter-background': prose('Se bilaga 2: underlaget för siffrorna.') },
  },
  {
    code: 'vulnerableNotConsidered',
    what: 'groups of children, and nothing on the vulnerable among them',
    broken: { 'vulnerable-children': undefined },
    finding: { severity: 'should', questionId: 'vulnerable-children' },
    mended: { 'vulnerable-children': prose('Inga, enligt elevhälsan.') },
  },
  {
    code: 'unknownReference',
    what: 'a step that the template does not have',
    broken: { 'matter-background': prose('Se steg 16 om uppföljningen.') },
    finding: { severity: 'should', questionId: 'matter-background' },
    mended: { 'matter-background': prose('Se steg 15, fråga 3 i enkäten och bilaga 19.') },
  },
  {
    code: 'unknownReference',
    what: 'a question of another number',
    broken: { 'matter-background': prose('Barnens svar redovisas ovan, se fråga 19.') },
    finding: { severity: 'should', questionId: 'matter-background' },
    mended: { 'matter-background': prose('På fråga 19 i enkäten svarade 40 elever.') },
  },
  {
    code: 'strayPageNumber',
    what: 'a page number between two paragraphs',
    broken: { 'matter-background': prose('Skolan byggdes 1962.\n7 (12)\nTaket läcker.') },
    finding: { severity: 'consider', questionId: 'matter-background' },
    mended: { 'matter-background': prose('Skolan byggdes\n1962\noch har 58 elever.') },
  },
  {
    code: 'personalNumber',
    what: 'a personal identity number',
    broken: { 'matter-background': prose('Eleven 20110314-2384 har inte skolskjuts.') },
    finding: { severity: 'must', questionId: 'matter-background' },
    mended: { 'matter-background': prose('Eleven, 15 år, har inte skolskjuts.') },
  },
  {
    code: 'outdatedWords',
    what: 'the words of the older translation',
    broken: { 'matter-background': prose('Barnets bästa ska komma i främsta rummet.') },
    finding: { severity: 'consider', questionId: 'matter-background' },
    mended: { 'matter-background': prose('Barnets bästa ska i första hand beaktas.') },
  },
  {
    code: 'notAQuestion',
    what: 'an open question',
    broken: { 'assessed-question': text('Hur påverkas barnen av att skolan läggs ned?') },
    finding: { severity: 'should', questionId: 'assessed-question' },
    mended: { 'assessed-question': text('Är det bäst för barnen att skolan läggs ned?') },
  },
  {
    code: 'notAQuestion',
    what: 'a statement',
    broken: { 'assessed-question': text('Nedläggning av Tallmyra skola') },
    finding: { severity: 'should', questionId: 'assessed-question' },
    mended: { 'assessed-question': text('Ska Tallmyra skola läggas ned?') },
  },
];

describe('a rule', () => {
  it.each(cases)('$code finds $what, and nothing in the same answers mended', (made) => {
    const also = made.also === undefined ? [] : [made.also];
    expect(found(exampleWith(made.broken, made.of))).toEqual([
      ...also,
      { code: made.code, ...made.finding },
    ]);
    expect(found(exampleWith(made.mended, made.of))).toEqual([]);
  });

  it('of each kind is tried here', () => {
    expect([...new Set(cases.map(({ code }) => code))].sort()).toEqual(
      [...findingCodeSchema.options].sort(),
    );
  });
});

describe('the findings of an assessment', () => {
  it('that is not needed: only what its reason and its case sheet lack, and who may be pointed out', () => {
    const answers: Answers = {
      'screening-affected': choice('no'),
      'screening-depth': choice('not-needed'),
      'screening-reason': prose('Beslutet rör bara inköp av skrivare till stadshuset.'),
      'case-title': text('Skrivare till stadshuset'),
      'matter-background': prose('Frågan väcktes av en anställd, 20110314-2384.'),
    };
    const begun = { ...example, answers };
    const found = findingsOf(barnrattsprovning, begun);
    expect(found.map(({ code }) => code)).toEqual([
      'noRegistrationNumber',
      'noDecidingBody',
      'noSigner',
      'personalNumber',
    ]);
    const simple = { ...begun, answers: { ...answers, 'screening-depth': choice('simple') } };
    const codes = findingsOf(barnrattsprovning, simple).map(({ code }) => code);
    expect(codes).toContain('stepIncomplete');
  });

  it('that was only begun: every step, and what the case sheet must say', () => {
    const begun = createAssessment(barnrattsprovning, {
      id: id(1),
      now: '2026-11-22T13:00:00.000Z',
      today: '2026-11-22',
    });
    const findings = found(begun);
    expect(findings.filter(({ code }) => code === 'stepIncomplete')).toHaveLength(15);
    expect(findings.slice(0, 4).map(({ code }) => code)).toEqual([
      'noTitle',
      'noRegistrationNumber',
      'noDecidingBody',
      'noSigner',
    ]);
    // Step 12 lacks the answer, and the reasons too.
    const ofStep12 = findings.filter(({ questionId }) => questionId.startsWith('best-interests'));
    expect(ofStep12).toMatchObject([
      { code: 'stepIncomplete', questionId: 'best-interests-description' },
      { code: 'noBestInterestsAnswer', questionId: 'best-interests-answer' },
    ]);
  });

  it('do not call two signers without names one and the same', () => {
    const nameless = records(signer(1, '', 'Nämnden'), signer(2, '', 'Nämnden'));
    expect(found(exampleWith({ 'case-signers': nameless })).map(({ code }) => code)).toEqual([
      'signerWithoutName',
      'signerWithoutName',
    ]);
  });

  it('are found in any assessment: each about a question, in its order, and a record that is there', () => {
    const questions = topQuestions(barnrattsprovning);
    const ids = questions.map((question) => question.id);
    fc.assert(
      fc.property(arbitraryAssessment(barnrattsprovning), (assessment) => {
        const findings = found(assessment);
        const places = findings.map(({ questionId }) => ids.indexOf(questionId));
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        for (const { questionId, recordId } of findings) {
          expect(
            recordId === undefined || hasRecord(assessment.answers, questionId, recordId),
          ).toBe(true);
        }
        expect(new Set(findings.map((finding) => JSON.stringify(finding))).size).toBe(
          findings.length,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('are found where answers have become of another type than their questions', () => {
    const types: readonly Answer[] = [text('x'), prose('x'), choice('x'), date(''), records()];
    const ids = topQuestions(barnrattsprovning).map((question) => question.id);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...types))),
        (entries) => {
          const answers: Answers = Object.fromEntries(entries);
          expect(found({ ...example, answers }).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

function hasRecord(answers: Answers, questionId: string, recordId: string): boolean {
  const list = answerTo(answers, { id: questionId, type: 'records' }).value;
  return list.some((record) => record.id === recordId);
}
