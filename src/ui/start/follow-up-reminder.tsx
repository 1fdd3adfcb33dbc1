import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { daysUntil, formatDistance, formatIsoDay } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import type { ReadableDraft } from './use-drafts.ts';

/** From this many days before, there is a way to write the outcome. */
const soon = 14;

/** When the prövning is to be followed up, and the way there once it is time. */
export function FollowUpReminder({ listing }: { listing: ReadableDraft }) {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const { id, followUpDay } = listing;
  if (followUpDay === undefined) {
    return null;
  }
  const days = daysUntil(followUpDay, now());
  const words = {
    day: formatIsoDay(followUpDay, language),
    when: formatDistance(followUpDay, now(), language),
  };
  return (
    <p className={days < 0 ? 'draft-follow-up draft-follow-up-passed' : 'draft-follow-up'}>
      {t(days < 0 ? 'start.followUp.passed' : 'start.followUp.ahead', words)}
      {days <= soon && (
        <Link
          href={paths.outcome(id)}
          aria-label={t('start.actionFor', {
            action: t('start.followUp.write'),
            title: listing.title || t('common.untitled'),
          })}
        >
          {t('start.followUp.write')}
        </Link>
      )}
    </p>
  );
}
