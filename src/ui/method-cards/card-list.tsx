import { useTranslation } from 'react-i18next';
import { ageBands } from '#questionnaire/method-cards/age-bands.ts';
import { methodCards } from '#questionnaire/method-cards/cards.ts';
import { type MethodFit, methodsByFit } from '#src/domain/hearings/method-fit.ts';
import { methodCardPath } from '../paths.ts';
import { useChoiceLabels } from '../use-choice-labels.ts';
import { AlwaysMind, CardBody } from './card-body.tsx';
import { CardFacts } from './card-facts.tsx';
import { CardMisfit } from './card-fit.tsx';
import { useCardTexts } from './use-card-texts.ts';

/** The cards, each folded, those that fit the ages first; and what always holds. */
export function CardList(props: {
  ages: readonly string[];
  chosen: readonly string[];
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation();
  const texts = useCardTexts();
  const names = useChoiceLabels('hearingMethods');
  const cards = methodsByFit(methodCards, props.ages, ageBands);

  function drawn(kinds: readonly MethodFit['kind'][]) {
    return cards
      .filter(({ fit }) => kinds.includes(fit.kind))
      .map(({ card, fit }) => {
        const text = texts.cards[card.id];
        const name = names[card.id] ?? card.id;
        const isChosen = props.chosen.includes(card.id);
        return (
          text && (
            <li key={card.id}>
              <details className="method-card" data-method={card.id}>
                <summary>
                  <span className="method-name">{name}</span>
                  {isChosen && <span className="method-chosen">{t('methodCards.isChosen')}</span>}
                  <span className="method-facts">
                    <CardFacts card={card} />
                  </span>
                </summary>
                <CardMisfit fit={fit} card={text} />
                <CardBody card={text} always={texts.always} />
                <p className="button-row">
                  <button
                    type="button"
                    className="button button-small"
                    aria-pressed={isChosen}
                    onClick={() => props.onChoose(card.id)}
                  >
                    {t(isChosen ? 'methodCards.unchoose' : 'methodCards.choose', { method: name })}
                  </button>
                  <a href={methodCardPath(card.id)} target="_blank" rel="noopener">
                    {t('methodCards.paper')}
                  </a>
                </p>
              </details>
            </li>
          )
        );
      });
  }

  const others = drawn(['none']);
  return (
    <div className="method-list">
      <ul>{drawn(['unknown', 'all', 'some'])}</ul>
      {others.length > 0 && (
        <>
          <p className="method-others">{t('methodCards.others')}</p>
          <ul>{others}</ul>
        </>
      )}
      <details className="method-card">
        <summary>
          <span className="method-name">{t('methodCards.always')}</span>
        </summary>
        <AlwaysMind always={texts.always} />
      </details>
      <p>
        <a href={methodCardPath()} target="_blank" rel="noopener">
          {t('methodCards.allOnPaper')}
        </a>
      </p>
    </div>
  );
}
