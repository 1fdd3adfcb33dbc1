import { useTranslation } from 'react-i18next';
import type { BinnedDraft } from '#src/storage/history/removed-drafts-store.ts';
import { Question } from '../components/question.tsx';
import { formatWhen } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';

/** Before a draft leaves the bin for good: what is lost, above all where no file holds it. */
export function ConfirmRemoval(props: {
  title: string;
  draft: BinnedDraft;
  onRemove: () => void;
  onKeep: () => void;
}) {
  const { t } = useTranslation();
  const loss = useLoss(props.draft);
  return (
    <Question
      question={t('bin.confirm.question', { title: props.title })}
      body={[...loss, t('bin.confirm.body')].join(' ')}
      yes={t('bin.confirm.yes')}
      no={t('bin.confirm.no')}
      onYes={props.onRemove}
      onNo={props.onKeep}
    />
  );
}

/** Nothing where a file holds all that the draft held, or that is not known. */
function useLoss({ listing }: BinnedDraft): string[] {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  if (listing.isFileCurrent !== false) {
    return [];
  }
  const { savedToFileAt } = listing;
  return savedToFileAt === undefined
    ? [t('bin.confirm.neverSaved')]
    : [
        t('bin.confirm.changedSince', {
          when: formatWhen(new Date(savedToFileAt), now(), language),
        }),
      ];
}
