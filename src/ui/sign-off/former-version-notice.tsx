import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { formatDay } from '../format.ts';
import { paths } from '../paths.ts';
import { useLanguage } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useOtherVersions } from './use-other-versions.ts';
import './sign-off.css';

/** Which version this one replaces, and the way to it. */
export function FormerVersionNotice({ draftId, session }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { former } = useOtherVersions(draftId, session.assessment);
  const { formerVersion } = session.assessment;
  if (formerVersion === undefined) {
    return null;
  }
  const version = formerVersion.number;
  const day = formatDay(new Date(formerVersion.signedOffAt), language);
  return (
    <p className="former-version">
      {t('signOff.former.replaces', { version, day })}{' '}
      {former === undefined ? (
        t('signOff.former.notHere')
      ) : (
        <Link href={paths.caseSheet(former)}>{t('signOff.former.open', { version })}</Link>
      )}
    </p>
  );
}
