import type { Role } from '#questionnaire/schema.ts';
import { answerTo, holds, recordTitle } from '#src/domain/answers.ts';
import { questionByRole } from '#src/domain/assessment.ts';
import { plainText } from '#src/domain/rich-text.ts';
import { writtenRecords } from './record-titles.ts';
import type { SummaryLine, SummaryPart } from './report-data.ts';
import {
  oneLine,
  questionsByRole,
  type ReportInput,
  readMore,
  recordsByRole,
  type WrittenRecord,
} from './report-input.ts';
import { shorten } from './shorten.ts';
import { type Fitted, fittedLines, freeLines, nothing, part } from './summary-part.ts';
import { counted } from './wording.ts';

/** Room in one of three columns. */
const room = {
  groups: { direct: { entries: 2, letters: 44 }, indirect: { entries: 0, letters: 0 } },
  said: { entries: 2, letters: 66 },
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

/** What children said, in their own words where they are written down; or that none was heard, with the reason. */
export function childrenHeard(input: ReportInput): SummaryPart {
  const words = input.strings.summary.heard;
  const [asked] = questionsByRole(input, 'hearing', 'records');
  if (asked === undefined) {
    return part(words, nothing);
  }
  const more = readMore(asked.step, input.strings);
  const hearings = recordsByRole(input, 'hearing');
  if (hearings.length > 0) {
    const said = hearings.map((hearing) => ({ text: saidIn(hearing) }));
    const fitted = fittedLines(said, room.said);
    const label: SummaryLine = { text: counted(words.occasions, hearings.length), isLabel: true };
    return part(words, { ...fitted, lines: [label, ...fitted.lines] }, more);
  }
  return part(words, nobodyHeard(input) ?? freeLines(asked.step, room.freeText, input), more);
}

/** What that changed; nothing of it where none was heard. */
export function changedByChildren(input: ReportInput): SummaryPart {
  const words = input.strings.summary.changed;
  const [asked] = questionsByRole(input, 'hearing', 'records');
  if (asked === undefined || isNobodyHeard(input)) {
    return part({ ...words, empty: input.strings.summary.heard.none }, nothing);
  }
  const changes = recordsByRole(input, 'hearing')
    .map((hearing) => ({ text: proseIn(hearing, 'hearingChange') }))
    .filter(({ text }) => text !== '');
  return part(words, fittedLines(changes, room.said), readMore(asked.step, input.strings));
}

/** A quotation, or the beginning of what was said, or at least who was heard. */
function saidIn(hearing: WrittenRecord): string {
  const quote = hearing.question.fields
    .flatMap((field) =>
      field.type === 'records' && field.role === 'hearingQuote'
        ? writtenRecords(field, hearing.record.answers).map((record) => recordTitle(field, record))
        : [],
    )
    .find((text) => text !== '');
  return quote === undefined ? proseIn(hearing, 'hearingSaid') || hearing.title : `”${quote}”`;
}

function proseIn({ question, record }: WrittenRecord, role: Role): string {
  const field = question.fields.find((candidate) => candidate.role === role);
  return field?.type === 'richText'
    ? oneLine(plainText(answerTo(record.answers, field).value))
    : '';
}

/** The group has chosen the answer that asks for the reason, and told of no child. */
export function isNobodyHeard(input: ReportInput): boolean {
  const { questionnaire, answers } = input;
  const condition = questionByRole(questionnaire, 'notHeardReason')?.showIf;
  return (
    condition !== undefined &&
    recordsByRole(input, 'hearing').length === 0 &&
    holds(condition, answers)
  );
}

function nobodyHeard(input: ReportInput): Fitted | undefined {
  const { questionnaire, answers, strings } = input;
  const question = questionByRole(questionnaire, 'notHeardReason');
  if (question?.type !== 'richText' || !isNobodyHeard(input)) {
    return undefined;
  }
  const { none, noReason } = strings.summary.heard;
  const reason = oneLine(plainText(answerTo(answers, question).value));
  const { text, isCut } = shorten(reason || noReason, room.reason);
  return { lines: [{ text: none, isLabel: true }, { text }], isCut, left: 0 };
}
