import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { TrainingCase } from '#questionnaire/training-cases/training-case.ts';
import type { Answers } from '#src/domain/answers.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { newId } from '#src/ui/new-id.ts';
import { patterns } from '#src/ui/paths.ts';
import { AssessmentPage } from '#src/ui/wizard/assessment-page.tsx';
import { renderInApp, testServices } from './app-harness.tsx';
import '#src/ui/styles/tokens.css';
import '#src/ui/styles/base.css';

/** Opens a page of a case in the whole wizard, as it looks in the app. `changed`: answers in place of the case's. */
export async function openPage(
  one: TrainingCase,
  place: string,
  changed: Answers = {},
): Promise<void> {
  const assessment = assessmentFromTrainingCase(one, { newId, now: '2026-11-22T12:00:00.000Z' });
  await openAssessment({ ...assessment, answers: { ...assessment.answers, ...changed } }, place);
}

/** Opens a page of a draft in the whole wizard. */
export async function openAssessment(assessment: Assessment, place: string) {
  const services = testServices();
  await services.store.open();
  const id = services.store.create(assessment, null);
  location.hash = `#/utkast/${id}/${place}`;
  await renderInApp(
    <Router hook={useHashLocation}>
      <Route path={patterns.assessment}>
        {(params) => (
          <AssessmentPage key={params.draftId} draftId={params.draftId} place={params['*'] ?? ''} />
        )}
      </Route>
    </Router>,
    services,
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { id, services };
}
