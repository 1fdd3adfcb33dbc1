import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, plainText, type RichText, richTextSchema } from '#src/domain/rich-text.ts';
import {
  documentFromRichText,
  richTextFromDocument,
} from '#src/ui/question-types/rich-text/editor/document.ts';
import { extensions } from '#src/ui/question-types/rich-text/editor/schema.ts';
import { joinRuns } from '#src/ui/question-types/rich-text/paste/inline-run.ts';
import { arbitraryRichText } from '#test/domain/arbitraries.ts';

const schema = getSchema(extensions);

function throughEditor(text: RichText): RichText {
  const node = schema.nodeFromJSON(documentFromRichText(text));
  node.check();
  return richTextFromDocument(node);
}

/** As the editor writes: neighbouring runs that look alike are one, items begin with a paragraph. */
function normalised(text: RichText): RichText {
  const blocks = text.map(normalisedBlock);
  const [only] = blocks;
  const isEmpty = blocks.length === 1 && only?.type === 'paragraph' && only.content.length === 0;
  return isEmpty ? [] : blocks;
}

function normalisedBlock(block: Block): Block {
  if (block.type === 'paragraph') {
    return { type: 'paragraph', content: joinRuns(block.content) };
  }
  return {
    type: block.type,
    items: block.items.map((item) => [
      ...(item[0]?.type === 'paragraph' ? [] : [{ type: 'paragraph' as const, content: [] }]),
      ...item.map(normalisedBlock),
    ]),
  };
}

test('a rich text goes through the editor and comes back the same', () => {
  fc.assert(
    fc.property(arbitraryRichText, (text) => {
      const start = normalised(text);
      const result = throughEditor(start);
      expect(result).toEqual(start);
      expect(richTextSchema.parse(result)).toEqual(result);
    }),
    { numRuns: 500 },
  );
});

test('any rich text, normal or not, keeps its words', () => {
  fc.assert(
    fc.property(arbitraryRichText, (text) => {
      const words = (blocks: RichText) => plainText(blocks).split('\n').filter(Boolean);
      expect(words(throughEditor(text))).toEqual(words(text));
    }),
    { numRuns: 500 },
  );
});
