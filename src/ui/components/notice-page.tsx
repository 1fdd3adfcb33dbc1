import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../paths.ts';
import { PageTitle } from './page-title.tsx';
import { TopBar } from './top-bar.tsx';

/** A page with nothing but a message and the way to the start page. */
export function NoticePage(props: { heading: string; body: string }) {
  const { t } = useTranslation();
  return (
    <>
      <TopBar />
      <main className="notice-page">
        <PageTitle title={props.heading} focus={true} />
        <p>{props.body}</p>
        <Link href={paths.start} className="button">
          {t('common.pageNotFound.back')}
        </Link>
      </main>
    </>
  );
}
