import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassphraseChange } from '#src/storage/passphrase/change-passphrase.ts';
import type { PassphraseStep } from './passphrase-page.tsx';

/** What became of the passphrase, said where the page begins: what was pressed may be gone. */
export function ChangeOutcome({
  step,
  result,
}: {
  step?: PassphraseStep;
  result?: PassphraseChange;
}) {
  const { t } = useTranslation();
  const words = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (result !== undefined) {
      words.current?.focus();
    }
  }, [result]);

  if (step === undefined || result === undefined) {
    return null;
  }
  const isDone = result === 'done';
  return (
    <p
      ref={words}
      tabIndex={-1}
      role={isDone ? 'status' : 'alert'}
      className={isDone ? 'lock-done' : 'message'}
      data-passphrase-change={result}
    >
      {isDone ? t(`lock.done.${step}`) : t(`lock.failed.${result}`)}
    </p>
  );
}
