import { useTranslation } from 'react-i18next';
import { ageBands } from '#questionnaire/method-cards/age-bands.ts';
import type { MethodCard, Range } from '#questionnaire/method-cards/schema.ts';

/** "4–9 år · 2–5 barn åt gången · 30–45 minuter". */
export function CardFacts({ card }: { card: MethodCard }) {
  const { t } = useTranslation();
  const bands = ageBands.filter(({ id }) => card.ages.includes(id));
  const ages = {
    from: Math.min(...bands.map(({ from }) => from)),
    to: Math.max(...bands.map(({ to }) => to)),
  };
  const { children, minutes } = card;
  return [
    t('methodCards.ages', { range: words(ages) }),
    children.to === undefined
      ? t('methodCards.manyChildren', { number: children.from })
      : t('methodCards.children', { count: children.to, range: words(children) }),
    t('methodCards.minutes', { range: words(minutes) }),
  ].join(' · ');
}

function words({ from, to }: Range): string {
  return from === to ? String(from) : `${from}–${to}`;
}
