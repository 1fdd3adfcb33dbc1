import type { Step } from '#questionnaire/schema.ts';
import { answerTo, holds } from '#src/domain/answers.ts';
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
import { type Fitted, fittedLines, freeLines, nothing, part } from './summary-part.ts';
import { counted } from './wording.ts';

/** Room in one of three columns. */
const room = {
  groups: { direct: { entries: 2, letters: 44 }, indirect: { entries: 1, letters: 44 } },
  hearings: { entries: 3, letters: 54 },
  reason: 130,
  freeText: { entries: 3, letters: 60 },
} as const;

/** Groups directly and indirectly concerned: how many, and the first of them by name. */
export function childrenConcerned(input: ReportInput): SummaryPart {
  const words = input.strings.summary.children;
  const written = recordsByRole(input, 'childGroup');
  const [asked] = questionsByRole(input, 'childGroup', 'records');
  if (asked === undefined) {
    return part(words, nothing);
  }
  if (written.length === 0) {
    const free = freeLines(asked.step, room.freeText, input);
    return part(words, free, readMore(asked.step, input.strings));
  }
  const parts = (['direct', 'indirect'] as const).map((reach) => {
    const groups = written.filter(({ question }) => (question.reach ?? 'direct') === reach);
    const names = groups.map(({ title }) => ({ text: title }));
    const fitted = fittedLines(names, room.groups[reach]);
    const label: SummaryLine = { text: counted(words[reach], groups.length), isLabel: true };
    return groups.length === 0 ? fitted : { ...fitted, lines: [label, ...fitted.lines] };
  });
  const lines = parts.flatMap((reached) => reached.lines);
  const isCut = parts.some((reached) => reached.isCut || reached.left > 0);
  return part(words, { lines, isCut, left: 0 }, readMore(asked.step, input.strings));
}

/** Who was heard and how many, as it was written; or that nobody was, with the reason. */
export function childrenHeard(input: ReportInput): SummaryPart {
  const words = input.strings.summary.heard;
  const [asked] = questionsByRole(input, 'hearing', 'records');
  if (asked === undefined) {
    return part(words, nothing);
  }
  const more = readMore(asked.step, input.strings);
  const hearings = recordsByRole(input, 'hearing').map(({ question, record, title }) => {
    const number = fieldText(question, record, 'participantCount');
    return { text: number === '' ? title : `${title}: ${number}` };
  });
  if (hearings.length > 0) {
    const fitted = fittedLines(hearings, room.hearings);
    const label: SummaryLine = { text: counted(words.occasions, hearings.length), isLabel: true };
    return part(words, { ...fitted, lines: [label, ...fitted.lines] }, more);
  }
  return part(
    words,
    nobodyHeard(input, asked.step) ?? freeLines(asked.step, room.freeText, input),
    more,
  );
}

/** That no child was heard is said where the group has chosen the answer that asks for the reason. */
function nobodyHeard({ answers, strings }: ReportInput, { questions }: Step): Fitted | undefined {
  const question = questions.find(({ role }) => role === 'notHeardReason');
  if (question?.type !== 'richText' || !question.showIf || !holds(question.showIf, answers)) {
    return undefined;
  }
  const { none, noReason } = strings.summary.heard;
  const reason = oneLine(plainText(answerTo(answers, question).value));
  const { text, isCut } = shorten(reason || noReason, room.reason);
  return { lines: [{ text: none, isLabel: true }, { text }], isCut, left: 0 };
}
