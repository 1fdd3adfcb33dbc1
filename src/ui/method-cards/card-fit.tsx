import { useTranslation } from 'react-i18next';
import type { MethodCardTexts } from '#questionnaire/method-cards/schema.ts';
import type { MethodFit } from '#src/domain/hearings/method-fit.ts';
import { useChoiceLabels } from '../use-choice-labels.ts';

/** For which of the chosen ages a method does not fit, why, and what does. */
export function CardMisfit({ fit, card }: { fit: MethodFit; card: MethodCardTexts }) {
  const { t } = useTranslation();
  const labels = useChoiceLabels('ageBands');
  const reasons = [
    { ages: fit.younger, why: card.younger },
    { ages: fit.older, why: card.older },
  ];
  return reasons
    .filter(({ ages, why }) => ages.length > 0 && why !== undefined)
    .map(({ ages, why }) => (
      <p key={ages.join()} className="method-misfit">
        <strong>
          {t('methodCards.notFor', { ages: ages.map((id) => labels[id] ?? id).join(', ') })}
        </strong>{' '}
        {why}
      </p>
    ));
}
