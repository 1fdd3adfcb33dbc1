import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { maximumPdfBytes } from '#src/signature/signature-client.ts';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.tsx';
import type { FileProblem } from './read-file.ts';

/** Why a file was not opened, and the way to the page that has something to say of it. */
export function FileRefused(props: { file: File; problem: FileProblem; isAlert: boolean }) {
  const { t } = useTranslation();
  const { fileInHand } = useServices();
  const [, navigate] = useLocation();
  const { file, problem } = props;

  function review() {
    fileInHand.set(file);
    navigate(paths.review);
  }

  return (
    <div {...(props.isAlert ? { role: 'alert' } : {})} className="message" data-problem={problem}>
      <p>
        {t(`files.problems.${problem}`, {
          name: file.name,
          limit: maximumPdfBytes / 1024 / 1024,
        })}
      </p>
      {problem === 'pdfAltered' && (
        <button type="button" className="button message-way-on" onClick={review}>
          {t('files.review')}
        </button>
      )}
      {problem === 'organisationHelp' && (
        <Link href={paths.help} className="button message-way-on">
          {t('files.help')}
        </Link>
      )}
      {problem === 'certificate' && (
        <Link href={paths.signatures} className="button message-way-on">
          {t('files.signatures')}
        </Link>
      )}
    </div>
  );
}
