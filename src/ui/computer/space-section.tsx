import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StorageFacts } from '#src/storage/browser/storage-facts.ts';
import { formatShare, formatSize } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { Section } from './section.tsx';

/** How much room there is, and whether the browser may take it back. */
export function SpaceSection(props: {
  facts: StorageFacts | undefined;
  onAsked: () => Promise<void>;
}) {
  const { t } = useTranslation();
  const { facts } = props;
  return (
    <Section heading={t('computer.space.heading')}>
      {facts === undefined ? (
        <p>{t('common.loading')}</p>
      ) : (
        <>
          <UsedSpace facts={facts} />
          <Persistence facts={facts} onAsked={props.onAsked} />
        </>
      )}
    </Section>
  );
}

function UsedSpace({ facts }: { facts: StorageFacts }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { local, estimate } = facts;
  return (
    <>
      {local === undefined ? (
        <p className="message">{t('computer.space.refused')}</p>
      ) : (
        <>
          <p>
            {t('computer.space.used', { share: formatShare(local.used / local.limit, language) })}
          </p>
          <meter
            className="computer-meter"
            aria-label={t('computer.space.usedLabel')}
            min={0}
            max={local.limit}
            value={local.used}
          />
          {local.isAlmostFull && <p className="message">{t('computer.space.almostFull')}</p>}
        </>
      )}
      {estimate !== undefined && (
        <p>{t('computer.space.all', { size: formatSize(estimate.usage, language) })}</p>
      )}
    </>
  );
}

function Persistence({ facts, onAsked }: { facts: StorageFacts; onAsked: () => Promise<void> }) {
  const { t } = useTranslation();
  const { persistence } = useServices();
  const [isRefused, setRefused] = useState(false);

  async function ask() {
    const answer = await persistence.askNow();
    setRefused(answer !== 'persisted');
    await onAsked();
  }

  return (
    <>
      <p role="status">
        {t(`computer.space.${facts.persistence}`)}
        {isRefused && facts.persistence !== 'persisted' && ` ${t('computer.space.asked')}`}
      </p>
      {facts.persistence === 'notPersisted' && (
        <button type="button" className="button" onClick={() => void ask()}>
          {t('computer.space.ask')}
        </button>
      )}
    </>
  );
}
