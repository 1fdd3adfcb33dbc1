import { type RichText, richTextFromPlain } from '#src/domain/rich-text.ts';
import { blocksFromLines } from './blocks-from-lines.ts';
import { visibleText } from './inline-run.ts';
import type { Line } from './line.ts';
import { plainTextList } from './plain-text-list.ts';

/** Pasted plain text as rich text: a text that is one list becomes a list, any other its lines as paragraphs. */
export function richTextFromPlainText(text: string): RichText {
  const list = plainTextList(text);
  if (list === undefined) {
    return richTextFromPlain(visibleText(text).replaceAll('\r', '\n'));
  }
  const lines: Line[] = list.items.map(({ text: words, kind, level }) => ({
    content: [{ type: 'text', text: words }],
    isHeading: false,
    list: { level: level + 1, kind, key: 'plain', number: undefined, startsItem: true },
  }));
  return [...richTextFromPlain(list.intro ?? ''), ...blocksFromLines(lines)];
}
