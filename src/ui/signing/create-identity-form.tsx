import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SigningIdentity } from '#src/signature/identity.ts';
import { useServices } from '../services.tsx';
import { useIdentities } from './use-identities.ts';

/** As long as a name may be in a certificate (RFC 5280, ub-common-name and ub-organization-name). */
const longestName = 64;

/** Makes a self-made identity, having said what it is worth and where its key lives. */
export function CreateIdentityForm(props: {
  /** A name to begin with. */
  name: string;
  onCreated: (identity: SigningIdentity, isStored: boolean) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const { signature, now } = useServices();
  const { keeper, canStore } = useIdentities();
  const id = useId();
  const [name, setName] = useState(props.name);
  const [organisation, setOrganisation] = useState('');
  const [state, setState] = useState<'writing' | 'nameMissing' | 'working' | 'failed'>('writing');
  const nameInput = useRef<HTMLInputElement>(null);
  const control = useRef<AbortController>(undefined);

  useEffect(() => {
    nameInput.current?.focus();
    return () => control.current?.abort();
  }, []);

  async function create(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === '') {
      setState('nameMissing');
      nameInput.current?.focus();
      return;
    }
    const current = new AbortController();
    control.current?.abort();
    control.current = current;
    const { signal } = current;
    setState('working');
    try {
      const instant = now().toISOString();
      const holder = { name: name.trim(), organisation: organisation.trim(), now: instant };
      const identity = await signature.createIdentity(holder, { signal });
      signal.throwIfAborted();
      const isStored = await keeper.keep(identity, instant);
      props.onCreated(identity, isStored);
    } catch {
      if (!signal.aborted) {
        setState('failed');
      }
    }
  }

  return (
    <form
      className="signing-form"
      aria-labelledby={`${id}-heading`}
      noValidate={true}
      onSubmit={(event) => void create(event)}
    >
      <h3 id={`${id}-heading`}>{t('signing.create.heading')}</h3>
      <div className="signing-field">
        <label htmlFor={`${id}-name`}>{t('signing.create.name')}</label>
        <small id={`${id}-help`}>{t('signing.create.nameHelp')}</small>
        <input
          ref={nameInput}
          id={`${id}-name`}
          className="input"
          value={name}
          maxLength={longestName}
          autoComplete="name"
          aria-invalid={state === 'nameMissing'}
          aria-describedby={`${id}-help ${id}-missing`}
          onChange={(event) => {
            setName(event.target.value);
            setState('writing');
          }}
        />
        <p id={`${id}-missing`} role="alert" className="signing-missing">
          {state === 'nameMissing' && t('signing.create.nameMissing')}
        </p>
      </div>
      <div className="signing-field">
        <label htmlFor={`${id}-organisation`}>{t('signing.create.organisation')}</label>
        <input
          id={`${id}-organisation`}
          className="input"
          value={organisation}
          maxLength={longestName}
          autoComplete="organization"
          onChange={(event) => setOrganisation(event.target.value)}
        />
      </div>
      <ul className="signing-facts">
        <li>{t('signing.create.validity')}</li>
        <li>{t('signing.create.whereKept')}</li>
        <li>{t('signing.create.howLost')}</li>
      </ul>
      {!canStore && <p className="message">{t('signing.create.cannotKeep')}</p>}
      {canStore && window.location.protocol === 'file:' && (
        <p className="message">{t('signing.create.shared')}</p>
      )}
      {state === 'failed' && (
        <p role="alert" className="message">
          {t('signing.create.failed')}
        </p>
      )}
      <div className="signing-actions">
        <button type="submit" className="button button-primary">
          {t(state === 'working' ? 'signing.create.working' : 'signing.create.submit')}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
