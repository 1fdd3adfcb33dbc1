import type { Editor } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';
import { maximumListDepth } from '#src/domain/rich-text.ts';
import { listDepth } from './clipboard.ts';

/** What the keys do that the surrounding component takes care of. */
export type KeyTargets = { readonly focusToolbar: () => void; readonly openLink: () => void };

/**
 * The keys of the field itself. Tab belongs to the page except in a list, where it nests; Escape gives it
 * back to the page for the next press, so that nobody is caught (WCAG 2.1.2).
 */
export function keyHandler(
  editor: () => Editor,
  { focusToolbar, openLink }: KeyTargets,
): (view: EditorView, event: KeyboardEvent) => boolean {
  let tabLeaves = false;

  function nest(view: EditorView, isBack: boolean): boolean {
    const depth = listDepth(view.state.selection.$from);
    if (depth === 0 || tabLeaves) {
      return false;
    }
    if (isBack) {
      editor().commands.liftListItem('listItem');
    } else if (depth < maximumListDepth) {
      editor().commands.sinkListItem('listItem');
    }
    return true;
  }

  /** True: the key has done its work. */
  return (view, event) => {
    const { key } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (key === 'Tab' && !isCommand && !event.altKey) {
      return nest(view, event.shiftKey);
    }
    if (key !== 'Shift') {
      tabLeaves = key === 'Escape';
    }
    if (key === 'F10' && event.altKey) {
      focusToolbar();
      return true;
    }
    if (key.toLowerCase() === 'k' && isCommand && !event.altKey && !event.shiftKey) {
      openLink();
      return true;
    }
    return false;
  };
}
