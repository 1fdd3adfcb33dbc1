import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { unconsideredConsequences } from '#src/domain/grounds.ts';
import { PlaceList } from '../hearings/place-list.tsx';
import { useOtherAnswers } from '../other-answers.tsx';
import type { QuestionAidProps } from '../question-types/question-aids.ts';
import { useAnswersAtRest } from '../question-types/use-answers-at-rest.ts';
import './best-interests.css';

/** Below the grounds: the negative consequences that none of them has considered. */
export function Unconsidered({ within }: QuestionAidProps) {
  const { t } = useTranslation();
  const context = useOtherAnswers();
  const onPage = useAnswersAtRest(within);
  const id = useId();
  const places = context
    ? unconsideredConsequences(context.questionnaire, { ...context.answers, ...onPage })
    : [];
  return (
    places.length > 0 && (
      <section className="unconsidered" aria-labelledby={`${id}-heading`}>
        <h3 id={`${id}-heading`}>{t('bestInterests.unconsidered', { count: places.length })}</h3>
        <p>{t('bestInterests.unconsideredWhy')}</p>
        <PlaceList places={places} labelledBy={`${id}-heading`} />
      </section>
    )
  );
}
