import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** A button that lets the user choose a PDF. */
export function FileChoice(props: {
  label: string;
  isPrimary: boolean;
  /** What had the focus before is gone. */
  takesFocus?: boolean;
  onChosen: (files: readonly File[]) => void;
}) {
  const { t } = useTranslation();
  const { takesFocus = false } = props;
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (takesFocus) {
      button.current?.focus();
    }
  }, [takesFocus]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={props.isPrimary ? 'button button-primary' : 'button'}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".pdf,application/pdf"
        hidden={true}
        aria-label={t('review.chooseLabel')}
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // So that the same file can be chosen again after a message.
          event.target.value = '';
          props.onChosen(files);
        }}
      />
    </>
  );
}
