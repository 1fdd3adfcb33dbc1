import { closeHistory } from '@tiptap/pm/history';
import { Node, type ResolvedPos, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { dropPoint } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import { type Inline, linkSchema, maximumListDepth, type RichText } from '#src/domain/rich-text.ts';
import { joinRuns } from '../paste/inline-run.ts';
import { withinListDepth } from '../paste/list-depth.ts';
import { richTextFromHtml } from '../paste/rich-text-from-html.ts';
import { richTextFromPlainText } from '../paste/rich-text-from-plain-text.ts';
import { documentFromRichText } from './document.ts';

/**
 * Puts what is pasted into the text as rich text, whatever it comes from. One undo takes it away again.
 * Comes before the editor's own reading of the clipboard, which would parse the HTML with its styles.
 */
export function handlePaste(view: EditorView, event: ClipboardEvent): boolean {
  // Also when nothing is readable (a picture): the browser must not paste in its own way.
  event.preventDefault();
  const blocks = richTextFromTransfer(event.clipboardData);
  if (blocks.length > 0) {
    const { tr } = view.state;
    const address = loneAddress(blocks);
    if (address !== undefined && !tr.selection.empty) {
      const link = view.state.schema.mark('link', { href: address });
      tr.addMark(tr.selection.from, tr.selection.to, link);
    } else {
      tr.replaceSelection(sliceFor(blocks, view.state, tr.selection.$from));
    }
    dispatch(view, tr, 'paste');
  }
  return true;
}

/** The same for what is dragged in from elsewhere; moves within the text are left to the editor. */
export function handleDrop(view: EditorView, event: DragEvent): boolean {
  if (view.dragging !== null) {
    return false;
  }
  const blocks = richTextFromTransfer(event.dataTransfer);
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  event.preventDefault();
  if (blocks.length > 0 && at !== null) {
    const slice = sliceFor(blocks, view.state, view.state.doc.resolve(at.pos));
    const position = dropPoint(view.state.doc, at.pos, slice) ?? at.pos;
    dispatch(view, view.state.tr.replaceRange(position, position, slice), 'drop');
    view.focus();
  }
  return true;
}

function dispatch(view: EditorView, transaction: Transaction, how: 'paste' | 'drop'): void {
  view.dispatch(closeHistory(transaction).scrollIntoView().setMeta('uiEvent', how));
}

function richTextFromTransfer(data: DataTransfer | null): RichText {
  const html = data?.getData('text/html') ?? '';
  const blocks = html.trim() === '' ? [] : richTextFromHtml(html);
  const text = data?.getData('text/plain') ?? '';
  return withAddressAsLink(
    blocks.length > 0 ? withEdgeSpaces(blocks, text) : richTextFromPlainText(text),
  );
}

/** A few words keep the space that was copied with them: HTML has none at the edge of a paragraph. */
function withEdgeSpaces(blocks: RichText, text: string): RichText {
  const [block, ...others] = blocks;
  if (block?.type !== 'paragraph' || others.length > 0 || /[\r\n]/.test(text)) {
    return blocks;
  }
  const space: Inline = { type: 'text', text: ' ' };
  const before = /^[ \u00a0]/.test(text) ? [space] : [];
  const after = /[ \u00a0]$/.test(text) ? [space] : [];
  return [{ type: 'paragraph', content: joinRuns([...before, ...block.content, ...after]) }];
}

/** The words, where they are all there is and a web address. */
function loneAddress(blocks: RichText): string | undefined {
  const [block, ...others] = blocks;
  const [inline, ...more] = block?.type === 'paragraph' ? block.content : [];
  const isLone = others.length === 0 && more.length === 0 && inline?.type === 'text';
  return isLone && linkSchema.safeParse(inline.text).success ? inline.text : undefined;
}

function withAddressAsLink(blocks: RichText): RichText {
  const link = loneAddress(blocks);
  return link === undefined
    ? blocks
    : [{ type: 'paragraph', content: [{ type: 'text', text: link, link }] }];
}

/**
 * The blocks as a piece that fits the place. Paragraphs at its ends join the paragraph they land in. A list
 * stays a list, except in a list: there its items become items of that one.
 */
function sliceFor(blocks: RichText, state: EditorState, $place: ResolvedPos): Slice {
  const depth = listDepth($place);
  const fitting = withinListDepth(blocks, maximumListDepth - Math.max(0, depth - 1));
  const { content } = Node.fromJSON(state.schema, documentFromRichText(fitting));
  if (depth > 0) {
    return Slice.maxOpen(content);
  }
  const openStart = content.firstChild?.isTextblock ? 1 : 0;
  const openEnd = content.lastChild?.isTextblock ? 1 : 0;
  return new Slice(content, openStart, openEnd);
}

/** In how many lists a place lies. */
export function listDepth($place: ResolvedPos): number {
  let count = 0;
  for (let depth = $place.depth; depth > 0; depth -= 1) {
    count += $place.node(depth).type.name === 'listItem' ? 1 : 0;
  }
  return count;
}
