import { useTranslation } from 'react-i18next';
import type { Snapshot } from '#src/storage/history/snapshot.ts';
import { formatInstant } from '../format.ts';
import { useLanguage } from '../texts.tsx';

/** What an earlier state is called: by its name where it has one, else by why it was kept. */
export function useStateWords() {
  const { t } = useTranslation();
  const language = useLanguage();

  const reasonOf = ({ reason, version }: Snapshot) => t(`history.reasons.${reason}`, { version });
  const nameOf = (snapshot: Snapshot) => snapshot.name ?? reasonOf(snapshot);
  const whenOf = ({ at }: Snapshot) => formatInstant(new Date(at), language);
  /** So that two states with the same name are told apart. */
  const fullNameOf = (snapshot: Snapshot) =>
    t('history.namedAt', { name: nameOf(snapshot), when: whenOf(snapshot) });

  return { reasonOf, nameOf, whenOf, fullNameOf };
}
