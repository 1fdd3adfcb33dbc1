import type { FindingCode } from '#questionnaire/findings.ts';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Answers } from '../answers.ts';
import type { Assessment } from '../assessment.ts';

/**
 * `must`: without it nobody can rely on the prövning; `should`: a reader will ask; `consider`: there may be
 * good reason for it.
 */
export type Severity = 'must' | 'should' | 'consider';

/** The gravest first. */
export const severities: readonly Severity[] = ['must', 'should', 'consider'];

/** Where the answer stands that a finding is about. */
export interface FindingPlace {
  readonly questionId: string;
  /** The entry, where the question is a list. */
  readonly recordId?: string;
  /** The entry in the entry's own list: a cell of the matrix of alternatives. */
  readonly innerId?: string;
  /** The field of the entry, where it is known. */
  readonly fieldId?: string;
}

/** Something that the app remarks upon (ett påpekande); its prose is in `questionnaire/texts`, by code. */
export interface Finding extends FindingPlace {
  readonly code: FindingCode;
  readonly severity: Severity;
}

/**
 * Finds one kind of thing, in whatever questionnaire has questions of that meaning. Says only what is
 * certain from the answers: where a group may have written it in free words, the rule is silent.
 */
export interface Rule {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly find: (
    questionnaire: Questionnaire,
    answers: Answers,
    /** Which version it is, for the few rules that look at more than the answers. */
    version?: Pick<Assessment, 'formerVersion' | 'changedAt'>,
  ) => readonly FindingPlace[];
}
