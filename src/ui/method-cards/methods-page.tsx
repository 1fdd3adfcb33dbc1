import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ageBands } from '#questionnaire/method-cards/age-bands.ts';
import { methodCards } from '#questionnaire/method-cards/cards.ts';
import { methodsByFit } from '#src/domain/hearings/method-fit.ts';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { paths } from '../paths.ts';
import { toggled } from '../question-types/choice/choice-props.ts';
import { TextsProvider } from '../texts.tsx';
import { useChoiceLabels } from '../use-choice-labels.ts';
import { AlwaysMind, CardBody } from './card-body.tsx';
import { CardFacts } from './card-facts.tsx';
import { CardMisfit } from './card-fit.tsx';
import { useCardTexts } from './use-card-texts.ts';
import './method-cards.css';

/** All method cards, or one of them, to read and to print: a sheet each. */
export function MethodsPage({ only }: { only: string }) {
  return (
    <>
      <SkipLink />
      <TopBar>
        <div className="top-bar-end">
          <LanguageSwitch />
        </div>
      </TopBar>
      <TextsProvider>
        <Methods only={only} />
      </TextsProvider>
    </>
  );
}

function Methods({ only }: { only: string }) {
  const { t } = useTranslation();
  const texts = useCardTexts();
  const names = useChoiceLabels('hearingMethods');
  const [ages, setAges] = useState<readonly string[]>([]);
  const one = methodCards.find(({ id }) => id === only);
  const shown = methodsByFit(one === undefined ? methodCards : [one], ages, ageBands);
  return (
    <main
      className={one ? 'narrow-page methods-page' : 'narrow-page methods-page methods-all'}
      id="content"
    >
      <PageTitle title={one ? (names[one.id] ?? one.id) : t('methodCards.heading')} focus={true} />
      {one === undefined && <p className="page-lead">{t('methodCards.lead')}</p>}
      <div className="methods-controls">
        {one === undefined ? (
          <AgeChoice ages={ages} onChange={setAges} />
        ) : (
          <Link href={paths.methods}>{t('methodCards.all')}</Link>
        )}
        <button type="button" className="button" onClick={() => window.print()}>
          {t('methodCards.print')}
        </button>
      </div>
      {shown.map(({ card, fit }) => {
        const text = texts.cards[card.id];
        return (
          text && (
            <article key={card.id} className="method-sheet" data-method={card.id}>
              {one === undefined && <h2>{names[card.id] ?? card.id}</h2>}
              <p className="method-facts">
                <CardFacts card={card} />
              </p>
              <CardMisfit fit={fit} card={text} />
              <CardBody card={text} always={texts.always} />
            </article>
          )
        );
      })}
      <section className="method-sheet">
        <h2>{t('methodCards.always')}</h2>
        <AlwaysMind always={texts.always} />
      </section>
    </main>
  );
}

function AgeChoice(props: { ages: readonly string[]; onChange: (ages: string[]) => void }) {
  const { t } = useTranslation();
  const labels = useChoiceLabels('ageBands');
  return (
    <fieldset className="methods-ages">
      <legend className="field-label">{t('methodCards.chooseAges')}</legend>
      {ageBands.map(({ id }) => (
        <label key={id} className="choice-option">
          <input
            type="checkbox"
            checked={props.ages.includes(id)}
            onChange={() => props.onChange(toggled(props.ages, id))}
          />
          <span>{labels[id] ?? id}</span>
        </label>
      ))}
    </fieldset>
  );
}
