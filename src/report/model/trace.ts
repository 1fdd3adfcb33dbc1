import { partOf } from '#src/domain/parts.ts';
import {
  loosenesses,
  type Trace,
  type TraceColumn,
  type TraceNode,
  threadOf,
  traceColumns,
  traceOf,
} from '#src/domain/trace.ts';
import type { LooseEnds, MatrixEntry, ReportTrace, TraceRow } from './report-data.ts';
import type { ReportInput } from './report-input.ts';
import { shorten } from './shorten.ts';
import { articleName, effectSymbols, fill } from './wording.ts';

/** Ordinary letters of what stands whole in its step. */
const letters = 70;

/** In a table every cell has words (ISO 14289-1, 7.5). */
export const noThread = '–';

/** The consequence is what a row is about. */
const columns: readonly TraceColumn[] = [
  'consequence',
  ...traceColumns.filter((column) => column !== 'consequence'),
];

/** What hangs together, consequence by consequence, and what hangs loose: as on the screen. */
export function traceInWords(input: ReportInput): ReportTrace {
  const { heading, intro, columns: words } = input.strings.trace;
  const trace = traceOf(input.questionnaire, input.answers);
  return {
    id: 'trace',
    heading,
    intro,
    columns: columns.map((column) => words[column]),
    rows: trace.nodes
      .filter(({ column }) => column === 'consequence')
      .map((node) => row(node, trace, input)),
    loose: looseEnds(trace, input),
  };
}

function row(node: TraceNode, trace: Trace, input: ReportInput): TraceRow {
  const { nothing } = input.strings.trace;
  const thread = threadOf(node, trace);
  return {
    id: node.id,
    cells: columns.map((column) => {
      if (column === 'consequence') {
        return [entry(node, input)];
      }
      const found = thread.filter((one) => one.column === column);
      return found.length > 0
        ? found.map((one) => entry(one, input))
        : isMissed(column, node, thread)
          ? nothing[column]
          : noThread;
    }),
  };
}

/** What is good needs no answer, and where nothing is decided there is nothing to follow up. */
function isMissed(column: TraceColumn, node: TraceNode, thread: readonly TraceNode[]): boolean {
  switch (column) {
    case 'decision':
      return node.kind === 'negative';
    case 'followUp':
      return thread.some((one) => one.column === 'decision');
    default:
      return true;
  }
}

/** An article by its number alone: the table above says what it is about. */
function entry(node: TraceNode, input: ReportInput): MatrixEntry {
  const { strings } = input;
  const direction = node.kind === 'negative' ? 'weakens' : 'strengthens';
  switch (node.kind) {
    case 'article':
      return { text: fill(strings.article, { number: node.title }) };
    case 'negative':
    case 'positive':
      return {
        mark: effectSymbols[direction],
        text: `${strings.matrix.directions[direction]}: ${nameOf(node, input)}`,
      };
    default:
      return { text: nameOf(node, input) };
  }
}

/** One without a title is called as everywhere in the report: "Grupp 2". */
function nameOf({ id, title }: TraceNode, { recordTitles }: ReportInput): string {
  return shorten(title || (recordTitles.get(id) ?? ''), letters).text;
}

function looseEnds({ nodes }: Trace, input: ReportInput): LooseEnds {
  const { heading, none, ...words } = input.strings.trace.loose;
  const groups = loosenesses.flatMap((kind) => {
    const loose = nodes.filter(({ looseness }) => looseness.includes(kind));
    const places = loose.map((node) => ({
      text:
        node.kind === 'article'
          ? articleName(node.title, input.texts, input.strings)
          : nameOf(node, input),
      target: partOf(input.questionnaire, node.place.questionId)?.id ?? '',
    }));
    return loose.length === 0 ? [] : [{ heading: words[kind], places }];
  });
  return { heading, groups, ...(groups.length === 0 && { note: none }) };
}
