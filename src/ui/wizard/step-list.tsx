import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { phaseSchema, type Step } from '#questionnaire/schema.ts';
import { assessmentProgress, stepProgress } from '#src/domain/progress.ts';
import { FindingCount } from '../findings/finding-count.tsx';
import { type Place, paths } from '../paths.ts';
import { useProgressWords } from '../progress-words.ts';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { StateSymbol } from './state-symbol.tsx';
import { useIsSignedOff, useSessionAssessment } from './use-draft-session.ts';

/** The fifteen steps by phase, each with its state; on a narrow screen it folds into a button. */
export function StepList(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const { draftId, questionnaire, place } = props;
  const { answers } = useSessionAssessment(props.session);
  const [isOpen, setIsOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const isLocked = useIsSignedOff(props.session);
  const current = place.kind === 'step' ? place.number : place.kind;
  const total = questionnaire.steps.length;
  const signOffWords = isLocked ? 'signOff.linkSignedOff' : 'signOff.link';

  // On a narrow screen the list gives way to the page that was chosen; on a low one it shows where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the page changes.
  useEffect(() => {
    setIsOpen(false);
    showWithin(list.current, list.current?.querySelector('[aria-current]'));
  }, [current]);

  function link(step: Step) {
    const state = stepProgress(step, answers);
    return (
      <li key={step.id}>
        <Link
          href={paths.step(draftId, step.number)}
          className="step-link"
          aria-current={step.number === current ? 'step' : undefined}
        >
          <StateSymbol state={state} />
          <span>
            {step.number} {texts.steps[step.id]?.shortHeading}
            <span className="visually-hidden">{`, ${t(`wizard.state.${state}`)}`}</span>
          </span>
          <FindingCount partId={step.id} />
        </Link>
      </li>
    );
  }

  return (
    <div className="step-list">
      <button
        type="button"
        className="button narrow-toggle"
        aria-expanded={isOpen}
        aria-controls="step-list"
        onClick={() => setIsOpen(!isOpen)}
      >
        {place.kind === 'step' && t('wizard.stepOf', { number: place.number, total })}
        {place.kind === 'screening' && t('wizard.screening.link')}
        {place.kind === 'caseSheet' && t('wizard.caseSheetOf')}
        {place.kind === 'letters' && texts.letters.heading}
        {place.kind === 'outcome' && texts.outcome.heading}
        {place.kind === 'signOff' && t(signOffWords)}
        {isBesideSteps(place) && t('wizard.steps')}
      </button>
      <div
        ref={list}
        id="step-list"
        className={isOpen ? 'step-list-body' : 'step-list-body folded'}
      >
        <nav aria-label={t('wizard.caseSheetOf')}>
          <PageLink href={paths.screening(draftId)} isOpen={place.kind === 'screening'}>
            {t('wizard.screening.link')}
            <FindingCount partId="screening" />
          </PageLink>
          <PageLink href={paths.caseSheet(draftId)} isOpen={place.kind === 'caseSheet'}>
            {texts.caseSheet.heading}
            <FindingCount partId="case-sheet" />
          </PageLink>
        </nav>
        <nav aria-label={t('wizard.steps')}>
          {phaseSchema.options.map((phase) => (
            <section key={phase} aria-labelledby={`phase-${phase}`}>
              <h2 className="phase" id={`phase-${phase}`}>
                {texts.phases[phase]}
              </h2>
              <ol>{questionnaire.steps.filter((step) => step.phase === phase).map(link)}</ol>
            </section>
          ))}
          <StepTotals {...props} />
        </nav>
        <nav aria-label={t('wizard.afterSteps')} className="after-steps">
          <PageLink href={paths.letters(draftId)} isOpen={place.kind === 'letters'}>
            {texts.letters.heading}
          </PageLink>
          <PageLink href={paths.findings(draftId)} isOpen={place.kind === 'findings'}>
            {t('wizard.findings')}
            <FindingCount />
          </PageLink>
          <PageLink href={paths.trace(draftId)} isOpen={place.kind === 'trace'}>
            {t('wizard.trace')}
          </PageLink>
          <PageLink href={paths.decision(draftId)} isOpen={place.kind === 'decision'}>
            {t('wizard.decision')}
          </PageLink>
          <PageLink href={paths.signOff(draftId)} isOpen={place.kind === 'signOff'}>
            {t(signOffWords)}
          </PageLink>
          <PageLink href={paths.outcome(draftId)} isOpen={place.kind === 'outcome'}>
            {texts.outcome.heading}
            <FindingCount partId="outcome" />
          </PageLink>
        </nav>
      </div>
    </div>
  );
}

/** A page of the draft that is none of the steps. */
function PageLink(props: { href: string; isOpen: boolean; children: ReactNode }) {
  return (
    <Link
      href={props.href}
      className="step-link case-sheet-link"
      aria-current={props.isOpen ? 'page' : undefined}
    >
      {props.children}
    </Link>
  );
}

/** Scrolls the list alone: the page stays where it is. */
function showWithin(list: Element | null, link: Element | null | undefined): void {
  if (list && link) {
    const box = list.getBoundingClientRect();
    const { top, bottom } = link.getBoundingClientRect();
    list.scrollTop += Math.max(0, bottom - box.bottom) + Math.min(0, top - box.top);
  }
}

/** Pages of the draft that the list does not name. */
function isBesideSteps({ kind }: Place): boolean {
  return (
    kind === 'decision' ||
    kind === 'findings' ||
    kind === 'trace' ||
    kind === 'passphrase' ||
    kind === 'merge' ||
    kind === 'history'
  );
}

function StepTotals({ questionnaire, session }: OpenAssessmentProps) {
  const progressWords = useProgressWords();
  const { answers } = useSessionAssessment(session);
  return <p className="step-totals">{progressWords(assessmentProgress(questionnaire, answers))}</p>;
}
