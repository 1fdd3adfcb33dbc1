import type { Language, Texts } from '#questionnaire/index.ts';
import type { Depth, Question, QuestionTexts, Role } from '#questionnaire/schema.ts';
import type { CellState } from '#src/domain/alternatives/matrix.ts';
import type { Effect } from '#src/domain/answers.ts';
import type { Severity } from '#src/domain/findings/finding.ts';
import type { Looseness, TraceColumn } from '#src/domain/trace.ts';
import type { FollowUpStrings } from './follow-up-strings.ts';
import type { AlternativeColumn, FigureCount, MatrixColumn } from './report-data.ts';

/** Words of the report that no questionnaire holds; `{{name}}` stands for a value. */
export interface ReportStrings {
  readonly language: Language;
  readonly untitled: string;
  readonly registrationNumber: string;
  readonly draft: string;
  /** Short labels of the case sheet by role; a question without one keeps its own label. */
  readonly facts: { readonly [role in Role]?: string };
  readonly notAnswered: string;
  /** What somebody said: "”{{text}}”". */
  readonly quotation: string;
  readonly page: string;
  readonly article: string;
  readonly articleWithTitle: string;
  readonly effects: Readonly<Record<Effect, string>>;
  readonly untitledRecord: string;
  readonly formerQuestions: { readonly heading: string; readonly intro: string };
  readonly about: string;
  readonly version: VersionStrings;
  readonly contents: string;
  readonly more: { readonly step: string; readonly signOff: string; readonly screening: string };
  readonly summary: SummaryStrings;
  readonly matrix: MatrixStrings;
  readonly alternatives: AlternativesStrings;
  readonly trace: TraceStrings;
  readonly sources: SourcesStrings;
  readonly findings: FindingsStrings;
  readonly signOff: SignOffStrings;
  readonly followUp: FollowUpStrings;
}

export interface VersionStrings {
  readonly final: string;
  readonly draft: string;
  readonly signedOff: string;
  readonly replaces: string;
  readonly label: string;
  readonly signedOffNumber: string;
  readonly notSignedOff: string;
  readonly formerLabel: string;
  readonly meaning: string;
}

interface SummaryStrings {
  /** In place of answer, grounds and all that follows from them. */
  readonly notNeeded: {
    readonly answer: string;
    readonly reason: PartStrings;
    readonly complete: string;
    readonly kept: string;
    readonly incomplete: string;
  };
  readonly heading: string;
  readonly noQuestion: string;
  readonly answer: string;
  readonly weight: string;
  readonly notAnswered: string;
  readonly decidedBy: string;
  readonly plannedFor: string;
  readonly others: Counted;
  readonly grounds: PartStrings;
  readonly children: PartStrings & Readonly<Record<'direct' | 'indirect', Counted>>;
  readonly heard: PartStrings & {
    readonly occasions: Counted;
    readonly none: string;
    readonly noReason: string;
  };
  readonly changed: PartStrings;
  readonly checks: ChecksStrings;
  readonly proposals: PartStrings;
  readonly compensation: PartStrings;
  readonly followUp: PartStrings;
  readonly signers: PartStrings;
  readonly completeness: {
    readonly heading: string;
    readonly complete: string;
    readonly begun: string;
    readonly unanswered: string;
  };
}

interface ChecksStrings {
  readonly heading: string;
  /** Where nothing can be counted: written in running text, or not at all. */
  readonly inWords: string;
  readonly nothing: string;
  readonly met: string;
  readonly open: Counted;
  readonly missing: string;
  readonly sendBack: string;
  readonly facts: Readonly<Record<CountedFact, Counted>>;
  readonly effects: Readonly<Record<Effect, string>>;
}

export type CountedFact =
  | 'people'
  | 'direct'
  | 'indirect'
  | 'occasions'
  | 'voices'
  | 'sources'
  | 'negative'
  | 'positive'
  | 'alternatives'
  | 'proposals'
  | 'measures'
  | 'followUps';

/** `empty` stands where nothing is written. */
export interface PartStrings {
  readonly heading: string;
  readonly empty: string;
}

/** "1 grupp" and "{{count}} grupper". */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

interface MatrixStrings {
  readonly heading: string;
  readonly intro: string;
  readonly empty: string;
  readonly tableHeading: string;
  readonly columns: Readonly<Record<MatrixColumn, string>>;
  readonly noEffect: string;
  readonly directions: Readonly<Record<Effect, string>>;
  readonly figure: {
    readonly heading: string;
    readonly columns: Readonly<Record<FigureCount, string>>;
    readonly alternative: string;
    readonly article: string;
  };
}

interface AlternativesStrings {
  readonly tableHeading: string;
  readonly why: string;
  readonly nothing: string;
  readonly unassessed: string;
  readonly notAssessed: string;
  readonly noArticle: string;
  readonly horizons: Readonly<Record<'short' | 'long' | 'both', string>>;
  readonly counts: Readonly<Record<CellState | 'heading', string>>;
  readonly detailsHeading: string;
  readonly columns: Readonly<Record<AlternativeColumn, string>>;
  readonly concerns: string;
}

interface TraceStrings {
  readonly heading: string;
  readonly intro: string;
  readonly columns: Readonly<Record<TraceColumn, string>>;
  /** Where the table has nothing. */
  readonly nothing: Readonly<Record<Exclude<TraceColumn, 'consequence'>, string>>;
  readonly loose: Readonly<Record<'heading' | 'none' | Looseness, string>>;
}

interface SourcesStrings {
  readonly heading: string;
  readonly empty: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  readonly step: string;
  readonly notOpenable: string;
}

export type SourceKind =
  | 'source'
  | 'law'
  | 'governingDocument'
  | 'research'
  | 'practice'
  | 'linkInText';

interface FindingsStrings {
  readonly heading: string;
  readonly intro: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly step: string;
  readonly entry: { readonly step: string; readonly text: string };
}

interface SignOffStrings {
  readonly heading: string;
  readonly intro: string;
  /** Of a signed-off version: how a signature is checked. */
  readonly check: string;
  readonly noSigner: string;
  readonly forParty: string;
  readonly forNobody: string;
  readonly place: string;
  readonly date: string;
  /** Where the file can be signed, which says when by itself. */
  readonly dateOnPaper: string;
  readonly signature: string;
  readonly field: string;
  readonly fieldForParty: string;
  readonly unnamed: string;
  readonly name: string;
  readonly title: string;
}

/** Prose of the questions of one step, or of the case sheet, by text key. */
export type QuestionProse = Readonly<Record<string, QuestionTexts>>;

/** What is needed to say an answer in words. */
export interface Wording {
  readonly texts: Texts;
  readonly strings: ReportStrings;
  readonly prose: QuestionProse;
  /** What a pointer to a record says, by record id. */
  readonly recordTitles: ReadonlyMap<string, string>;
  /** How much is asked; none until the group has decided. */
  readonly depth: Depth | undefined;
  /** By what alternatives are compared, whether they have been or not. */
  readonly articlesAtStake: readonly number[];
}

/** The sentence with its `{{name}}` parts replaced. Values are inserted as they are. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (part, name) => String(values[name] ?? part));
}

export function counted(words: Counted, count: number): string {
  return fill(count === 1 ? words.one : words.other, { count });
}

export function proseOf(question: Question, prose: QuestionProse): QuestionTexts | undefined {
  const key = question.textKey ?? question.id;
  return Object.hasOwn(prose, key) ? prose[key] : undefined;
}

/** The question in words; its id where the prose is missing, so that the answer is printed all the same. */
/** What a choice is called; its id where the list has no words for it. */
export function labelOfChoice(question: Question, id: string, prose: QuestionProse): string {
  const labels = proseOf(question, prose)?.choices ?? {};
  return Object.hasOwn(labels, id) ? (labels[id] ?? id) : id;
}

export function labelOf(question: Question, prose: QuestionProse): string {
  return proseOf(question, prose)?.label ?? question.id;
}

/** "Artikel 6 – Liv och utveckling". */
export function articleName(number: number | string, texts: Texts, strings: ReportStrings): string {
  const title = texts.articles[Number(number)]?.title;
  return title === undefined
    ? fill(strings.article, { number })
    : fill(strings.articleWithTitle, { number, title });
}

/** Symbols beside the words, so that an effect is seen at a glance and never by colour alone. */
export const effectSymbols: Readonly<Record<Effect, string>> = {
  strengthens: '▲',
  neutral: '■',
  weakens: '▼',
};

/** How grave a finding is, by shape; as on the screen. */
export const severitySymbols: Readonly<Record<Severity, string>> = {
  must: '✘',
  should: '◆',
  consider: '○',
};
