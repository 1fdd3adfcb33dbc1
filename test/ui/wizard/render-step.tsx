import { expect } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Answers } from '#src/domain/answers.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { OtherAnswersProvider } from '#src/ui/other-answers.tsx';
import { useTexts } from '#src/ui/texts.tsx';
import { PageQuestions } from '#src/ui/wizard/page-questions.tsx';
import { renderInApp, testServices } from '../app-harness.tsx';

/** Draws the form of a shipped step on a draft that has these answers. */
export async function renderStep(number: number, answers: Answers = {}): Promise<DraftSession> {
  const services = testServices();
  await services.store.open();
  const assessment = createAssessment(barnrattsprovning, {
    id: services.newId(),
    now: '2026-11-22T12:00:00.000Z',
    today: '2026-11-22',
  });
  const id = services.store.create(
    { ...assessment, answers: { ...assessment.answers, ...answers } },
    null,
  );
  const loaded = services.store.load(id);
  if (!loaded?.ok) {
    throw new Error('The new draft cannot be loaded.');
  }
  const session = new DraftSession(services.store, loaded, services.now);
  await renderInApp(<Step number={number} session={session} draftId={id} />, services);
  await expect.poll(() => document.querySelector('form')).not.toBeNull();
  return session;
}

function Step(props: { number: number; session: DraftSession; draftId: string }) {
  const { number, session, draftId } = props;
  const texts = useTexts();
  const step = barnrattsprovning.steps.find((one) => one.number === number);
  if (step === undefined) {
    return null;
  }
  return (
    <OtherAnswersProvider
      questionnaire={barnrattsprovning}
      answers={session.assessment.answers}
      draftId={draftId}
    >
      <main>
        <PageQuestions
          session={session}
          questions={step.questions}
          prose={texts.steps[step.id]?.questions ?? {}}
        />
      </main>
    </OtherAnswersProvider>
  );
}

/** The field of a question that is shown. */
export function field(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-question="${id}"]`);
  if (found === null) {
    throw new Error(`${id} is not shown`);
  }
  return found;
}
