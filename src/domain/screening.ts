import { type Depth, depthSchema, type Questionnaire, type Role } from '#questionnaire/schema.ts';
import { type Answers, answerTo } from './answers.ts';

/** The screening question whose answer speaks for a depth, and that answer. */
export interface ScreeningReason {
  readonly questionId: string;
  readonly choice: string;
}

export interface SuggestedDepth {
  readonly depth: Depth;
  /** The answers it follows from, in the order of the questions; there is always one. */
  readonly because: readonly ScreeningReason[];
}

/** What the group has decided; undefined as long as it has not. */
export function depthOf(questionnaire: Questionnaire, answers: Answers): Depth | undefined {
  return depthSchema.safeParse(chosenByRole(questionnaire, answers, 'depth')?.choice).data;
}

/** The group has concluded that no child is concerned: the steps are not asked for. */
export function isNotNeeded(questionnaire: Questionnaire, answers: Answers): boolean {
  return depthOf(questionnaire, answers) === 'not-needed';
}

/** Answers that by themselves call for an in-depth assessment. Not to know weighs as much as a yes. */
const inDepthWhen: readonly (readonly [Role, readonly string[]])[] = [
  ['screeningImpact', ['much', 'unsure']],
  ['screeningVulnerable', ['yes', 'unsure']],
  ['screeningConflict', ['yes', 'unsure']],
];

const asked: readonly Role[] = [
  'screeningAffected',
  'screeningNumber',
  'screeningImpact',
  'screeningVulnerable',
  'screeningConflict',
];

/**
 * What the screening answers speak for. No children affected: none is needed. Serious effects, children in a
 * vulnerable situation, conflicting interests or many children whose daily lives change: in-depth. Else simple.
 * Undefined until there are answers enough to say.
 */
export function suggestDepth(
  questionnaire: Questionnaire,
  answers: Answers,
): SuggestedDepth | undefined {
  const chosen = (role: Role) => chosenByRole(questionnaire, answers, role);
  const affected = chosen('screeningAffected');
  if (affected === undefined) {
    return undefined;
  }
  if (affected.choice === 'no') {
    return { depth: 'not-needed', because: [affected] };
  }
  const grave = inDepthWhen.flatMap(([role, choices]) => {
    const one = chosen(role);
    return one !== undefined && choices.includes(one.choice) ? [one] : [];
  });
  const number = chosen('screeningNumber');
  const impact = chosen('screeningImpact');
  const many = number?.choice === 'many' && impact?.choice === 'some' ? [number, impact] : [];
  const because = [...many, ...grave];
  if (because.length > 0) {
    return { depth: 'in-depth', because };
  }
  const given = asked.flatMap((role) => chosen(role) ?? []);
  return given.length < asked.length ? undefined : { depth: 'simple', because: given };
}

function chosenByRole(
  questionnaire: Questionnaire,
  answers: Answers,
  role: Role,
): ScreeningReason | undefined {
  const question = questionnaire.screening.find((candidate) => candidate.role === role);
  if (question?.type !== 'choice' || question.choices.from !== 'list') {
    return undefined;
  }
  const [choice] = answerTo(answers, question).value;
  return choice !== undefined && question.choices.ids.includes(choice)
    ? { questionId: question.id, choice }
    : undefined;
}
