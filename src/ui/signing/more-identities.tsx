import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SigningIdentity } from '#src/signature/identity.ts';
import { CreateIdentityForm } from './create-identity-form.tsx';
import { OpenCertificateForm } from './open-certificate-form.tsx';
import { useNameOf } from './use-name-of.ts';

/** The ways to an identity that is not at hand yet; each opens in place. */
export function MoreIdentities(props: {
  /** Whom the place is for, to begin with. */
  name: string;
  firstButton: RefObject<HTMLButtonElement | null>;
  /** Fingerprint, and what to tell the user. */
  onAdded: (fingerprint: string, said: string) => void;
}) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [form, setForm] = useState<'create' | 'open'>();
  const openButton = useRef<HTMLButtonElement>(null);

  function add(
    { description }: SigningIdentity,
    said: 'create.done' | 'create.doneNotKept' | 'open.done',
  ) {
    close();
    props.onAdded(description.fingerprint, t(`signing.${said}`, { name: nameOf(description) }));
  }

  function close() {
    setForm(undefined);
    (form === 'open' ? openButton : props.firstButton).current?.focus();
  }

  return (
    <>
      <div className="signing-ways">
        <button
          ref={props.firstButton}
          type="button"
          className="button"
          aria-expanded={form === 'create'}
          onClick={() => setForm(form === 'create' ? undefined : 'create')}
        >
          {t('signing.create.open')}
        </button>
        <button
          ref={openButton}
          type="button"
          className="button"
          aria-expanded={form === 'open'}
          onClick={() => setForm(form === 'open' ? undefined : 'open')}
        >
          {t('signing.open.open')}
        </button>
      </div>
      {form === 'create' && (
        <CreateIdentityForm
          name={props.name}
          onCreated={(identity, isStored) =>
            add(identity, isStored ? 'create.done' : 'create.doneNotKept')
          }
          onCancel={close}
        />
      )}
      {form === 'open' && (
        <OpenCertificateForm onOpened={(identity) => add(identity, 'open.done')} onCancel={close} />
      )}
    </>
  );
}
