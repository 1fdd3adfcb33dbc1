import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SigningIdentity } from '#src/signature/identity.ts';
import { UndoNotice } from '../components/undo-notice.tsx';
import { CreateIdentityForm } from './create-identity-form.tsx';
import type { KeptIdentity } from './identity-keeper.ts';
import { IdentityRow } from './identity-row.tsx';
import { useIdentities } from './use-identities.ts';
import { useNameOf } from './use-name-of.ts';

/** "Mina identiteter": what this browser keeps to sign with, and what is open just now. */
export function IdentityList() {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { identities, isLoaded, canStore, keeper } = useIdentities();
  const [isCreating, setIsCreating] = useState(false);
  const [notice, setNotice] = useState('');
  /** Removed while the page is open: their keys are gone when it is left. */
  const [removed, setRemoved] = useState<readonly KeptIdentity[]>([]);
  const [failure, setFailure] = useState<'removalFailed' | 'notKeptAgain'>();
  const createButton = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  function created({ description }: SigningIdentity, isStored: boolean) {
    setNotice(
      t(isStored ? 'signing.create.done' : 'signing.create.doneNotKept', {
        name: nameOf(description),
      }),
    );
    close();
  }

  function close() {
    setIsCreating(false);
    createButton.current?.focus();
  }

  async function remove(kept: KeptIdentity) {
    const { description } = kept.identity;
    const isRemoved = await keeper.remove(description.fingerprint);
    setFailure(isRemoved ? undefined : 'removalFailed');
    setNotice('');
    if (isRemoved && description.isSelfIssued) {
      setRemoved((all) => [...all, kept]);
      return;
    }
    if (isRemoved) {
      setNotice(t('signing.list.closed', { name: nameOf(description) }));
    }
    // The row that was acted on is gone.
    heading.current?.focus();
  }

  async function restore(kept: KeptIdentity) {
    setRemoved((all) => all.filter((one) => one !== kept));
    if (kept.isStored) {
      const isStored = await keeper.keep(kept.identity, kept.addedAt);
      setFailure(isStored ? undefined : 'notKeptAgain');
    } else {
      keeper.hold(kept.identity, kept.addedAt);
    }
    heading.current?.focus();
  }

  return (
    <section className="signatures-section" aria-labelledby="identities">
      <h2 id="identities" ref={heading} tabIndex={-1}>
        {t('signing.list.heading')}
      </h2>
      {!window.isSecureContext && <p className="message">{t('signing.panel.insecureAddress')}</p>}
      {isLoaded && !canStore && <p className="message">{t('signing.create.cannotKeep')}</p>}
      <div role="status" className="signing-notice">
        {notice !== '' && <p>{notice}</p>}
        {removed.map((kept) => (
          <UndoNotice
            key={kept.identity.description.fingerprint}
            text={t('signing.list.removed', { name: nameOf(kept.identity.description) })}
            undo={t('common.undo')}
            onUndo={() => void restore(kept)}
            takesFocus={true}
          />
        ))}
      </div>
      {failure !== undefined && (
        <p role="alert" className="message">
          {t(`signing.list.${failure}`)}
        </p>
      )}
      {!isLoaded && <p>{t('signing.identity.loading')}</p>}
      {isLoaded && identities.length === 0 && <p>{t('signing.list.none')}</p>}
      {identities.length > 0 && (
        <ul className="signatures-rows">
          {identities.map((kept) => (
            <IdentityRow
              key={kept.identity.description.fingerprint}
              kept={kept}
              onRemove={() => void remove(kept)}
            />
          ))}
        </ul>
      )}
      <button
        ref={createButton}
        type="button"
        className="button button-add"
        aria-expanded={isCreating}
        onClick={() => {
          setNotice('');
          setIsCreating(!isCreating);
        }}
      >
        {t('signing.create.open')}
      </button>
      {isCreating && <CreateIdentityForm name="" onCreated={created} onCancel={close} />}
      <p className="signatures-note">{t('signing.list.organisation')}</p>
    </section>
  );
}
