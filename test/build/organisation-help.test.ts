import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { organisationHelpSample } from '#src/domain/organisation-help/sample.ts';
import { knowPage, putInPage } from '../../build/organisation-help/put-in.ts';

const page = '<!doctype html>\n<html>\n  <head>\n  </head>\n  <body></body>\n</html>\n';
const worker = `let v=n+\`d17c7ff04b16\`,p=[{path:\`a.js\`,sha256:\`${'0'.repeat(64)}\`,bytes:1},{path:\`index.html\`,sha256:\`${'1'.repeat(64)}\`,bytes:9}]`;

const hostile = {
  ...organisationHelpSample,
  organisation: '</script><script>alert(1)</script><!--',
};

test('what is put in comes out as it was, ends no element, and is replaced by the next', () => {
  const once = putInPage(page, JSON.stringify(hostile, null, 2));
  expect(once.match(/<\/?script|<!--/g)).toEqual(['<script', '</script']);
  const [, json = ''] = /id="organisation-help">([\s\S]*?)<\/script>/.exec(once) ?? [];
  expect(JSON.parse(json)).toEqual(hostile);
  const twice = putInPage(once, JSON.stringify(organisationHelpSample));
  expect(twice).toBe(putInPage(page, JSON.stringify(organisationHelpSample)));
  expect(putInPage(twice, undefined).replace(/\s/g, '')).toBe(page.replace(/\s/g, ''));
});

test('the service worker knows the changed page, and is another version', () => {
  const changed = putInPage(page, JSON.stringify(organisationHelpSample));
  const digest = createHash('sha256').update(changed).digest('hex');
  const knowing = knowPage(worker, changed);
  expect(knowing).toContain(
    `path:\`index.html\`,sha256:\`${digest}\`,bytes:${Buffer.byteLength(changed)}`,
  );
  expect(knowing).toContain(`\`${digest.slice(0, 12)}\``);
  expect(knowing).toContain(`path:\`a.js\`,sha256:\`${'0'.repeat(64)}\`,bytes:1`);
  expect(() => knowPage('let a = 1', changed)).toThrow('not the service worker');
});
