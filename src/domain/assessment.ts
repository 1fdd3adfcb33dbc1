import * as z from 'zod/mini';
import type { Question, Questionnaire, Role } from '#questionnaire/schema.ts';
import { idSchema } from '#questionnaire/schema.ts';
import { type Answers, answersSchema, answerTo } from './answers.ts';
import { partsOf } from './parts.ts';

/** A number that counts sign-offs, from 1. */
const versionNumberSchema = z.int().check(z.positive(), z.lte(2 ** 40));

export const formerVersionSchema = z.strictObject({
  number: versionNumberSchema,
  signedOffAt: z.iso.datetime(),
});
/** The signed-off version that another one was made from. */
export type FormerVersion = z.infer<typeof formerVersionSchema>;

/** Counts saved changes. Nobody gets that far by writing; a file that says more would leave no room to count on. */
export const countSchema = z.int().check(z.nonnegative(), z.lte(2 ** 40));

/** By the id of a draft, the revision that it last saved. */
export const copiesSchema = z.record(z.uuid(), countSchema);
export type Copies = z.infer<typeof copiesSchema>;

export const assessmentSchema = z.strictObject({
  /** Stays the same in every copy of the same prövning, so that copies can be recognised and merged. */
  id: z.uuid(),
  /** Which questionnaire the answers belong to. */
  questionnaire: idSchema,
  /** Counts saved changes; of two states of one draft, the higher is the newer, whatever the clock says. */
  revision: countSchema,
  /** What this state has in it of each copy (draft) of the prövning: see `relationOf`. */
  copies: copiesSchema,
  /** Which version this is, or is to be when it is signed off. */
  version: versionNumberSchema,
  formerVersion: z.optional(formerVersionSchema),
  /** When the group signed it off; from then on nothing in it changes. */
  signedOffAt: z.optional(z.iso.datetime()),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  answers: answersSchema,
});
/** A prövning: everything that its group has written. */
export type Assessment = z.infer<typeof assessmentSchema>;

/** An assessment with nothing in it but the day it was started. `now` is an ISO date-time in UTC. */
export function createAssessment(
  questionnaire: Questionnaire,
  source: { readonly id: string; readonly now: string; readonly today: string },
): Assessment {
  const startedOn = questionByRole(questionnaire, 'startedOn');
  const answers: Answers = startedOn
    ? { [startedOn.id]: { type: 'date', value: source.today } }
    : {};
  return {
    id: source.id,
    questionnaire: questionnaire.id,
    revision: 0,
    copies: {},
    version: 1,
    createdAt: source.now,
    changedAt: source.now,
    answers,
  };
}

/** The assessment with new answers, one revision on. Throws where it has been signed off. */
export function withAnswers(assessment: Assessment, answers: Answers, now: string): Assessment {
  if (assessment.signedOffAt !== undefined) {
    throw new Error('A signed-off assessment never changes; make a new version of it');
  }
  return { ...assessment, answers, revision: assessment.revision + 1, changedAt: now };
}

/** All questions in the order they are asked, from screening to outcome; the fields of records not included. */
export function topQuestions(questionnaire: Questionnaire): Question[] {
  return partsOf(questionnaire).flatMap(({ questions }) => questions);
}

export function questionByRole(questionnaire: Questionnaire, role: Role): Question | undefined {
  return topQuestions(questionnaire).find((question) => question.role === role);
}

/** The text or date answered to the question of a role, or the empty string. */
export function textByRole(
  assessment: Assessment,
  questionnaire: Questionnaire,
  role: Role,
): string {
  const question = questionByRole(questionnaire, role);
  if (question?.type !== 'text' && question?.type !== 'date') {
    return '';
  }
  return answerTo(assessment.answers, question).value.trim();
}

/** The assessment with another title (rename, copy), one revision on. Throws where it has been signed off. */
export function withTitle(
  assessment: Assessment,
  questionnaire: Questionnaire,
  title: string,
  now: string,
): Assessment {
  const question = questionByRole(questionnaire, 'title');
  if (question === undefined) {
    return assessment;
  }
  const answers: Answers = { ...assessment.answers, [question.id]: { type: 'text', value: title } };
  return withAnswers(assessment, answers, now);
}
