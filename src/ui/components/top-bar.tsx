import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../paths.ts';
import { Navigation } from './navigation.tsx';
import './top-bar.css';

/** The bar at the top of every page: whose app this is, and what the page puts beside it. */
export function TopBar(props: { children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <header className="top-bar">
      <Link href={paths.start} className="top-bar-brand">
        <img src="./icon.svg" alt="" width="28" height="28" />
        <span>{t('common.productName')}</span>
      </Link>
      <Navigation />
      {props.children}
    </header>
  );
}
