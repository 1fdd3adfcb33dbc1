import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * When a part of the app fails: `instead` in its place, or a page that says what is safe, instead of an empty
 * window.
 */
export class ErrorBoundary extends Component<
  { children: ReactNode; instead?: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { children, instead = <CrashPage /> } = this.props;
    return this.state.failed ? instead : children;
  }
}

function CrashPage() {
  const { t } = useTranslation();
  return (
    <main className="notice-page" role="alert">
      <h1>{t('common.crash.heading')}</h1>
      <p>{t('common.crash.body')}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('common.crash.reload')}
      </button>
    </main>
  );
}
