import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { FindingPlace } from '#src/domain/findings/finding.ts';
import { useRecordTitles } from '../other-answers.tsx';
import { paths } from '../paths.ts';
import { useTexts } from '../texts.tsx';
import type { JumpTarget } from './use-jump-to-question.ts';

/** The way to an answer or an entry, by its name; `otherwise` where the question is asked no more. */
export function PlaceLink(props: {
  draftId: string;
  questionnaire: Questionnaire;
  place: FindingPlace;
  otherwise?: ReactNode;
  onLeave?: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const texts = useTexts();
  const titles = useRecordTitles();
  const { draftId, questionnaire, place } = props;
  const step = questionnaire.steps.find(({ questions }) =>
    questions.some(({ id }) => id === place.questionId),
  );
  const questions = step?.questions ?? questionnaire.caseSheet;
  const question = questions.find(({ id }) => id === place.questionId);
  if (question === undefined) {
    return props.otherwise ?? place.questionId;
  }
  const prose = step ? texts.steps[step.id]?.questions : texts.caseSheet.questions;
  const label = prose?.[question.textKey ?? question.id]?.label ?? question.id;
  const title = (place.recordId !== undefined && titles.get(place.recordId)) || label;
  const target: JumpTarget = place;
  return (
    <Link
      href={step ? paths.step(draftId, step.number) : paths.caseSheet(draftId)}
      state={target}
      onClick={props.onLeave}
    >
      {step
        ? t('signOff.findings.step', { number: step.number, title })
        : t('signOff.findings.caseSheet', { heading: texts.caseSheet.heading, title })}
    </Link>
  );
}
