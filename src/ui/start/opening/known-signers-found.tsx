import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import {
  type KnownSigner,
  type MergedSigners,
  mergeKnownSigners,
} from '#src/domain/known-signers.ts';
import type { KnownSignersFailure } from '#src/storage/signers/known-signers-store.ts';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.tsx';

interface Taken extends MergedSigners {
  readonly failure: KnownSignersFailure | undefined;
}

/** A list of known fingerprints: taken over only when the user says so, since it decides whose names are trusted. */
export function KnownSignersFound({ signers }: { signers: readonly KnownSigner[] }) {
  const { t } = useTranslation();
  const { knownSigners } = useServices();
  const [taken, setTaken] = useState<Taken>();

  function take() {
    const merged = mergeKnownSigners(knownSigners.list(), signers);
    const failure = knownSigners.change((ours) => mergeKnownSigners(ours, signers).signers);
    setTaken({ ...merged, failure });
  }

  return (
    <div role="status">
      {taken === undefined ? (
        <>
          <p>{t('opening.signers.found', { count: signers.length })}</p>
          <button type="button" className="button button-small" onClick={take}>
            {t('opening.signers.take')}
          </button>
        </>
      ) : (
        <p>
          {t('opening.signers.taken', { count: taken.added.length })}
          {taken.otherNames.length > 0 &&
            ` ${t('opening.signers.otherNames', { count: taken.otherNames.length })}`}
          {taken.failure !== undefined && ` ${t('opening.signers.notStored')}`}{' '}
          <Link href={paths.signatures}>{t('opening.signers.show')}</Link>
        </p>
      )}
    </div>
  );
}
