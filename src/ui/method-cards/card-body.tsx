import { useTranslation } from 'react-i18next';
import type {
  AllMethodCardTexts,
  MethodCardTexts,
  Mind,
} from '#questionnaire/method-cards/schema.ts';

/** What a card says: what it is, what is needed, how, what to mind, and questions to put. */
export function CardBody(props: { card: MethodCardTexts; always: AllMethodCardTexts['always'] }) {
  const { t } = useTranslation();
  const { card, always } = props;
  const minds = Object.entries(card.mind) as [Mind, string][];
  return (
    <>
      <p className="method-what">{card.what}</p>
      <dl className="method-parts">
        <div>
          <dt>{t('methodCards.needs')}</dt>
          <dd>
            <ul>
              {card.needs.map((need) => (
                <li key={need}>{need}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('methodCards.steps')}</dt>
          <dd>
            <ol>
              {card.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </dd>
        </div>
        <div>
          <dt>{t('methodCards.questions')}</dt>
          <dd>
            <ul>
              {card.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('methodCards.mind')}</dt>
          <dd>
            <ul>
              {minds.map(([mind, text]) => (
                <li key={mind}>
                  <strong>{always[mind].name}</strong> {text}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </>
  );
}

/** What always has to be minded, whatever the method. */
export function AlwaysMind({ always }: { always: AllMethodCardTexts['always'] }) {
  return (
    <ul className="method-always">
      {Object.entries(always).map(([mind, { name, text }]) => (
        <li key={mind}>
          <strong>{name}</strong> {text}
        </li>
      ))}
    </ul>
  );
}
