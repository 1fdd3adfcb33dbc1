import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { TrainingCase } from '#questionnaire/training-cases/training-case.ts';
import { type CheckState, decisionChecks } from '#src/domain/decision-check.ts';
import { partsOf } from '#src/domain/parts.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { busFares } from './weak-assessments/bus-fares.ts';
import { detailedPlan } from './weak-assessments/detailed-plan.ts';
import { schoolClosure } from './weak-assessments/school-closure.ts';

function states(one: TrainingCase): CheckState[] {
  let count = 0;
  const assessment = assessmentFromTrainingCase(one, {
    newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    now: '2026-11-22T13:00:00.000Z',
  });
  return decisionChecks(barnrattsprovning, assessment).map(({ state }) => state);
}

describe('the questions of those who decide', () => {
  it('are about every part up to the decision, each part once', () => {
    const asked = barnrattsprovning.checklist.flatMap(({ parts }) => parts);
    const parts = partsOf(barnrattsprovning).filter(({ kind }) => kind !== 'outcome');
    expect(asked.toSorted()).toEqual(parts.map(({ id }) => id).toSorted());
  });

  it('are six, and all met by the example', () => {
    expect(states(trainingCase)).toEqual(['met', 'met', 'met', 'met', 'met', 'met']);
  });

  it('where no assessment is needed, only ask whether that is right', () => {
    const notNeeded: TrainingCase = {
      ...trainingCase,
      answers: {
        'screening-affected': ['no'],
        'screening-depth': ['not-needed'],
      },
    };
    const assessment = assessmentFromTrainingCase(notNeeded, {
      newId: () => crypto.randomUUID(),
      now: '2026-11-22T13:00:00.000Z',
    });
    const checks = decisionChecks(barnrattsprovning, assessment);
    expect(checks.map(({ id, state }) => [id, state])).toEqual([['matter', 'missing']]);
    expect(checks[0]?.findings.map(({ code }) => code)).toContain('notNeededWithoutReason');
  });

  it.each([
    [schoolClosure, ['missing', 'met', 'missing', 'met', 'open', 'open']],
    [busFares, ['open', 'open', 'open', 'missing', 'missing', 'open']],
    [detailedPlan, ['met', 'open', 'missing', 'met', 'missing', 'open']],
  ] as const)('tell where a weak assessment falls short: $id', (one, expected) => {
    expect(states(one)).toEqual(expected);
  });
});
