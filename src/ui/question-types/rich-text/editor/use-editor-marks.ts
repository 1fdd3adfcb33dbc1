import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useCallback, useSyncExternalStore } from 'react';

/** What holds at the caret: what the buttons of the toolbar show as pressed. */
export type EditorMark = 'bold' | 'italic' | 'bulletList' | 'orderedList' | 'link';

const marks: readonly EditorMark[] = ['bold', 'italic', 'link'];

/** The marks and the nearest list at the caret or in the selection, as they change. */
export function useEditorMarks(editor: Editor): ReadonlySet<EditorMark> {
  const subscribe = useCallback(
    (onChange: () => void) => {
      editor.on('transaction', onChange);
      return () => {
        editor.off('transaction', onChange);
      };
    },
    [editor],
  );
  const active = useSyncExternalStore(subscribe, () => activeMarks(editor).join(' '));
  return new Set(active.split(' ') as EditorMark[]);
}

function activeMarks(editor: Editor): EditorMark[] {
  const { selection } = editor.state;
  // The selection of Ctrl+A begins before the first paragraph, where no list is.
  const { $from } = TextSelection.between(selection.$from, selection.$to);
  const found = marks.filter((mark) => editor.isActive(mark));
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { name } = $from.node(depth).type;
    if (name === 'bulletList' || name === 'orderedList') {
      return [...found, name];
    }
  }
  return found;
}
