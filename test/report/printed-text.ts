import type { Block, RichText } from '#src/domain/rich-text.ts';
import type { FollowUpModel } from '#src/report/model/follow-up-data.ts';
import type {
  MatrixRow,
  ReportAlternatives,
  ReportBlock,
  ReportCellEffect,
  ReportFindings,
  ReportMatrix,
  ReportModel,
  ReportRecord,
  ReportSection,
  ReportSignOff,
  ReportSources,
  ReportTrace,
  SummaryPart,
} from '#src/report/model/report-data.ts';

/**
 * Every word of a model in the order of print, with the numbers of numbered lists. `places`: the pages of the
 * sections, which the contents name.
 */
export function printedText(
  model: ReportModel,
  places: ReadonlyMap<string, number> = new Map(),
): string {
  const sections = (kind: ReportSection['kind']) =>
    model.sections.filter((section) => section.kind === kind).flatMap(sectionTexts);
  return [
    model.kind,
    ...(model.signedOff.length > 0 ? [model.version, ...model.signedOff] : []),
    ...summaryTexts(model),
    ...contentsTexts(model, places),
    model.factsHeading,
    ...model.facts.flatMap(({ label, text, note }) => [label, proseText(text), note ?? '']),
    ...sections('screening'),
    ...sections('step'),
    ...sections('letters'),
    ...sections('outcome'),
    ...(hasMatrix(model) ? matrixTexts(model.matrix) : []),
    ...traceTexts(model.trace),
    ...(hasSources(model) ? sourcesTexts(model.sources) : []),
    ...sections('former'),
    ...findingsTexts(model.findings),
    ...signOffTexts(model.signOff),
    ...sections('about'),
  ].join('\n');
}

/** The same of the report of a follow-up. */
export function printedFollowUp(model: FollowUpModel): string {
  const { conclusion, facts, consequences, measures } = model;
  return [
    model.kind,
    ...(model.signedOff.length > 0 ? [model.version, ...model.signedOff] : []),
    model.question,
    ...model.matter,
    model.basis,
    model.heading,
    `${conclusion.label} ${conclusion.symbol} ${conclusion.word}`,
    ...facts.flatMap(({ label, text, note }) => [label, proseText(text), note ?? '']),
    ...[consequences, measures].flatMap(({ heading, columns, rows, empty }) => [
      heading,
      ...(rows.length === 0 ? [empty] : columns),
      ...rows.flatMap(({ cells }) => cells.flat().map(({ text }) => text)),
    ]),
    ...sectionTexts(model.rest),
    ...signOffTexts(model.signOff),
  ].join('\n');
}

function summaryTexts({ isNeeded, summary }: ReportModel): string[] {
  const { answer, grounds, columns, proposals, compensation, followUp, checks } = summary;
  return [
    summary.question,
    summary.questionNote ?? '',
    summary.questionMore?.text ?? '',
    ...summary.matter,
    summary.heading,
    `${answer.label} ${answer.symbol} ${answer.word}`,
    answer.weight,
    ...widePartTexts(grounds),
    ...(isNeeded
      ? [
          ...columns.flatMap((part) => [...partTexts(part), part.more?.text ?? '']),
          ...[proposals, compensation, followUp].flatMap(widePartTexts),
          checks.heading,
          ...checks.items.flatMap(({ symbol, question, answer: words, verdict, sendBack }) => [
            symbol,
            question,
            words,
            verdict.text,
            sendBack ?? '',
          ]),
        ]
      : []),
    ...[summary.signers, summary.completeness].flatMap(runInTexts),
  ];
}

/** Empty overviews are not printed where no assessment is needed. */
const hasMatrix = ({ isNeeded, matrix }: ReportModel) => isNeeded || matrix.rows.length > 0;
const hasSources = ({ isNeeded, sources }: ReportModel) => isNeeded || sources.groups.length > 0;

function runInTexts({ heading, lines, note, more }: SummaryPart): string[] {
  return [`${heading}:`, note ?? lines.map(({ text }) => text).join('; '), more?.text ?? ''];
}

/** The way on stands beside the heading. */
function widePartTexts(part: SummaryPart): string[] {
  const [heading = '', ...lines] = partTexts(part);
  return [heading, part.more?.text ?? '', ...lines];
}

function partTexts({ heading, lines, note }: SummaryPart): string[] {
  return [heading, ...lines.flatMap(({ mark, text }) => [mark ?? '', text]), note ?? ''];
}

function contentsTexts(model: ReportModel, places: ReadonlyMap<string, number>): string[] {
  const { contentsHeading, factsHeading, sections, matrix, trace, sources, findings, signOff } =
    model;
  const of = (kind: ReportSection['kind']) => sections.filter((section) => section.kind === kind);
  const entries: readonly { id: string; number?: number; heading: string }[] = [
    { id: 'facts', heading: factsHeading },
    ...of('screening'),
    ...of('step'),
    ...of('letters'),
    ...of('outcome'),
    ...(hasMatrix(model) ? [matrix] : []),
    ...(trace.rows.length > 0 ? [trace] : []),
    ...(hasSources(model) ? [sources] : []),
    ...of('former'),
    ...(findings.groups.length > 0 ? [findings] : []),
    signOff,
    ...of('about'),
  ];
  return [
    contentsHeading,
    ...entries.flatMap(({ id, number, heading }) => [
      String(number ?? ''),
      heading,
      String(places.get(id) ?? ''),
    ]),
  ];
}

function matrixTexts(matrix: ReportMatrix): string[] {
  const { heading, intro, note, figures, tableHeading, columns, rows } = matrix;
  if (rows.length === 0) {
    return [heading, intro, note ?? ''];
  }
  const entries = (list: MatrixRow['proposals']) =>
    list.flatMap(({ mark, text }) => [mark ?? '', text]);
  return [
    heading,
    intro,
    ...figures.flatMap((figure) => [
      figure.heading,
      ...Object.values(figure.columns),
      ...figure.rows.flatMap(({ name, symbol, word, counts }) => [
        name,
        symbol,
        word,
        ...Object.values(counts).map(({ text }) => text),
      ]),
    ]),
    tableHeading,
    ...Object.values(columns),
    ...rows.flatMap((row) => [
      row.label,
      row.title,
      row.effect.symbol,
      row.effect.word,
      row.comment,
      ...entries(row.consequences),
      ...entries(row.proposals),
      ...entries(row.measures),
    ]),
  ];
}

function traceTexts({ heading, intro, columns, rows, loose }: ReportTrace): string[] {
  return rows.length === 0
    ? []
    : [
        heading,
        intro,
        ...columns,
        ...rows.flatMap(({ cells }) =>
          cells.flatMap((cell) =>
            typeof cell === 'string'
              ? [cell]
              : cell.flatMap(({ mark, text }) => [mark ?? '', text]),
          ),
        ),
        loose.heading,
        loose.note ?? '',
        ...loose.groups.flatMap((group) => [
          group.heading,
          ...group.places.map(({ text }) => text),
        ]),
      ];
}

function sourcesTexts({ heading, note, groups }: ReportSources): string[] {
  return [
    heading,
    note ?? '',
    ...groups.flatMap((group) => [
      group.heading,
      ...group.sources.flatMap(({ title, year, steps, address, note: remark }) => [
        title,
        year,
        ...steps.map(({ text }) => text),
        address,
        remark ?? '',
      ]),
    ]),
  ];
}

function findingsTexts({ heading, intro, groups }: ReportFindings): string[] {
  return groups.length === 0
    ? []
    : [
        heading,
        intro,
        ...groups.flatMap((group) => [
          group.heading,
          ...group.findings.flatMap(({ text, why, places, entries, more }) => [
            text,
            ...(places.length > 0 ? [`(${places.map((place) => place.text).join(', ')})`] : []),
            why,
            ...entries.flatMap((entry) => ['–', entry.text]),
            more ?? '',
          ]),
        ]),
      ];
}

function signOffTexts({ heading, intro, signers }: ReportSignOff): string[] {
  return [
    heading,
    ...intro,
    ...signers.flatMap((signer) => [
      signer.heading,
      ...signer.rows.flat().flatMap(({ label, text }) => [label, text]),
      ...signer.former.flatMap(({ label, text }) => [label, proseText(text)]),
    ]),
  ];
}

function sectionTexts({ phase, number, heading, blocks }: ReportSection): string[] {
  return [phase ?? '', String(number ?? ''), heading, ...blocks.flatMap(blockTexts)];
}

function blockTexts(block: ReportBlock): string[] {
  switch (block.type) {
    case 'text':
      return [block.label, proseText(block.text)];
    case 'unanswered':
      return [block.label, block.note];
    case 'records':
      return [block.label, ...recordsTexts(block.records)];
    case 'alternatives':
      return [block.label, ...alternativesTexts(block.alternatives)];
    case 'articles':
      return [
        block.label,
        ...block.articles.flatMap(({ name, effect, text, note }) => [
          name,
          effect ?? '',
          proseText(text),
          note ?? '',
        ]),
      ];
  }
}

function recordsTexts(records: readonly ReportRecord[]): string[] {
  return records.flatMap(({ marker, title, fields }) => [
    marker ?? '',
    proseText(title),
    ...fields.flatMap(({ label, text }) => [label, proseText(text)]),
  ]);
}

function alternativesTexts(alternatives: ReportAlternatives): string[] {
  const { records, tableHeading, note, unassessed, tables, details } = alternatives;
  const effectTexts = ({ effect, horizon }: ReportCellEffect) => [effect, horizon];
  return [
    ...recordsTexts(records),
    tableHeading,
    ...tables.flatMap(({ columns, rows }) => [
      ...columns,
      ...rows.flatMap(({ label, cells }) => [label, ...cells.flat().flatMap(effectTexts)]),
    ]),
    unassessed ?? '',
    note,
    ...(details.length === 0
      ? []
      : [alternatives.detailsHeading, ...Object.values(alternatives.detailColumns)]),
    ...details.flatMap(({ article, alternative, text, ...effect }) => [
      article,
      alternative,
      ...effectTexts(effect),
      proseText(text),
    ]),
  ];
}

function proseText(text: RichText): string {
  return text.map(blockText).join('\n');
}

function blockText(block: Block): string {
  if (block.type === 'paragraph') {
    return block.content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
  }
  return block.items
    .map((item, index) => {
      const mark = block.type === 'orderedList' ? `${index + 1}. ` : '';
      return mark + proseText(item);
    })
    .join('\n');
}
