import { type Editor, getMarkRange } from '@tiptap/core';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { linkSchema } from '#src/domain/rich-text.ts';

type Range = { readonly from: number; readonly to: number };

/** The address of the link at the caret or at the start of the selection; empty if there is none. */
export function currentLink(editor: Editor): string {
  return String(editor.getAttributes('link')['href'] ?? '');
}

/** What a link would cover: the link at the caret, else what is selected, else the word at the caret. */
export function linkRange(editor: Editor): Range {
  const { selection, schema } = editor.state;
  const linkType = schema.marks['link'];
  const link =
    linkType && currentLink(editor) !== '' ? getMarkRange(selection.$from, linkType) : undefined;
  if (link && link.from <= selection.from && link.to >= selection.to) {
    return link;
  }
  return selection.empty ? wordRange(editor) : { from: selection.from, to: selection.to };
}

function wordRange(editor: Editor): Range {
  const { $from } = editor.state.selection;
  const text = $from.parent.textBetween(0, $from.parent.content.size, undefined, ' ');
  const before = /\S*$/.exec(text.slice(0, $from.parentOffset))?.[0].length ?? 0;
  const after = /^\S*/.exec(text.slice($from.parentOffset))?.[0].length ?? 0;
  // At the edge of a word one is more likely to write something new.
  return before > 0 && after > 0
    ? { from: $from.pos - before, to: $from.pos + after }
    : { from: $from.pos, to: $from.pos };
}

/** Makes the range a link and places the caret behind it; an empty range gets the address as its words. */
export function setLink({ view }: Editor, { from, to }: Range, href: string): void {
  const { schema, tr } = view.state;
  const mark = schema.mark('link', { href });
  if (from === to) {
    tr.insert(from, schema.text(href, [mark]));
  } else {
    tr.removeMark(from, to, mark.type).addMark(from, to, mark);
  }
  finish(view, tr, from === to ? from + href.length : to);
}

/** Makes the range plain words again. */
export function removeLink({ view }: Editor, { from, to }: Range): void {
  const { schema, tr } = view.state;
  finish(view, tr.removeMark(from, to, schema.mark('link').type), to);
}

/** Focus goes back at once (TipTap's own command waits for a frame, and keys typed until then are lost). */
function finish(view: EditorView, transaction: Transaction, caret: number): void {
  view.dispatch(transaction.setSelection(TextSelection.create(transaction.doc, caret)));
  view.focus();
}

/**
 * What somebody typed as an address, completed: `www.skr.se` gets `https://`, a mail address `mailto:`.
 * Undefined if it can be no link.
 */
export function addressFrom(typed: string): string | undefined {
  const text = typed.trim();
  const candidates = [
    text,
    ...(/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text) ? [`mailto:${text}`] : []),
    ...(/^[^\s@:/]+\.[^\s@:/.]{2,}(?:[/:?#]\S*)?$/.test(text) ? [`https://${text}`] : []),
  ];
  return candidates.find((candidate) => linkSchema.safeParse(candidate).success);
}

/** Ctrl and a click (Cmd on a Mac) open a link, as in Word; a click alone places the caret. */
export function openLinkOnClick(_view: EditorView, _position: number, event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || !(event.ctrlKey || event.metaKey)) {
    return false;
  }
  window.open(link.href, '_blank', 'noopener,noreferrer');
  return true;
}
