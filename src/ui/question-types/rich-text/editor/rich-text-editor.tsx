import { type FocusEvent, useCallback, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RichText } from '#src/domain/rich-text.ts';
import { LinkRow } from './link-row.tsx';
import { Toolbar } from './toolbar.tsx';
import { useEditor } from './use-editor.ts';

/** The editor itself, in a chunk of its own; `RichTextField` loads it. */
export function RichTextEditor(props: {
  value: RichText;
  onChange: (value: RichText) => void;
  onBlur: () => void;
  labelledBy: string;
  describedBy: string;
  autoFocus: boolean;
}) {
  const { t } = useTranslation();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const [isLinkOpen, setIsLinkOpen] = useState(false);
  const openLink = useCallback(() => setIsLinkOpen(true), []);
  const editor = useEditor(place, {
    value: props.value,
    onChange: props.onChange,
    autoFocus: props.autoFocus,
    focusToolbar: () => toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    openLink,
    attributes: {
      class: 'rich-text rich-text-input',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': props.labelledBy,
      'aria-describedby': `${props.describedBy} ${id}-keys`,
      spellcheck: 'true',
    },
  });

  function onBlur(event: FocusEvent<HTMLDivElement>): void {
    const frame = event.currentTarget;
    if (!frame.contains(event.relatedTarget)) {
      props.onBlur();
      // Another window in front: focus comes back to where it was, and so does the row.
      if (!frame.contains(document.activeElement)) {
        setHasFocus(false);
        setIsLinkOpen(false);
      }
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to where focus is among its parts
    <div className="rich-text-frame" onFocus={() => setHasFocus(true)} onBlur={onBlur}>
      <div className="rich-text-place" ref={place} />
      <span className="visually-hidden" id={`${id}-keys`}>
        {t('richText.keys')}
      </span>
      <div className="rich-text-strip">
        {editor && hasFocus && isLinkOpen && (
          <LinkRow editor={editor} onClose={() => setIsLinkOpen(false)} />
        )}
        {editor && hasFocus && !isLinkOpen && (
          <Toolbar
            editor={editor}
            element={toolbar}
            labelledBy={props.labelledBy}
            onLink={openLink}
          />
        )}
      </div>
    </div>
  );
}
