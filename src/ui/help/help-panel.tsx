import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { principleNumbers } from '#questionnaire/articles.ts';
import type { HelpTexts } from '#questionnaire/schema.ts';
import type { Part } from '#src/domain/parts.ts';
import { ArticleReference } from '../lookup/article-reference.tsx';
import { MarkedText, useWordMarker } from '../lookup/marked-text.tsx';
import { useServices } from '../services.tsx';
import { ExamplePart } from './example-part.tsx';
import { HelpFrame } from './help-frame.tsx';
import { HelpSection } from './help-section.tsx';
import { OwnHelp } from './own-help.tsx';
import './help.css';

/** Guidance beside a page of questions; `children` are a section of its own before the others. */
export function HelpPanel(props: { part: Part; help: HelpTexts; children?: ReactNode }) {
  const { t } = useTranslation();
  const { lookup } = useServices();
  const mark = useWordMarker();
  const { part, help } = props;
  const [why = [], ...advice] = mark([help.why, ...help.how, ...help.mistakes]);
  const articles = part.kind === 'step' ? part.step.articles : principleNumbers;
  return (
    <HelpFrame>
      {props.children}
      <HelpSection id="why" heading={t('wizard.help.why')}>
        <p>
          <MarkedText pieces={why} />
        </p>
      </HelpSection>
      <HelpSection id="how" heading={t('wizard.help.how')}>
        <ul>
          {help.how.map((text, index) => (
            <li key={text}>
              <MarkedText pieces={advice[index] ?? []} />
            </li>
          ))}
        </ul>
      </HelpSection>
      <HelpSection id="mistakes" heading={t('wizard.help.mistakes')}>
        <ul>
          {help.mistakes.map((text, index) => (
            <li key={text}>
              <MarkedText pieces={advice[help.how.length + index] ?? []} />
            </li>
          ))}
        </ul>
      </HelpSection>
      <HelpSection id="example" heading={t('wizard.help.example')}>
        <p className="help-note">{t('wizard.help.exampleNote')}</p>
        <blockquote className="help-example">{help.example}</blockquote>
        <ExamplePart part={part} />
      </HelpSection>
      <HelpSection id="articles" heading={t('wizard.help.articles')}>
        <ul className="help-articles">
          {articles.map((number) => (
            <li key={number}>
              <ArticleReference number={number} />
            </li>
          ))}
        </ul>
      </HelpSection>
      <OwnHelp part={part} />
      <p className="help-end">
        <button
          type="button"
          className="button button-small"
          aria-haspopup="dialog"
          aria-keyshortcuts="Shift+F2"
          onClick={() => lookup.open()}
        >
          {t('common.lookUp')}
        </button>
        <small>{t('wizard.help.keys')}</small>
      </p>
    </HelpFrame>
  );
}
