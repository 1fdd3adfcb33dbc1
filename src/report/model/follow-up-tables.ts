import type { Role } from '#questionnaire/schema.ts';
import { answerTo, pointerTitle, recordTitle } from '#src/domain/answers.ts';
import {
  articlesOf,
  type Entry,
  entriesByRole,
  fieldOf,
  pointedAt,
} from '#src/domain/findings/entries.ts';
import {
  type Followed,
  followedOf,
  judgementOf,
  judgementRole,
  type OutcomeKind,
  pointerOf,
} from '#src/domain/follow-up/outcome.ts';
import { plainText } from '#src/domain/rich-text.ts';
import type { FollowUpCell, FollowUpLine, FollowUpRow, FollowUpTable } from './follow-up-data.ts';
import { oneLine, type ReportInput } from './report-input.ts';
import { fill, labelOfChoice } from './wording.ts';

/** Shapes of their own, so that an outcome is not taken for the effect on an article. */
const symbols: Readonly<Record<string, string>> = {
  'as-expected': '=',
  better: '▲',
  worse: '▼',
  'did-not-happen': '✘',
  'too-early': '○',
  done: '✔',
  partly: '◆',
  'not-done': '✘',
  'decided-otherwise': '○',
};

/** Each consequence with its groups and articles, what became of it, and what is done now; then what nobody expected. */
export function consequenceTable(input: ReportInput): FollowUpTable {
  const words = input.strings.followUp.consequences;
  return {
    id: 'expected-and-become',
    heading: words.heading,
    columns: [words.expected, words.outcome, words.next],
    rows: [
      ...rowsOf(input, 'outcome', (entry) => [
        quiet(entry.list.direction === 'weakens' ? words.negative : words.positive),
        plain(titleOf(input, entry)),
        ...pointersOf(input, entry),
      ]),
      ...unexpected(input, 'outcome', words.unexpected),
    ],
    empty: words.empty,
  };
}

/** Each proposal and each measure, what was done of it, and what is done now. */
export function measureTable(input: ReportInput): FollowUpTable {
  const words = input.strings.followUp.measures;
  return {
    id: 'proposed-and-done',
    heading: words.heading,
    columns: [words.expected, words.outcome, words.next],
    rows: [
      ...rowsOf(input, 'measureOutcome', (entry) => [
        quiet(entry.list.role === 'proposal' ? words.proposal : words.measure),
        plain(titleOf(input, entry)),
      ]),
      ...unexpected(input, 'measureOutcome', words.measure),
    ],
    empty: words.empty,
  };
}

function rowsOf(
  input: ReportInput,
  kind: OutcomeKind,
  expectedCell: (expected: Entry) => FollowUpCell,
): FollowUpRow[] {
  return followedOf(input.questionnaire, input.answers, kind).map((followed) => ({
    key: followed.expected.record.id,
    cells: [expectedCell(followed.expected), ...outcomeCells(input, kind, followed)],
  }));
}

/** Several entries may be about the same thing: they share its row. */
function outcomeCells(
  input: ReportInput,
  kind: OutcomeKind,
  { outcomes }: Pick<Followed, 'outcomes'>,
): [FollowUpCell, FollowUpCell] {
  const told = outcomes.flatMap((entry) => outcomeLines(input, kind, entry));
  const next = outcomes.flatMap((entry) => textLines(entry, 'nextAction'));
  return [
    told.length > 0 ? told : [quiet(input.strings.followUp.notTold)],
    next.length > 0 ? next : [quiet('–')],
  ];
}

function outcomeLines(input: ReportInput, kind: OutcomeKind, entry: Entry): FollowUpLine[] {
  const field = fieldOf(entry, judgementRole(kind));
  const judgement = judgementOf(entry, kind);
  const prose = input.texts.outcome.questions;
  const word =
    field === undefined || judgement === undefined
      ? ''
      : `${symbols[judgement] ?? ''} ${labelOfChoice(field, judgement, prose)}`.trim();
  const text = recordTitle(entry.list, entry.record);
  const evidence = evidenceOf(entry);
  return [
    ...(word === '' ? [] : [{ text: word, weight: 'bold' } as const]),
    ...(text === '' ? [] : [plain(text)]),
    ...(evidence === ''
      ? []
      : [quiet(fill(input.strings.followUp.consequences.evidence, { evidence }))]),
  ];
}

/** What is written in paragraphs beside the outcome: how the group knows. */
function evidenceOf({ list, record }: Entry): string {
  return list.fields
    .flatMap((field) =>
      field.type === 'richText' ? [oneLine(plainText(answerTo(record.answers, field).value))] : [],
    )
    .filter((text) => text !== '')
    .join(' ');
}

function textLines(entry: Entry, role: Role): FollowUpLine[] {
  const field = fieldOf(entry, role);
  const text = field?.type === 'text' ? oneLine(answerTo(entry.record.answers, field).value) : '';
  return text === '' ? [] : [plain(text)];
}

/** Entries that point at nothing that is there. */
function unexpected(input: ReportInput, kind: OutcomeKind, label: string): FollowUpRow[] {
  const { questionnaire, answers } = input;
  const known = new Set(
    followedOf(questionnaire, answers, kind).map(({ expected }) => expected.record.id),
  );
  return entriesByRole(questionnaire, answers, kind)
    .filter((entry) => !pointerOf(entry, kind).some((id) => known.has(id)))
    .map((entry) => ({
      key: entry.record.id,
      cells: [[quiet(label)], ...outcomeCells(input, kind, { outcomes: [entry] })],
    }));
}

function pointersOf(input: ReportInput, entry: Entry): FollowUpLine[] {
  const articles = articlesOf(entry).join(', ');
  const groups = pointedAt(input.questionnaire, entry, 'childGroup').flatMap(
    (id) => input.recordTitles.get(id) ?? [],
  );
  return [
    ...(groups.length === 0 ? [] : [quiet(groups.join('; '))]),
    ...(articles === ''
      ? []
      : [quiet(fill(input.strings.followUp.consequences.articles, { articles }))]),
  ];
}

function titleOf(input: ReportInput, { list, record }: Entry): string {
  return (
    recordTitle(list, record) || input.recordTitles.get(record.id) || pointerTitle(list, record)
  );
}

const plain = (text: string): FollowUpLine => ({ text, weight: 'plain' });
const quiet = (text: string): FollowUpLine => ({ text, weight: 'quiet' });
