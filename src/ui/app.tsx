import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { NoticePage } from './components/notice-page.tsx';
import { paths, patterns } from './paths.ts';
import { StartPage } from './start/start-page.tsx';
import { preloadTexts, useLanguage } from './texts.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';

/** Everything that writing needs: not in the first download, so that the start page is quick. */
async function loadAssessmentPage() {
  const { AssessmentPage: component } = await import('./wizard/assessment-page.tsx');
  return { default: component };
}

const AssessmentPage = lazy(loadAssessmentPage);

const ReviewPage = lazy(async () => {
  const { ReviewPage: component } = await import('./review/review-page.tsx');
  return { default: component };
});

const SignaturesPage = lazy(async () => {
  const { SignaturesPage: component } = await import('./signing/signatures-page.tsx');
  return { default: component };
});

export function App() {
  const { t } = useTranslation();
  const language = useLanguage();

  // Fetched while the start page is being read. Where that fails, opening a draft tries again and says so.
  useEffect(() => {
    Promise.all([loadAssessmentPage(), preloadTexts(language)]).catch(() => undefined);
  }, [language]);

  return (
    <ErrorBoundary>
      <Router hook={useHashLocation}>
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
            <Route path={patterns.assessment}>
              {(params) => (
                <AssessmentPage
                  key={params.draftId}
                  draftId={params.draftId}
                  place={params['*'] ?? ''}
                />
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
    </ErrorBoundary>
  );
}
