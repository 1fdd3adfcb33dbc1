import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { FindingPlace } from '#src/domain/findings/finding.ts';
import { partOf, textsOfPart } from '#src/domain/parts.ts';
import { useRecordTitles } from '../other-answers.tsx';
import { pathOfPart } from '../paths.ts';
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
  const part = partOf(questionnaire, place.questionId);
  const question = part?.questions.find(({ id }) => id === place.questionId);
  if (part === undefined || question === undefined) {
    return props.otherwise ?? place.questionId;
  }
  const { heading, questions: prose } = textsOfPart(part, texts);
  const label = prose[question.textKey ?? question.id]?.label ?? question.id;
  const title = (place.recordId !== undefined && titles.get(place.recordId)) || label;
  const target: JumpTarget = place;
  return (
    <Link href={pathOfPart(draftId, part)} state={target} onClick={props.onLeave}>
      {part.kind === 'step'
        ? t('findings.place.step', { number: part.step.number, title })
        : t('findings.place.other', { heading, title })}
    </Link>
  );
}
