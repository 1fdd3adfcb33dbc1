import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DraftSpace } from '#src/storage/browser/storage-facts.ts';
import type { DraftListing } from '#src/storage/drafts/draft-store.ts';
import { formatSize, formatWhen } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { useFileWords } from '../start/use-file-words.ts';
import { useLanguage } from '../texts.tsx';
import { Section } from './section.tsx';
import { useDraftName } from './use-draft-name.ts';

/** Each draft with its size and the day it was last saved to a file: what is in no file is only here. */
export function DraftFiles(props: {
  listings: readonly DraftListing[];
  /** What is known of their sizes by now. */
  spaces: readonly DraftSpace[];
}) {
  const { t } = useTranslation();
  const { listings, spaces } = props;
  const units = new Map(spaces.map((space) => [space.id, space.units]));
  return (
    <Section heading={t('computer.drafts.heading')}>
      {listings.length === 0 ? (
        <p>{t('computer.drafts.none')}</p>
      ) : (
        <ul className="computer-rows">
          {listings.map((listing) => (
            <DraftFileRow key={listing.id} listing={listing} units={units.get(listing.id)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function DraftFileRow(props: { listing: DraftListing; units: number | undefined }) {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const name = useDraftName();
  const fileWords = useFileWords();
  const { listing, units } = props;
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
      {units !== undefined && (
        <span>
          {t('computer.drafts.size', { size: formatSize(Math.max(1000, units), language) })}
        </span>
      )}
    </li>
  );
}
