import { useTranslation } from 'react-i18next';
import { FileNotices } from '../files/file-notices.tsx';
import { FileReminder } from '../files/file-reminder.tsx';
import { SnapshotNotice } from '../history/snapshot-notice.tsx';
import { LockHinderedNotice } from '../lock/lock-hindered-notice.tsx';
import { PersonalNumbersReminder } from '../personal-numbers/personal-numbers-reminder.tsx';
import type { OpenAssessmentProps } from './assessment-page.tsx';

/**
 * What there is to say of the open draft, under its header on every page: each notice a component of its
 * own that draws a `<div className="notice">`, or nothing. What is urgent comes first.
 */
export function Notices(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  return (
    <section className="notices" aria-label={t('wizard.notices')}>
      <LockHinderedNotice />
      <FileNotices {...props} />
      <FileReminder {...props} />
      <SnapshotNotice {...props} />
      <PersonalNumbersReminder {...props} />
    </section>
  );
}
