import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { knownSignersFileName } from '#src/domain/file-name.ts';
import {
  findKnownSigner,
  type KnownSigner,
  withKnownSigner,
  withoutKnownSigner,
} from '#src/domain/known-signers.ts';
import { writeKnownSigners } from '#src/domain/known-signers-file.ts';
import { download, jsonFile } from '../components/download.ts';
import { UndoNotice } from '../components/undo-notice.tsx';
import { localDay } from '../format.ts';
import { useServices } from '../services.tsx';
import { ImportKnownSigners } from './import-known-signers.tsx';
import { KnownSignerForm } from './known-signer-form.tsx';
import { KnownSignerRow } from './known-signer-row.tsx';
import { useKnownSigners } from './use-known-signers.ts';

interface Removed {
  readonly signer: KnownSigner;
  readonly place: number;
}

/** "Kända fingeravtryck": those whose signatures one knows again, to add, remove, hand on and take over. */
export function KnownSignerList() {
  const { t } = useTranslation();
  const { now } = useServices();
  const { signers, failure, change } = useKnownSigners();
  const [isAdding, setIsAdding] = useState(false);
  const [notice, setNotice] = useState('');
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const addButton = useRef<HTMLButtonElement>(null);

  function add(name: string, fingerprint: string) {
    const former = findKnownSigner(signers, fingerprint)?.name;
    const addedAt = now().toISOString();
    change((all) => withKnownSigner(all, { name, fingerprint, addedAt }));
    setNotice(
      former === undefined || former === name
        ? t(`signing.known.${former === undefined ? 'added' : 'alreadyThere'}`, { name })
        : t('signing.known.renamed', { former, name }),
    );
    close();
  }

  function close() {
    setIsAdding(false);
    addButton.current?.focus();
  }

  function remove(signer: KnownSigner) {
    setNotice('');
    setRemoved((all) => [...all, { signer, place: signers.indexOf(signer) }]);
    change((all) => withoutKnownSigner(all, signer.fingerprint));
  }

  function restore(taken: Removed) {
    setRemoved((all) => all.filter((one) => one !== taken));
    change((all) =>
      findKnownSigner(all, taken.signer.fingerprint) === undefined
        ? all.toSpliced(taken.place, 0, taken.signer)
        : all,
    );
    addButton.current?.focus();
  }

  function exportAll() {
    download(knownSignersFileName(localDay(now())), jsonFile(writeKnownSigners(signers)));
  }

  return (
    <section className="signatures-section" aria-labelledby="known-signers">
      <h2 id="known-signers">{t('signing.known.heading')}</h2>
      <p>{t('signing.known.lead')}</p>
      {failure !== undefined && (
        <p role="alert" className="message" data-problem={failure}>
          {t(`signing.known.failed.${failure}`)}
        </p>
      )}
      <div role="status" className="signing-notice">
        {notice !== '' && <p>{notice}</p>}
        {removed.map((one) => (
          <UndoNotice
            key={one.signer.fingerprint}
            text={t('signing.known.removed', { name: one.signer.name })}
            undo={t('common.undo')}
            onUndo={() => restore(one)}
            takesFocus={true}
          />
        ))}
      </div>
      {signers.length === 0 ? (
        <p>{t('signing.known.none')}</p>
      ) : (
        <ul className="signatures-rows">
          {signers.map((signer) => (
            <KnownSignerRow
              key={signer.fingerprint}
              signer={signer}
              onRemove={() => remove(signer)}
            />
          ))}
        </ul>
      )}
      <div className="signing-ways">
        <button
          ref={addButton}
          type="button"
          className="button button-add"
          aria-expanded={isAdding}
          onClick={() => {
            setNotice('');
            setIsAdding(!isAdding);
          }}
        >
          {t('signing.known.add')}
        </button>
        {signers.length > 0 && (
          <button type="button" className="button" onClick={exportAll}>
            {t('signing.known.export')}
          </button>
        )}
        <ImportKnownSigners signers={signers} change={change} />
      </div>
      {isAdding && <KnownSignerForm onAdd={add} onCancel={close} />}
    </section>
  );
}
