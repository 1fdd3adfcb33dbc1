import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { needsFile, writtenLength } from '#src/domain/file-reminder.ts';
import { lastHandedOver, readDraftNotes } from '#src/storage/drafts/draft-notes.ts';
import { formatWhen, localDay } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useAssessmentAtRest, useIsSignedOff, useSaveStatus } from '../wizard/use-draft-session.ts';
import { useFile, useFileState } from './linked-file-provider.tsx';

/** The day on which a draft was last put off, and which drafts were on that day. */
const preference = 'file-reminder-later';

/** Much was written that is in no file: said once a day at most, and never where the draft has a file. */
export function FileReminder({ draftId, session }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { store, preferences, now } = useServices();
  const language = useLanguage();
  const file = useFile();
  const linked = useFileState();
  const { kind } = useSaveStatus(session);
  const assessment = useAssessmentAtRest(session);
  const isLocked = useIsSignedOff(session);
  const today = localDay(now());
  const [day = '', ...putOff] = (preferences.read(preference) ?? '').split(' ');
  const [isPutOff, setIsPutOff] = useState(day === today && putOff.includes(draftId));

  if (isPutOff || linked !== undefined || kind === 'failed' || isLocked) {
    return null;
  }
  const notes = readDraftNotes(store.notesOf(draftId));
  const { changedAt, createdAt, answers } = assessment;
  const written = writtenLength(answers);
  if (!needsFile({ written, changedAt }, lastHandedOver(notes, createdAt))) {
    return null;
  }

  function putOffUntilTomorrow() {
    const others = day === today ? putOff : [];
    preferences.write(preference, [today, ...others, draftId].join(' '));
    setIsPutOff(true);
  }

  const last = notes?.savedToFileAt;
  return (
    <div className="notice" role="status" data-file-notice="reminder">
      <p>
        {last === undefined
          ? t('fileLink.reminder.never')
          : t('fileLink.reminder.since', { when: formatWhen(new Date(last), now(), language) })}
      </p>
      <button type="button" className="button button-small" onClick={() => void file.save()}>
        {t('common.saveToFile')}
      </button>
      <button type="button" className="button button-small" onClick={putOffUntilTomorrow}>
        {t('fileLink.reminder.later')}
      </button>
    </div>
  );
}
