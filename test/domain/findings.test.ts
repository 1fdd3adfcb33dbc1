import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { findingCodeSchema } from '#questionnaire/findings.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { type Answer, type Answers, answerTo, type RecordEntry } from '#src/domain/answers.ts';
import { type Assessment, createAssessment, topQuestions } from '#src/domain/assessment.ts';
import { findingsOf } from '#src/domain/findings/findings.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';
import { signOffObstacles } from '#src/domain/sign-off.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { arbitraryAssessment } from './arbitraries.ts';

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

function consequence(number: number): RecordEntry {
  return { id: id(number), answers: { 'negative-consequence': text('Längre resa') } };
}

function measureAgainst(...consequences: number[]): RecordEntry {
  const pointers = choice(...consequences.map(id));
  return {
    id: id(950),
    answers: { measure: text('Egen tur'), 'measure-consequences': pointers },
  };
}

/** The example with other answers; `undefined` takes one away. */
function exampleWith(changes: Record<string, Answer | undefined>): Assessment {
  const answers = Object.entries({ ...example.answers, ...changes });
  const kept = answers.filter((entry): entry is [string, Answer] => entry[1] !== undefined);
  return { ...example, answers: Object.fromEntries(kept) };
}

const found = (assessment: Assessment) => findingsOf(barnrattsprovning, assessment);

describe('the example that comes with the app', () => {
  it('has what the rules look for', () => {
    expect(found(example)).toEqual([]);
  });
});

/** What is wrong, the finding it gives, and the same answers mended. */
const cases: readonly {
  code: string;
  what: string;
  broken: Record<string, Answer | undefined>;
  finding: object;
  mended: Record<string, Answer | undefined>;
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
];

describe('a rule', () => {
  it.each(cases)('$code finds $what, and nothing in the same answers mended', (made) => {
    expect(found(exampleWith(made.broken))).toEqual([{ code: made.code, ...made.finding }]);
    expect(found(exampleWith(made.mended))).toEqual([]);
  });

  it('of each kind is tried here', () => {
    expect([...new Set(cases.map(({ code }) => code))].sort()).toEqual(
      [...findingCodeSchema.options].sort(),
    );
  });
});

describe('the findings of an assessment', () => {
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

  it('hinder the sign-off where they must be mended, and only there', () => {
    const broken = exampleWith({ 'case-title': text(''), 'case-deciding-body': undefined });
    expect(signOffObstacles(barnrattsprovning, broken).map(({ code }) => code)).toEqual([
      'noTitle',
    ]);
    expect(signOffObstacles(barnrattsprovning, example)).toEqual([]);
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
