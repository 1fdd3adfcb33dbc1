import type { RecordsQuestion, Step } from '#questionnaire/schema.ts';
import { answerTo, type RecordEntry, recordTitle } from '#src/domain/answers.ts';
import type { ReportSource, ReportSources, SourceGroup } from './report-data.ts';
import { oneLine, type ReportInput, recordsByRole } from './report-input.ts';
import { addressIn, linksInStep } from './source-links.ts';
import { fill, type ReportStrings, type SourceKind } from './wording.ts';

const kinds: readonly SourceKind[] = [
  'source',
  'law',
  'governingDocument',
  'research',
  'practice',
  'linkInText',
];

interface FoundSource {
  readonly kind: SourceKind;
  readonly title: string;
  readonly year: string;
  readonly address: string;
  readonly step: Step;
}

/** What the assessment builds on, by kind; what is named in several steps is listed once, with all of them. */
export function sourcesOf(input: ReportInput): ReportSources {
  const { heading, empty } = input.strings.sources;
  const named = kinds.flatMap((kind) => (kind === 'linkInText' ? [] : namedSources(kind, input)));
  const addresses = new Set(named.map(({ address }) => comparable(address)));
  const inTexts = input.questionnaire.steps.flatMap((step) =>
    linksInStep(step, input.answers)
      .filter(({ address }) => !addresses.has(comparable(address)))
      .map((link): FoundSource => ({ kind: 'linkInText', year: '', step, ...link })),
  );
  const groups = grouped([...named, ...inTexts], input.strings);
  return { id: 'sources', heading, groups, ...(groups.length === 0 && { note: empty }) };
}

function namedSources(kind: Exclude<SourceKind, 'linkInText'>, input: ReportInput): FoundSource[] {
  return recordsByRole(input, kind).map(({ question, record, step }) => ({
    kind,
    title: recordTitle(question, record),
    year: formatted(question, record, 'year'),
    address: formatted(question, record, 'link'),
    step,
  }));
}

function formatted(
  { fields }: RecordsQuestion,
  record: RecordEntry,
  format: 'link' | 'year',
): string {
  return fields
    .flatMap((field) =>
      field.type === 'text' && field.format === format
        ? oneLine(answerTo(record.answers, field).value)
        : [],
    )
    .join(' ')
    .trim();
}

/** The same page, whether or not it is written with a slash at the end. */
function comparable(address: string): string {
  return address.replace(/\/+$/, '');
}

function grouped(found: readonly FoundSource[], strings: ReportStrings): SourceGroup[] {
  const merged = new Map<string, { first: FoundSource; steps: Step[] }>();
  for (const source of found) {
    if (source.title === '' && source.address === '' && source.year === '') {
      continue;
    }
    const key = keyOf(source);
    const entry = merged.get(key) ?? { first: source, steps: [] };
    if (!entry.steps.includes(source.step)) {
      entry.steps.push(source.step);
    }
    merged.set(key, entry);
  }
  return kinds.flatMap((kind) => {
    const sources = [...merged.values()]
      .filter(({ first }) => first.kind === kind)
      .map(({ first, steps }) => sourceModel(first, steps, strings));
    return sources.length === 0 ? [] : [{ heading: strings.sources.kinds[kind], sources }];
  });
}

/** A link in a text is one source whatever its words; what the group listed is the same if all of it is. */
function keyOf({ kind, title, year, address }: FoundSource): string {
  return kind === 'linkInText'
    ? JSON.stringify([comparable(address)])
    : JSON.stringify([title.toLowerCase(), year, comparable(address)]);
}

function sourceModel(
  { title, year, address }: FoundSource,
  steps: readonly Step[],
  { sources }: ReportStrings,
): ReportSource {
  const { isLink, isLocal } = addressIn(address);
  return {
    title: title === address ? '' : title,
    year,
    address,
    isLink,
    ...(isLocal && { note: sources.notOpenable }),
    steps: steps.map(({ id, number }) => ({ text: fill(sources.step, { number }), target: id })),
  };
}
