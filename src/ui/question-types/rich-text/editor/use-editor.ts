import { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RichText } from '#src/domain/rich-text.ts';
import { isSameRichText } from '../same-rich-text.ts';
import { handleDrop, handlePaste } from './clipboard.ts';
import { documentFromRichText, richTextFromDocument } from './document.ts';
import { HeldSelection } from './held-selection.ts';
import { type KeyTargets, keyHandler } from './keyboard.ts';
import { openLinkOnClick } from './link-commands.ts';
import { extensions } from './schema.ts';

export type EditorOptions = KeyTargets & {
  readonly value: RichText;
  readonly onChange: (value: RichText) => void;
  readonly attributes: Readonly<Record<string, string>>;
  /** Begins with the caret at the end of the text. */
  readonly autoFocus: boolean;
};

/**
 * An editor in the element of `place`, which follows `value` where it changes by something else than its own
 * typing: what it has itself given to `onChange` comes back as `value` and is left alone, so that caret and
 * undo history live on.
 */
export function useEditor(place: RefObject<HTMLElement | null>, options: EditorOptions) {
  const [editor, setEditor] = useState<Editor>();
  const latest = useRef(options);
  const shown = useRef(options.value);
  useLayoutEffect(() => {
    latest.current = options;
  });

  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) {
      return;
    }
    const { value, autoFocus } = latest.current;
    const created: Editor = new Editor({
      element,
      extensions: [...extensions, HeldSelection],
      content: documentFromRichText(value),
      // The page's policy allows no style elements; rich-text.css has what is needed.
      injectCSS: false,
      enablePasteRules: false,
      editorProps: {
        attributes: () => ({ ...latest.current.attributes }),
        handleDOMEvents: { paste: handlePaste, drop: handleDrop },
        handleClick: openLinkOnClick,
        handleKeyDown: keyHandler(() => created, {
          focusToolbar: () => latest.current.focusToolbar(),
          openLink: () => latest.current.openLink(),
        }),
        // The caret stays clear of the strip with the buttons.
        scrollMargin: { top: 16, right: 0, bottom: 72, left: 0 },
        scrollThreshold: { top: 16, right: 0, bottom: 72, left: 0 },
      },
      onUpdate: () => {
        shown.current = richTextFromDocument(created.state.doc);
        latest.current.onChange(shown.current);
      },
    });
    shown.current = value;
    if (autoFocus) {
      const { tr } = created.state;
      created.view.dispatch(tr.setSelection(Selection.atEnd(tr.doc)));
      created.view.focus();
    }
    setEditor(created);
    return () => {
      setEditor(undefined);
      created.destroy();
    };
  }, [place]);

  const { value } = options;
  useEffect(() => {
    // A form may hand back a copy of what it was given.
    if (editor !== undefined && value !== shown.current && !isSameRichText(value, shown.current)) {
      shown.current = value;
      showValue(editor, value);
    }
  }, [editor, value]);

  return editor;
}

/** Shows another text; undo does not lead back from it. */
function showValue(editor: Editor, value: RichText): void {
  const { state } = editor;
  const document = state.schema.nodeFromJSON(documentFromRichText(value));
  const transaction = state.tr
    .replaceWith(0, state.doc.content.size, document.content)
    .setMeta('preventUpdate', true)
    .setMeta('addToHistory', false);
  editor.view.dispatch(transaction);
}
