import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conventionReference } from '#questionnaire/articles.ts';
import type { StepTexts } from '#questionnaire/schema.ts';
import { useServices } from '../services.tsx';
import { useTexts } from '../texts.tsx';
import { HelpFrame } from './help-frame.tsx';

/** Guidance beside the step. What a user folds stays folded, on every step and at the next visit. */
export function HelpPanel(props: { help: StepTexts['help']; articles: readonly number[] }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const { help } = props;
  return (
    <HelpFrame>
      <HelpSection id="why">
        <p>{help.why}</p>
      </HelpSection>
      <HelpSection id="how">
        <ul>
          {help.how.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
      </HelpSection>
      <HelpSection id="mistakes">
        <ul>
          {help.mistakes.map((mistake) => (
            <li key={mistake}>{mistake}</li>
          ))}
        </ul>
      </HelpSection>
      <HelpSection id="example">
        <p>{help.example}</p>
      </HelpSection>
      <HelpSection id="articles">
        <dl className="help-articles">
          {props.articles.map((number) => (
            <div key={number}>
              <dt>
                {t('questions.articles.heading', {
                  number,
                  title: texts.articles[number]?.title ?? '',
                })}
              </dt>
              <dd>{texts.articles[number]?.summary}</dd>
            </div>
          ))}
        </dl>
        <p className="article-source">
          {t('questions.articles.summarySource', { reference: conventionReference })}
        </p>
      </HelpSection>
    </HelpFrame>
  );
}

type SectionId = 'why' | 'how' | 'mistakes' | 'example' | 'articles';

/** Open at the first visit: what one needs to begin. */
const openAtFirst: readonly SectionId[] = ['why', 'how'];

function HelpSection(props: { id: SectionId; children: ReactNode }) {
  const { t } = useTranslation();
  const { preferences } = useServices();
  const key = `help.${props.id}`;
  const [isOpen, setIsOpen] = useState(() => {
    const remembered = preferences.read(key);
    return remembered === undefined ? openAtFirst.includes(props.id) : remembered === 'open';
  });
  return (
    <details
      className="help-section"
      open={isOpen}
      onToggle={(event) => {
        const open = event.currentTarget.open;
        if (open !== isOpen) {
          setIsOpen(open);
          preferences.write(key, open ? 'open' : 'folded');
        }
      }}
    >
      <summary>{t(`wizard.help.${props.id}`)}</summary>
      {props.children}
    </details>
  );
}
