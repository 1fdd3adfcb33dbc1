import type { RecordsQuestion, Role } from '#questionnaire/schema.ts';
import { answerTo, type RecordEntry, recordTitle } from '#src/domain/answers.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { type StepProgress, stepProgress } from '#src/domain/progress.ts';
import { isNotNeeded } from '#src/domain/screening.ts';
import { writtenRecords } from './record-titles.ts';
import type { ReportSummary, SummaryPart } from './report-data.ts';
import {
  fieldText,
  oneLine,
  questionsByRole,
  type ReportInput,
  readMore,
  recordsByRole,
  type WrittenRecord,
} from './report-input.ts';
import { shorten } from './shorten.ts';
import { signOffId } from './sign-off.ts';
import { checksOf } from './summary-checks.ts';
import { changedByChildren, childrenConcerned, childrenHeard } from './summary-children.ts';
import { notNeededParts } from './summary-not-needed.ts';
import { fittedLines, part, partOfRole, type Room } from './summary-part.ts';
import { fill, labelOfChoice } from './wording.ts';

/** Ordinary letters and entries that one A4 page has room for, all parts filled at once. */
const room = {
  question: 170,
  matter: { title: 60, organisation: 34, number: 26, body: 50 },
  /** Where much is missing, what to send the matter back for takes their place. */
  ample: {
    grounds: { entries: 2, letters: 150 },
    proposals: { entries: 3, letters: 80 },
    compensation: { entries: 2, letters: 70 },
    followUp: { entries: 2, letters: 76 },
  },
  scant: {
    grounds: { entries: 1, letters: 150 },
    proposals: { entries: 2, letters: 80 },
    compensation: { entries: 1, letters: 70 },
    followUp: { entries: 1, letters: 76 },
  },
  signers: { entries: 2, letters: 42 },
} as const;

/** Shapes of their own, so that an answer is not taken for the effect on an article. */
const answerSymbols: Readonly<Record<string, string>> = { yes: '✔', partly: '◆', no: '✘' };
const unansweredSymbol = '○';

export function summaryOf(input: ReportInput, assessment: Assessment): ReportSummary {
  const { strings } = input;
  const { summary } = strings;
  const checks = checksOf(input, assessment);
  const missing = checks.items.filter(({ sendBack }) => sendBack !== undefined).length;
  const left = missing > 2 && isFull(input) ? room.scant : room.ample;
  const numbered = ({ number, title }: WrittenRecord) => ({ mark: `${number}.`, text: title });
  const whole = {
    id: 'summary',
    heading: summary.heading,
    ...assessedQuestion(input),
    answer: answer(input),
    grounds: partOfRole(input, 'bestInterestsGround', summary.grounds, left.grounds),
    columns: [childrenConcerned(input), childrenHeard(input), changedByChildren(input)],
    checks,
    proposals: partOfRole(input, 'proposal', summary.proposals, left.proposals, numbered),
    compensation: partOfRole(input, 'compensatoryMeasure', summary.compensation, left.compensation),
    followUp: followUp(input, left.followUp),
    signers: signers(input),
    completeness: completeness(input),
  };
  if (!isNotNeeded(input.questionnaire, input.answers)) {
    return whole;
  }
  const { questionNote: _, questionMore: __, ...others } = whole;
  return { ...others, ...matterTitle(input), ...notNeededParts(input) };
}

/** What the matter may be sent back for finds room below what little is written. */
function isFull(input: ReportInput): boolean {
  const roles = ['bestInterestsGround', 'proposal', 'compensatoryMeasure', 'followUp'] as const;
  return roles.filter((role) => recordsByRole(input, role).length > 0).length > 1;
}

function caseText({ questionnaire, answers }: ReportInput, role: Role): string {
  const question = questionnaire.caseSheet.find((candidate) => candidate.role === role);
  return question?.type === 'text' || question?.type === 'date'
    ? oneLine(answerTo(answers, question).value)
    : '';
}

function matterTitle(input: ReportInput): Pick<ReportSummary, 'question' | 'matter'> {
  const title = caseText(input, 'title') || input.strings.untitled;
  return { question: shorten(title, room.question).text, matter: matterParticulars(input) };
}

/** The question that is answered; the matter's title stands in its place until one is written. */
function assessedQuestion(
  input: ReportInput,
): Pick<ReportSummary, 'question' | 'questionNote' | 'questionMore' | 'matter'> {
  const { strings } = input;
  const [asked] = questionsByRole(input, 'assessedQuestion', 'text');
  const written = asked === undefined ? '' : answerTo(input.answers, asked.question).value.trim();
  const title = caseText(input, 'title') || strings.untitled;
  if (asked === undefined || written === '') {
    return { ...matterTitle(input), questionNote: strings.summary.noQuestion };
  }
  const { text, isCut } = shorten(written, room.question);
  return {
    question: text,
    ...(isCut && { questionMore: readMore(asked.step, strings) }),
    matter: [shorten(title, room.matter.title).text, ...matterParticulars(input)],
  };
}

function matterParticulars(input: ReportInput): string[] {
  const { strings } = input;
  const number = caseText(input, 'registrationNumber');
  const body = caseText(input, 'decidingBody');
  const date = caseText(input, 'plannedDecisionDate');
  return [
    shorten(caseText(input, 'organisation'), room.matter.organisation).text,
    number && shorten(fill(strings.registrationNumber, { number }), room.matter.number).text,
    body && shorten(fill(strings.summary.decidedBy, { body }), room.matter.body).text,
    date && fill(strings.summary.plannedFor, { date }),
  ].filter((line) => line !== '');
}

function answer(input: ReportInput): ReportSummary['answer'] {
  const { strings, texts, answers } = input;
  const label = strings.summary.answer;
  const [asked] = questionsByRole(input, 'bestInterestsAnswer', 'choice');
  const [id] = asked === undefined ? [] : answerTo(answers, asked.question).value;
  if (asked === undefined || id === undefined) {
    return {
      label,
      symbol: unansweredSymbol,
      word: strings.summary.notAnswered,
      weight: weight(input),
    };
  }
  const word = labelOfChoice(asked.question, id, texts.steps[asked.step.id]?.questions ?? {});
  return {
    label,
    symbol: Object.hasOwn(answerSymbols, id) ? (answerSymbols[id] ?? '') : '',
    word: shorten(word, 40).text,
    weight: weight(input),
  };
}

function weight(input: ReportInput): string {
  const [asked] = questionsByRole(input, 'weight', 'choice');
  const [id] = asked === undefined ? [] : answerTo(input.answers, asked.question).value;
  if (asked === undefined || id === undefined) {
    return '';
  }
  const prose = input.texts.steps[asked.step.id]?.questions ?? {};
  const words = shorten(labelOfChoice(asked.question, id, prose), 70).text;
  return fill(input.strings.summary.weight, {
    weight: words.charAt(0).toLocaleLowerCase('sv') + words.slice(1),
  });
}

/** By date, the earliest first; those without a date last. */
function followUp(input: ReportInput, left: Room): SummaryPart {
  const words = input.strings.summary.followUp;
  const written = recordsByRole(input, 'followUp');
  const [first] = written;
  if (first === undefined) {
    return partOfRole(input, 'followUp', words, left);
  }
  const entries = written
    .map(({ question, record, title }) => {
      const date = dateIn(question, record);
      const when = [date, fieldText(question, record, 'responsible')].filter(Boolean).join(', ');
      return { order: date || 'without', text: when === '' ? title : `${when}: ${title}` };
    })
    .sort((one, other) => (one.order < other.order ? -1 : Number(one.order > other.order)))
    .map(({ text }) => ({ text }));
  const { strings } = input;
  const fitted = fittedLines(entries, left);
  return part(words, fitted, readMore(first.step, strings), strings.summary.others);
}

function dateIn(question: RecordsQuestion, record: RecordEntry): string {
  const field = question.fields.find(({ type }) => type === 'date');
  return field?.type === 'date' ? answerTo(record.answers, field).value : '';
}

function signers(input: ReportInput): SummaryPart {
  const { questionnaire, answers, recordTitles, strings } = input;
  const entries = questionnaire.caseSheet.flatMap((question) =>
    question.role === 'signer' && question.type === 'records'
      ? writtenRecords(question, answers).map((record) => {
          const name = recordTitle(question, record) || (recordTitles.get(record.id) ?? '');
          const title = fieldText(question, record, 'signerTitle');
          return { text: [name, title].filter(Boolean).join(', ') };
        })
      : [],
  );
  const fitted = fittedLines(entries, room.signers);
  const more = { text: strings.more.signOff, target: signOffId };
  return part(strings.summary.signers, fitted, more, strings.summary.others);
}

/** "12 av 15 steg är klara; påbörjade: 3; obesvarade: 7, 10" */
function completeness({ questionnaire, answers, strings }: ReportInput): SummaryPart {
  const words = strings.summary.completeness;
  const steps = questionnaire.steps.map((step) => ({
    number: step.number,
    progress: stepProgress(step, answers),
  }));
  const numbers = (wanted: StepProgress) =>
    steps.filter(({ progress }) => progress === wanted).map(({ number }) => number);
  const list = (sentence: string, found: readonly number[]) =>
    found.length === 0 ? '' : fill(sentence, { steps: found.join(', ') });
  const complete = fill(words.complete, {
    complete: numbers('complete').length,
    total: steps.length,
  });
  const text = [
    complete,
    list(words.begun, numbers('begun')),
    list(words.unanswered, numbers('empty')),
  ];
  return { heading: words.heading, lines: [{ text: `${text.filter(Boolean).join('; ')}.` }] };
}
