import type { ChoiceQuestion, Condition, Question } from '#questionnaire/schema.ts';
import {
  fill,
  labelOf,
  proseOf,
  type QuestionProse,
  type ReportStrings,
  type Wording,
} from './wording.ts';

/** Words of the blank form that no questionnaire holds; `{{name}}` stands for a value. */
export interface BlankFormStrings {
  readonly title: string;
  readonly instructions: readonly string[];
  readonly preamble: string;
  readonly condition: string;
  /** The other way to be asked. */
  readonly orCondition: string;
  readonly quoted: string;
  readonly date: string;
  readonly chooseOne: string;
  readonly chooseSeveral: string;
  readonly compareAlternatives: string;
  readonly articleHeadings: {
    readonly article: string;
    readonly effect: string;
    readonly comment: string;
  };
  readonly ownArticle: string;
  readonly spoken: { readonly writingLines: string; readonly checkBox: string };
}

export type BlankWording = Pick<Wording, 'texts' | 'prose'> & {
  readonly strings: ReportStrings;
  readonly blank: BlankFormStrings;
};

/** The question as it is put on paper, where no calendar opens beside it. */
export function blankLabel(question: Question, { prose, blank }: BlankWording): string {
  const label = labelOf(question, prose);
  return question.type === 'date' ? fill(blank.date, { label }) : label;
}

/** "Besvaras om svaret på ”…” är ”Ja”." Empty for a question that is always asked. */
export function conditionOf(
  { showIf }: Question,
  beside: readonly Question[],
  wording: BlankWording,
): string {
  const { condition, orCondition } = wording.blank;
  return [
    conditionWords(condition, showIf, beside, wording),
    conditionWords(orCondition, showIf?.or, beside, wording),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function conditionWords(
  sentence: string,
  chosen: Condition['or'],
  beside: readonly Question[],
  { prose, strings, blank }: BlankWording,
): string {
  const asked = beside.find(({ id }) => id === chosen?.question);
  if (chosen === undefined || asked?.type !== 'choice' || asked.choices.from !== 'list') {
    return '';
  }
  const labels = choiceLabels(asked, prose);
  const answers = asked.choices.ids.flatMap((id, index) =>
    chosen.isOneOf.includes(id) ? [fill(blank.quoted, { text: labels[index] ?? id })] : [],
  );
  return fill(sentence, {
    question: fill(blank.quoted, { text: labelOf(asked, prose) }),
    answers: new Intl.ListFormat(strings.language, { type: 'disjunction' }).format(answers),
  });
}

/** What the question's help does not say because the screen shows it: how many boxes may be ticked. */
export function choiceHint(question: Question, { blank }: BlankWording): string {
  if (question.type !== 'choice' || question.choices.from !== 'list') {
    return '';
  }
  return question.multiple ? blank.chooseSeveral : blank.chooseOne;
}

/** Articles and records are pointed at with a number or a word on a line; only a short list is printed to tick. */
export function choiceLabels(question: ChoiceQuestion, prose: QuestionProse): string[] {
  const { choices } = question;
  const labels = proseOf(question, prose)?.choices ?? {};
  return choices.from === 'list' ? choices.ids.map((id) => labels[id] ?? id) : [];
}
