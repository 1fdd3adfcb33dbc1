import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** What stands below the row of an open cell: takes the focus, and gives it back by Escape or "Klar". */
export function CellEditor(props: {
  heading: string;
  /** Another value: the focus goes to the last of what can be chosen first. */
  focusOn: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const area = useRef<HTMLDivElement>(null);
  const id = useId();
  const { focusOn } = props;

  useEffect(() => {
    const part = area.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focusOn)}"]`);
    firstField(part ?? area.current)?.focus();
  }, [focusOn]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for several fields of one question
    <div
      ref={area}
      role="group"
      className="matrix-editor"
      data-editor="cell"
      aria-labelledby={id}
      onKeyDown={(event) => {
        const isWriting = event.target instanceof HTMLElement && event.target.isContentEditable;
        if (event.key === 'Escape' && !isWriting && !event.defaultPrevented) {
          event.stopPropagation();
          props.onClose();
        }
      }}
    >
      <h3 id={id}>{props.heading}</h3>
      {props.children}
      <div className="button-row">
        <button type="button" className="button" onClick={props.onClose}>
          {t('questions.records.done')}
        </button>
      </div>
    </div>
  );
}

/** Of radio buttons that come first, the one that is chosen. */
function firstField(place: HTMLElement | null): HTMLElement | null | undefined {
  const field = place?.querySelector<HTMLElement>('input, textarea, button');
  return field instanceof HTMLInputElement && field.type === 'radio'
    ? (field.closest('fieldset')?.querySelector<HTMLElement>('input:checked') ?? field)
    : field;
}
