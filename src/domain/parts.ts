import type {
  Question,
  Questionnaire,
  QuestionnaireTexts,
  QuestionTexts,
  Step,
} from '#questionnaire/schema.ts';

/** A page of questions: the screening, the case sheet, a step, the letters, or the outcome. */
export type Part = { readonly id: string; readonly questions: readonly Question[] } & (
  | { readonly kind: 'screening' }
  | { readonly kind: 'caseSheet' }
  | { readonly kind: 'letters' }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'step'; readonly step: Step }
);

/** All parts of a questionnaire, in the order they are asked. */
export function partsOf({ screening, caseSheet, steps, letters, outcome }: Questionnaire): Part[] {
  return [
    { kind: 'screening', id: 'screening', questions: screening },
    { kind: 'caseSheet', id: 'case-sheet', questions: caseSheet },
    ...steps.map((step): Part => ({ kind: 'step', id: step.id, questions: step.questions, step })),
    { kind: 'letters', id: 'letters', questions: letters },
    { kind: 'outcome', id: 'outcome', questions: outcome },
  ];
}

/** The part that asks a question; none for one that is asked no more. */
export function partOf(questionnaire: Questionnaire, questionId: string): Part | undefined {
  return partsOf(questionnaire).find(({ questions }) =>
    questions.some(({ id }) => id === questionId),
  );
}

/** What a part is called, and the prose of its questions. */
export interface PartTexts {
  readonly heading: string;
  readonly questions: Readonly<Record<string, QuestionTexts>>;
}

export function textsOfPart(part: Part, texts: QuestionnaireTexts): PartTexts {
  return part.kind === 'step'
    ? (texts.steps[part.id] ?? { heading: part.id, questions: {} })
    : texts[part.kind];
}
