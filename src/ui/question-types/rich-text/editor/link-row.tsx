import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holdMeta } from './held-selection.ts';
import { addressFrom, currentLink, linkRange, removeLink, setLink } from './link-commands.ts';

/** The address of a link, edited in the place of the toolbar. */
export function LinkRow({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [range] = useState(() => linkRange(editor));
  const [before] = useState(() => currentLink(editor));
  const [address, setAddress] = useState(before);
  const [isRefused, setIsRefused] = useState(false);

  useEffect(() => {
    editor.view.dispatch(editor.state.tr.setMeta(...holdMeta(range)));
    input.current?.focus();
    input.current?.select();
    return () => {
      if (!editor.isDestroyed) {
        editor.view.dispatch(editor.state.tr.setMeta(...holdMeta(undefined)));
      }
    };
  }, [editor, range]);

  function apply(): void {
    const href = addressFrom(address);
    if (href !== undefined) {
      onClose();
      setLink(editor, range, href);
    } else if (address.trim() === '' && before !== '') {
      remove();
    } else {
      setIsRefused(true);
      input.current?.focus();
    }
  }

  function remove(): void {
    onClose();
    removeLink(editor, range);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      editor.view.focus();
    } else if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault();
      apply();
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is drawn with the form's own looks
    <div
      className="rich-text-link"
      role="group"
      aria-label={t('richText.link')}
      onKeyDown={onKeyDown}
    >
      <label htmlFor={`${id}-address`}>{t('richText.address')}</label>
      <input
        id={`${id}-address`}
        ref={input}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={address}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}-refused` : undefined}
        onChange={(event) => {
          setAddress(event.target.value);
          setIsRefused(false);
        }}
      />
      <button type="button" className="rich-text-button" onClick={apply}>
        {t('richText.apply')}
      </button>
      {before !== '' && (
        <button type="button" className="rich-text-button" onClick={remove}>
          {t('richText.removeLink')}
        </button>
      )}
      <button
        type="button"
        className="rich-text-button"
        onClick={() => {
          onClose();
          editor.view.focus();
        }}
      >
        {t('richText.cancel')}
      </button>
      <p className="rich-text-refused" id={`${id}-refused`} role="alert">
        {isRefused && t('richText.addressRefused')}
      </p>
    </div>
  );
}
