import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type KnownSigner,
  type MergedSigners,
  mergeKnownSigners,
} from '#src/domain/known-signers.ts';
import { maximumKnownSignersBytes, readKnownSigners } from '#src/domain/known-signers-file.ts';
import type { FileProblem } from '#src/domain/versioned-file.ts';
import { JsonFileButton } from '../components/json-file-button.tsx';
import { shownWords } from '../review/shown-words.ts';

type Outcome =
  | { readonly name: string; readonly problem: FileProblem | 'unreadable' }
  | { readonly name: string; readonly merged: MergedSigners; readonly alreadyThere: number };

/** Takes over somebody's list of known fingerprints, and tells what came of it. */
export function ImportKnownSigners(props: {
  signers: readonly KnownSigner[];
  change: (edit: (signers: readonly KnownSigner[]) => readonly KnownSigner[]) => void;
}) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>();

  async function take(file: File) {
    const { name } = file;
    try {
      const read =
        file.size > maximumKnownSignersBytes
          ? ({ ok: false, problem: 'tooLarge' } as const)
          : readKnownSigners(await file.text());
      if (!read.ok) {
        setOutcome({ name, problem: read.problem });
        return;
      }
      const merged = mergeKnownSigners(props.signers, read.signers);
      props.change((signers) => mergeKnownSigners(signers, read.signers).signers);
      const alreadyThere = read.signers.length - merged.added.length - merged.otherNames.length;
      setOutcome({ name, merged, alreadyThere });
    } catch {
      setOutcome({ name, problem: 'unreadable' });
    }
  }

  return (
    <>
      <JsonFileButton label={t('signing.known.importFile')} onFile={(file) => void take(file)}>
        {t('signing.known.import')}
      </JsonFileButton>
      <div role="status" className="signing-told">
        {outcome !== undefined && 'merged' in outcome && <Taken {...outcome} />}
      </div>
      <div role="alert" className="signing-told">
        {outcome !== undefined && 'problem' in outcome && (
          <p className="message" data-problem={outcome.problem}>
            {t(`signing.known.problems.${outcome.problem}`, { name: shownWords(outcome.name) })}
          </p>
        )}
      </div>
    </>
  );
}

function Taken(props: { name: string; merged: MergedSigners; alreadyThere: number }) {
  const { t } = useTranslation();
  const { added, otherNames } = props.merged;
  return (
    <>
      <p>
        {[
          t('signing.known.taken', { count: added.length, name: shownWords(props.name) }),
          props.alreadyThere > 0 && t('signing.known.takenAlready', { count: props.alreadyThere }),
          otherNames.length > 0 && t('signing.known.otherNames', { count: otherNames.length }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {otherNames.length > 0 && (
        <ul className="signing-facts">
          {otherNames.map(({ fingerprint, ours, theirs }) => (
            <li key={fingerprint}>
              {t('signing.known.otherName', { ours: shownWords(ours), theirs: shownWords(theirs) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
