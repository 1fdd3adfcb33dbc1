import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SigningIdentity } from '#src/signature/identity.ts';
import { useServices } from '../services.tsx';
import { useIdentities } from './use-identities.ts';
import { useIdentityProblem } from './use-identity-problem.ts';

type State =
  | { readonly kind: 'choosing' | 'fileMissing' | 'working' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Opens a .p12 or .pfx with its password; what is in it is held in memory only. */
export function OpenCertificateForm(props: {
  onOpened: (identity: SigningIdentity) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const { signature, now } = useServices();
  const { keeper } = useIdentities();
  const problem = useIdentityProblem();
  const id = useId();
  const [file, setFile] = useState<File>();
  const [password, setPassword] = useState('');
  const [state, setState] = useState<State>({ kind: 'choosing' });
  const chooseButton = useRef<HTMLButtonElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);
  const control = useRef<AbortController>(undefined);
  const failure = state.kind === 'failed' ? problem(state.error) : undefined;
  const isPasswordWrong = failure?.problem === 'wrongPassword';

  useEffect(() => {
    chooseButton.current?.focus();
    return () => control.current?.abort();
  }, []);

  async function open(event: FormEvent) {
    event.preventDefault();
    if (file === undefined) {
      setState({ kind: 'fileMissing' });
      chooseButton.current?.focus();
      return;
    }
    control.current?.abort();
    const current = new AbortController();
    control.current = current;
    const { signal } = current;
    setState({ kind: 'working' });
    try {
      const identity = await signature.openPkcs12(file, password, { signal });
      signal.throwIfAborted();
      keeper.hold(identity, now().toISOString());
      props.onOpened(identity);
    } catch (error) {
      if (!signal.aborted) {
        setState({ kind: 'failed', error });
        if (problem(error).problem === 'wrongPassword') {
          // Which also puts the focus there.
          passwordInput.current?.select();
        } else {
          chooseButton.current?.focus();
        }
      }
    }
  }

  function choose(chosen: File | undefined) {
    if (chosen !== undefined) {
      control.current?.abort();
      setFile(chosen);
      setState({ kind: 'choosing' });
      passwordInput.current?.focus();
    }
  }

  return (
    <form
      className="signing-form"
      aria-labelledby={`${id}-heading`}
      onSubmit={(event) => void open(event)}
    >
      <h3 id={`${id}-heading`}>{t('signing.open.heading')}</h3>
      <p>{t('signing.open.help')}</p>
      <div className="signing-file">
        <button
          ref={chooseButton}
          type="button"
          className="button"
          aria-describedby={`${id}-chosen`}
          onClick={() => fileInput.current?.click()}
        >
          {t('signing.open.choose')}
        </button>
        <p id={`${id}-chosen`} role="status">
          {file === undefined
            ? t(`signing.open.${state.kind === 'fileMissing' ? 'fileMissing' : 'noFile'}`)
            : t('signing.open.chosen', { name: file.name })}
        </p>
        <input
          ref={fileInput}
          type="file"
          accept=".p12,.pfx,application/x-pkcs12"
          hidden={true}
          aria-label={t('signing.open.file')}
          tabIndex={-1}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            // So that the same file can be chosen again after a message.
            event.target.value = '';
            choose(chosen);
          }}
        />
      </div>
      <div className="signing-field">
        <label htmlFor={`${id}-password`}>{t('signing.open.password')}</label>
        <input
          ref={passwordInput}
          id={`${id}-password`}
          className="input"
          type="password"
          value={password}
          autoComplete="off"
          aria-invalid={isPasswordWrong}
          aria-describedby={`${id}-failure`}
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
      <div id={`${id}-failure`} role="alert">
        {failure !== undefined && (
          <p className="message" data-problem={failure.problem}>
            {failure.message}
          </p>
        )}
      </div>
      <div className="signing-actions">
        <button type="submit" className="button button-primary">
          {t(state.kind === 'working' ? 'signing.open.working' : 'signing.open.submit')}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
