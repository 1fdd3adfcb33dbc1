import { expect, it } from 'vitest';
import { pdfPages } from './pdf-words.ts';
import {
  longText,
  modelOf,
  paragraph,
  record,
  records,
  reportOf,
  richText,
  text,
} from './sample.ts';

/** Last line of a page's text, before its foot. */
function lastLine(page: string): string {
  const lines = page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const foot = lines.findIndex((line) => /^Skolskjuts · /.test(line));
  return lines[foot - 1] ?? '';
}

it('no heading, label or record title is alone at the foot of a page', async () => {
  const model = await modelOf({ 'case-title': text('Skolskjuts') });
  const labels = new Set(
    model.sections.flatMap(({ heading, phase, blocks }) => [
      heading,
      phase ?? '',
      ...blocks.flatMap((block) => (block.type === 'text' ? [] : [block.label])),
    ]),
  );
  // Each length pushes what follows two lines further down, over all positions of a page.
  for (let lines = 0; lines < 24; lines += 1) {
    const shifted = await modelOf({
      'case-title': text('Skolskjuts'),
      'matter-description': richText(...Array.from({ length: lines * 2 }, () => paragraph('Rad.'))),
      'matter-background': richText(paragraph(longText(600))),
      'matter-sources': records(
        record(1, {
          'matter-source-title': text('Källa ett'),
          'matter-source-says': richText(paragraph(longText(300)), paragraph(longText(300))),
        }),
        record(2, { 'matter-source-title': text('Källa två') }),
      ),
      'commission-description': richText(paragraph(longText(900))),
    });
    const pages = await pdfPages((await reportOf(shifted)).bytes);
    for (const page of pages) {
      const line = lastLine(page);
      expect(line).not.toBe('');
      expect(labels.has(line.replace(/^\d+\.\s*/, ''))).toBe(false);
      expect(line).not.toMatch(/^(Källa ett|Hur ser det ut i dag\?|Vad hämtar ni från källan\?)$/);
    }
  }
});

it('the space between two blocks is left out where a page begins', async () => {
  const tops = new Set<number>();
  for (let lines = 20; lines < 60; lines += 4) {
    const model = await modelOf({
      'matter-description': richText(...Array.from({ length: lines }, () => paragraph('Rad.'))),
    });
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const pdf = await getDocument({ data: (await reportOf(model)).bytes.slice() }).promise;
    const { items } = await (await pdf.getPage(2)).getTextContent();
    const heights = items.flatMap((item) => ('str' in item ? [item.transform[5]] : []));
    tops.add(Math.round(Math.max(...heights) / 8));
  }
  expect(tops.size).toBeLessThanOrEqual(2);
});
