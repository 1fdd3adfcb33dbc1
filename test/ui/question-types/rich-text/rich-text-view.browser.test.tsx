import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { RichTextView } from '#src/ui/question-types/rich-text/rich-text-view.tsx';
import { paragraph } from './field-harness.tsx';

test('a rich text is drawn with the elements that mean it, and words are only words', async () => {
  const { container } = await render(
    <RichTextView
      value={[
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'a', bold: true, italic: true },
            { type: 'lineBreak' },
            { type: 'text', text: '<img src=x onerror=alert(1)>', link: 'https://example.se/' },
          ],
        },
        paragraph(''),
        {
          type: 'orderedList',
          items: [[paragraph('ett'), { type: 'bulletList', items: [[paragraph('två')]] }]],
        },
      ]}
    />,
  );
  expect(container.innerHTML).toBe(
    '<div class="rich-text"><p><strong><em>a</em></strong><br>' +
      '<a href="https://example.se/" target="_blank" rel="noreferrer">&lt;img src=x onerror=alert(1)&gt;</a></p>' +
      '<p><br></p><ol><li><p>ett</p><ul><li><p>två</p></li></ul></li></ol></div>',
  );
});
