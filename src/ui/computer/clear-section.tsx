import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClearQuestion } from './clear-question.tsx';
import { Section } from './section.tsx';

/** Takes everything away, after a question in the same place. */
export function ClearSection({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function goBack() {
    setAsking(false);
    // The button is drawn anew.
    requestAnimationFrame(() => button.current?.focus());
  }

  return (
    <Section heading={t('computer.clear.heading')}>
      <p>{t('computer.clear.lead')}</p>
      {isAsking ? (
        <ClearQuestion onClear={onClear} onCancel={goBack} />
      ) : (
        <button ref={button} type="button" className="button" onClick={() => setAsking(true)}>
          {t('computer.clear.open')}
        </button>
      )}
    </Section>
  );
}
