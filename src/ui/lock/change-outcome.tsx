import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassphraseChange } from '#src/storage/passphrase/change-passphrase.ts';
import type { PassphraseStep } from './passphrase-page.tsx';

/** What became of the passphrase, said where the page begins: what was pressed may be gone. */
export function ChangeOutcome(props: {
  outcome: { readonly step: PassphraseStep; readonly result: PassphraseChange } | undefined;
  onRetry: () => Promise<void>;
}) {
  const { outcome, onRetry } = props;
  const { t } = useTranslation();
  const words = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (outcome !== undefined) {
      words.current?.focus();
    }
  }, [outcome]);

  if (outcome === undefined) {
    return null;
  }
  const { step, result } = outcome;
  const isDone = result === 'done';
  return (
    <>
      <p
        ref={words}
        tabIndex={-1}
        role={isDone ? 'status' : 'alert'}
        className={isDone ? 'lock-done' : 'message'}
        data-passphrase-change={result}
      >
        {isDone ? t(`lock.done.${step}`) : t(`lock.failed.${result}`)}
      </p>
      {result === 'partly' && (
        <button type="button" className="button button-small" onClick={() => void onRetry()}>
          {t('common.tryAgain')}
        </button>
      )}
    </>
  );
}
