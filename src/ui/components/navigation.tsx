import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { paths } from '../paths.ts';
import { pages } from './pages.ts';

/** The app's pages beside the drafts, on every page. */
export function Navigation() {
  const { t } = useTranslation();
  const [location] = useLocation();
  return (
    <nav className="top-bar-pages" aria-label={t('common.navigation.label')}>
      {pages.map((page) => (
        <Link
          key={page}
          href={paths[page]}
          className={`top-bar-page to-${page}`}
          {...(location.startsWith(paths[page]) ? { 'aria-current': 'page' as const } : {})}
        >
          {t(`common.navigation.${page}`)}
        </Link>
      ))}
    </nav>
  );
}
