import { type MouseEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Assessment, topQuestions } from '#src/domain/assessment.ts';
import { useTexts } from '../texts.tsx';
import { formerAnswers } from './former-answers.tsx';
import { shownParts } from './shown-parts.ts';

/**
 * What the view holds, to jump by. Buttons, since an anchor would change the app's address; focus goes to the
 * section's heading, so that reading goes on from there.
 */
export function Contents(props: { assessment: Assessment; questionnaire: Questionnaire }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { assessment, questionnaire } = props;
  const hasFormer = formerAnswers(topQuestions(questionnaire), assessment.answers).length > 0;

  function jump(event: MouseEvent, section: string) {
    const heading = event.currentTarget
      .closest('.assessment-view')
      ?.querySelector<HTMLElement>(`[data-section="${section}"] > :first-child`);
    setIsOpen(false);
    heading?.focus({ preventScroll: true });
    // After the list has folded, which moves what comes below it.
    requestAnimationFrame(() => heading?.scrollIntoView());
  }

  function entry(section: string, number: string, title: string | undefined) {
    return (
      <li key={section}>
        <button
          type="button"
          className="view-contents-link"
          onClick={(event) => jump(event, section)}
        >
          <span className="view-contents-number">{number}</span>
          {title}
        </button>
      </li>
    );
  }

  return (
    <nav className="view-contents" aria-label={t('assessmentView.contents')}>
      <button
        type="button"
        className="button view-contents-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('assessmentView.contents')}
      </button>
      <ul id={id} className={isOpen ? '' : 'folded'}>
        {shownParts(questionnaire, assessment.answers).map((part) =>
          part.kind === 'step'
            ? entry(part.id, String(part.step.number), texts.steps[part.id]?.shortHeading)
            : entry(part.id, '', texts[part.kind].heading),
        )}
        {hasFormer && entry('former', '', t('assessmentView.former.short'))}
      </ul>
    </nav>
  );
}
