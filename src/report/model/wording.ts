import type { Language, Texts } from '#questionnaire/index.ts';
import type { Question, QuestionTexts, Role } from '#questionnaire/schema.ts';
import type { Effect } from '#src/domain/answers.ts';

/** Words of the report that no questionnaire holds; `{{name}}` stands for a value. */
export interface ReportStrings {
  readonly language: Language;
  readonly untitled: string;
  readonly registrationNumber: string;
  readonly draft: string;
  /** Short labels of the case sheet by role; a question without one keeps its own label. */
  readonly facts: { readonly [role in Role]?: string };
  readonly notAnswered: string;
  readonly page: string;
  readonly article: string;
  readonly articleWithTitle: string;
  readonly effects: Readonly<Record<Effect, string>>;
  readonly untitledRecord: string;
  readonly formerQuestions: { readonly heading: string; readonly intro: string };
  readonly about: string;
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
}

/** The sentence with its `{{name}}` parts replaced. Values are inserted as they are. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (part, name) => String(values[name] ?? part));
}

export function proseOf(question: Question, prose: QuestionProse): QuestionTexts | undefined {
  const key = question.textKey ?? question.id;
  return Object.hasOwn(prose, key) ? prose[key] : undefined;
}

/** The question in words; its id where the prose is missing, so that the answer is printed all the same. */
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
