import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DraftListing } from '#src/storage/drafts/draft-store.ts';
import { formatWhen } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { useFileWords } from '../start/use-file-words.ts';
import { useLanguage } from '../texts.tsx';
import { Section } from './section.tsx';
import { useDraftName } from './use-draft-name.ts';

/** Each draft with the day it was last saved to a file: what is in no file is only here. */
export function DraftFiles({ listings }: { listings: readonly DraftListing[] }) {
  const { t } = useTranslation();
  return (
    <Section heading={t('computer.drafts.heading')}>
      {listings.length === 0 ? (
        <p>{t('computer.drafts.none')}</p>
      ) : (
        <ul className="computer-rows">
          {listings.map((listing) => (
            <DraftFileRow key={listing.id} listing={listing} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function DraftFileRow({ listing }: { listing: DraftListing }) {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const name = useDraftName();
  const fileWords = useFileWords();
  const isOpenable = listing.problem === undefined || listing.problem === 'locked';

  return (
    <li>
      <span className="computer-row-name">
        {isOpenable ? (
          <Link href={paths.caseSheet(listing.id)}>{name(listing)}</Link>
        ) : (
          name(listing)
        )}
      </span>
      {listing.changedAt !== undefined && (
        <span>
          {t('start.changed', { when: formatWhen(new Date(listing.changedAt), now(), language) })}
        </span>
      )}
      <span>{fileWords(listing)}</span>
    </li>
  );
}
