import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { loadWords } from '#src/i18n/i18n.ts';
import { ClearedElsewhere } from './components/cleared-elsewhere.tsx';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { NoticePage } from './components/notice-page.tsx';
import { useRefusedDrops } from './components/use-refused-drops.ts';
import { useSiteDataState } from './computer/use-site-data.ts';
import { lazyPart } from './lazy-part.tsx';
import { LockGate } from './lock/lock-gate.tsx';
import { LookupHost } from './lookup/lookup-host.tsx';
import { UpdateNotice } from './offline/update-notice.tsx';
import { paths, patterns } from './paths.ts';
import { useServices } from './services.tsx';
import { StartPage } from './start/start-page.tsx';
import { preloadTexts, useLanguage } from './texts.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';

const assessmentWords = ['assessment', 'report'] as const;

/** Everything that writing needs: not in the first download, so that the start page is quick. */
async function loadAssessmentPage() {
  return (await import('./wizard/assessment-page.tsx')).AssessmentPage;
}

const AssessmentPage = lazyPart(assessmentWords, loadAssessmentPage);

const ReviewPage = lazyPart(
  ['assessment', 'signatures'],
  async () => (await import('./review/review-page.tsx')).ReviewPage,
);

const SignaturesPage = lazyPart(
  ['signatures'],
  async () => (await import('./signing/signatures-page.tsx')).SignaturesPage,
);

const ComputerPage = lazyPart(
  ['computer', 'lock', 'files'],
  async () => (await import('./computer/computer-page.tsx')).ComputerPage,
);

const MethodsPage = lazyPart(
  ['methods'],
  async () => (await import('./method-cards/methods-page.tsx')).MethodsPage,
);

const HelpPage = lazyPart(
  ['assessment', 'help', 'lookup'],
  async () => (await import('./help/help-page.tsx')).HelpPage,
);

export function App() {
  const { t, i18n } = useTranslation();
  const { vault } = useServices();
  const language = useLanguage();
  const siteData = useSiteDataState();
  // What was drawn before a locking is let go of, on every page.
  const lockings = useSyncExternalStore(vault.subscribe, () => vault.lockings);

  useRefusedDrops();

  // Fetched while the start page is being read. Where that fails, opening a draft tries again and says so.
  useEffect(() => {
    Promise.all([
      loadAssessmentPage(),
      preloadTexts(language),
      loadWords(i18n, language, assessmentWords),
    ]).catch(() => undefined);
  }, [i18n, language]);

  // Whatever page it is: what was on it is nowhere kept any more.
  if (siteData === 'clearedElsewhere') {
    return <ClearedElsewhere />;
  }
  if (siteData === 'clearedHere') {
    return (
      <Suspense>
        <ComputerPage />
      </Suspense>
    );
  }
  return (
    <ErrorBoundary>
      <Router key={lockings} hook={useHashLocation}>
        <Suspense fallback={<p className="loading">{t('common.loading')}</p>}>
          <Switch>
            <Route path={paths.start}>
              <StartPage />
            </Route>
            <Route path={patterns.review}>
              {(params) => <ReviewPage place={params['*'] ?? ''} />}
            </Route>
            <Route path={paths.signatures}>
              <SignaturesPage />
            </Route>
            <Route path={paths.computer}>
              <ComputerPage />
            </Route>
            <Route path={patterns.methods}>
              {(params) => <MethodsPage only={params['*'] ?? ''} />}
            </Route>
            <Route path={patterns.help}>{(params) => <HelpPage place={params['*'] ?? ''} />}</Route>
            <Route path={patterns.assessment}>
              {(params) => (
                <LockGate key={params.draftId} draftId={params.draftId}>
                  <AssessmentPage draftId={params.draftId} place={params['*'] ?? ''} />
                </LockGate>
              )}
            </Route>
            <Route>
              <NoticePage
                heading={t('common.pageNotFound.heading')}
                body={t('common.pageNotFound.body')}
              />
            </Route>
          </Switch>
        </Suspense>
      </Router>
      <UpdateNotice />
      <LookupHost />
    </ErrorBoundary>
  );
}
