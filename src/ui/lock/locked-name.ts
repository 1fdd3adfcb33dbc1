import { useTranslation } from 'react-i18next';
import { fileName } from '#src/domain/file-name.ts';
import { localDay } from '../format.ts';
import { shownWords } from '../review/shown-words.ts';
import { useServices } from '../services.tsx';

/** What a locked draft is called; undefined where it has no name. It may come from a file, so from anybody. */
export function lockedName(label: string | undefined): string | undefined {
  const shown = shownWords(label ?? '').trim();
  return shown === '' ? undefined : shown;
}

/** A sealed file is not named after what is in it. */
export function useSealedFileName(): (label: string | undefined) => string {
  const { t } = useTranslation();
  const { now } = useServices();
  return (label) => fileName(lockedName(label) ?? t('start.locked.title'), 'json', localDay(now()));
}
