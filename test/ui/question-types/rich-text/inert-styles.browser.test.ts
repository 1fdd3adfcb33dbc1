import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inertStyles } from '#src/ui/question-types/rich-text/paste/inert-styles.ts';
import { richTextFromHtml } from '#src/ui/question-types/rich-text/paste/rich-text-from-html.ts';
import { fixtures } from './clipboard-fixtures.ts';

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').documentElement;
}

function words(root: Element): string {
  return (root.textContent ?? '').replace(/\s+/g, '');
}

test('styles are out of the way and everything else is as it was, for any string of tags', () => {
  const part = fc.constantFrom(
    ...[
      '<p',
      '<b ',
      '</p>',
      '<style',
      '</style>',
      '<!--',
      '-->',
      '<![endif]>',
      '<script>',
      '</script >',
    ],
    ...[
      ' style',
      'STYLE',
      '=',
      '"',
      "'",
      '>',
      '/',
      ' ',
      '\n',
      'color:red',
      ' data-x=',
      'ord',
      '&lt;',
      '<',
      '<textarea>',
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const html = parts.join('');
      const expected = parse(html);
      for (const element of expected.querySelectorAll('style')) {
        element.remove();
      }
      for (const element of expected.querySelectorAll('[style]')) {
        element.setAttribute('data-pasted-style', element.getAttribute('style') ?? '');
        element.removeAttribute('style');
      }
      const result = parse(inertStyles(html));
      expect(result.querySelectorAll('style, [style]')).toHaveLength(0);
      // White space between head and body is the parser's own affair.
      expect(words(result)).toBe(words(expected));
      const attributes = (root: Element) =>
        [...root.querySelectorAll('*')].map((element) =>
          [
            element.localName,
            ...[...element.attributes].map(({ name, value }) => name + value).sort(),
          ].join(),
        );
      expect(attributes(result)).toEqual(attributes(expected));
    }),
    { numRuns: 5000 },
  );
});

test('no fixture breaks a policy that forbids inline styles', async () => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "style-src 'self'";
  document.head.append(policy);
  const violations: string[] = [];
  addEventListener('securitypolicyviolation', (event) => violations.push(event.blockedURI));
  const settled = () => new Promise((resolve) => setTimeout(resolve, 200));
  parse('<p style="color:red">');
  await settled();
  const known = violations.length;
  expect(known, 'the policy holds').toBeGreaterThan(0);
  for (const html of fixtures.values()) {
    richTextFromHtml(html);
  }
  await settled();
  expect(violations).toHaveLength(known);
});
