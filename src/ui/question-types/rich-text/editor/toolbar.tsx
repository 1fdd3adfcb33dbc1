import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, memo, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EditorMark, useEditorMarks } from './use-editor-marks.ts';

const buttons: readonly { readonly mark: EditorMark; readonly keys?: string }[] = [
  { mark: 'bold', keys: 'Control+B' },
  { mark: 'italic', keys: 'Control+I' },
  { mark: 'bulletList' },
  { mark: 'orderedList' },
  { mark: 'link', keys: 'Control+K' },
];

/**
 * The buttons of one editor: a toolbar after the ARIA Authoring Practices. One stop for Tab, arrow keys
 * between the buttons, Escape back to the text. Drawn anew where its own state changes, not at every key.
 */
export const Toolbar = memo(function Toolbar(props: {
  editor: Editor;
  element: RefObject<HTMLDivElement | null>;
  labelledBy: string;
  onLink: () => void;
}) {
  const { t } = useTranslation();
  const { editor, element } = props;
  const active = useEditorMarks(editor);
  const [stop, setStop] = useState(0);

  function moveTo(index: number): void {
    const next = (index + buttons.length) % buttons.length;
    setStop(next);
    element.current?.querySelectorAll('button')[next]?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: stop + 1,
      ArrowLeft: stop - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (next !== undefined) {
      moveTo(next);
    } else if (event.key === 'Escape') {
      editor.view.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function press(mark: EditorMark): void {
    if (mark === 'link') {
      props.onLink();
    } else if (mark === 'bold' || mark === 'italic') {
      editor.commands.toggleMark(mark);
    } else {
      editor.commands.toggleList(mark, 'listItem');
    }
  }

  return (
    <div
      className="rich-text-toolbar"
      role="toolbar"
      aria-label={t('richText.toolbar')}
      aria-describedby={props.labelledBy}
      ref={element}
      onKeyDown={onKeyDown}
    >
      {buttons.map(({ mark, keys }, index) => (
        <button
          key={mark}
          type="button"
          className="rich-text-button"
          aria-pressed={active.has(mark)}
          aria-keyshortcuts={keys}
          tabIndex={index === stop ? 0 : -1}
          onFocus={() => setStop(index)}
          // The text keeps focus and selection when the mouse is used.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => press(mark)}
        >
          {t(`richText.${mark}`)}
        </button>
      ))}
      {(active.has('bulletList') || active.has('orderedList')) && (
        <span className="rich-text-hint">{t('richText.listKeys')}</span>
      )}
    </div>
  );
});
