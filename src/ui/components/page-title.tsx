import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * The page's only h1. When the page changes within the app it takes focus, so that a screen reader
 * announces the new page and Tab goes on from its top; on the first load focus stays where it is. The browser keeps
 * `title` in its history, so nothing that somebody wrote belongs in it: that is for `children`, which the page shows.
 */
export function PageTitle(props: { title: string; focus: boolean; children?: ReactNode }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, focus } = props;

  useEffect(() => {
    document.title = `${title} – ${t('common.productName')}`;
    if (focus) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [title, focus, t]);

  return (
    <h1 ref={heading} tabIndex={-1} className="page-title">
      {props.children ?? title}
    </h1>
  );
}
