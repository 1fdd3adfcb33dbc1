import type { Step } from '#questionnaire/schema.ts';
import { type Answers, answerTo } from '#src/domain/answers.ts';
import { plainText } from '#src/domain/rich-text.ts';
import type { SummaryLine, SummaryPart } from './report-data.ts';
import {
  fieldText,
  oneLine,
  questionsByRole,
  type ReportInput,
  readMore,
  recordsByRole,
} from './report-input.ts';
import { shorten } from './shorten.ts';
import { fittedLines, freeLines, part } from './summary-part.ts';
import { counted } from './wording.ts';

/** Room in one of three columns. */
const room = {
  groups: { direct: { entries: 3, letters: 48 }, indirect: { entries: 2, letters: 48 } },
  hearings: { entries: 3, letters: 72 },
  reason: 130,
  freeText: { entries: 3, letters: 60 },
} as const;

/** Groups directly and indirectly concerned: how many, and the first of them by name. */
export function childrenConcerned(input: ReportInput): SummaryPart {
  const words = input.strings.summary.children;
  const written = recordsByRole(input, 'childGroup');
  const [asked] = questionsByRole(input, 'childGroup', 'records');
  if (asked === undefined) {
    return part(words, { lines: [], isCut: false });
  }
  if (written.length === 0) {
    const free = freeLines(asked.step, room.freeText, input);
    return part(words, free, readMore(asked.step, input.strings));
  }
  const parts = (['direct', 'indirect'] as const).map((reach) => {
    const groups = written.filter(({ question }) => (question.reach ?? 'direct') === reach);
    const names = groups.map(({ title }) => ({ text: title }));
    const fitted = fittedLines(names, room.groups[reach], input);
    const label: SummaryLine = { text: counted(words[reach], groups.length), isLabel: true };
    return groups.length === 0 ? fitted : { ...fitted, lines: [label, ...fitted.lines] };
  });
  const lines = parts.flatMap((reached) => reached.lines);
  const isCut = parts.some((reached) => reached.isCut);
  return part(words, { lines, isCut }, readMore(asked.step, input.strings));
}

/** Who was heard and how many, as it was written; or that nobody was, with the reason. */
export function childrenHeard(input: ReportInput): SummaryPart {
  const words = input.strings.summary.heard;
  const [asked] = questionsByRole(input, 'hearing', 'records');
  if (asked === undefined) {
    return part(words, { lines: [], isCut: false });
  }
  const more = readMore(asked.step, input.strings);
  const hearings = recordsByRole(input, 'hearing').map(({ question, record, title }) => {
    const number = fieldText(question, record, 'participantCount');
    return { text: number === '' ? title : `${title}: ${number}` };
  });
  if (hearings.length > 0) {
    const { lines, isCut } = fittedLines(hearings, room.hearings, input);
    const label: SummaryLine = { text: counted(words.occasions, hearings.length), isLabel: true };
    return part(words, { lines: [label, ...lines], isCut }, more);
  }
  return part(
    words,
    nobodyHeard(input, asked.step) ?? freeLines(asked.step, room.freeText, input),
    more,
  );
}

/** That no child was heard is said where the group has chosen the answer that asks for the reason. */
function nobodyHeard(
  { answers, strings }: ReportInput,
  { questions }: Step,
): { lines: SummaryLine[]; isCut: boolean } | undefined {
  const question = questions.find(({ role }) => role === 'notHeardReason');
  if (question?.type !== 'richText' || !isChosen(question.showIf, answers)) {
    return undefined;
  }
  const { none, noReason } = strings.summary.heard;
  const reason = oneLine(plainText(answerTo(answers, question).value));
  const { text, isCut } = shorten(reason || noReason, room.reason);
  return { lines: [{ text: none, isLabel: true }, { text }], isCut };
}

function isChosen(
  condition: { readonly question: string; readonly isOneOf: readonly string[] } | undefined,
  answers: Answers,
): boolean {
  if (condition === undefined) {
    return false;
  }
  const { value } = answerTo(answers, { id: condition.question, type: 'choice' });
  return condition.isOneOf.some((id) => value.includes(id));
}
