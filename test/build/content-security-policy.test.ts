import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostHeaders, pagePolicy } from '../../build/content-security-policy.ts';

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

const policies = {
  page: directives(pagePolicy()),
  host: directives(hostHeaders['Content-Security-Policy'] ?? ''),
};

describe.each(Object.entries(policies))('The policy of the %s', (_, policy) => {
  test('names no other host, no scheme, and lets no string become script or style', () => {
    const sources = [...policy].flatMap(([name, all]) => (name === 'trusted-types' ? [] : all));
    expect(new Set(sources.filter((source) => !source.startsWith("'sha256-")))).toEqual(
      new Set(
        policy === policies.page
          ? ["'none'", "'self'", "'script'"]
          : ["'none'", "'self'", "'script'", "'wasm-unsafe-eval'"],
      ),
    );
  });

  test('allows nothing that it does not name', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
  });

  test('requires trusted types, of two policies that cannot be made anew', () => {
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['default', 'pasted-html']);
  });
});

test('the page fetches nothing; no page shows the app in a frame', () => {
  expect(policies.page.get('connect-src')).toEqual(["'none'"]);
  expect(policies.host.get('frame-ancestors')).toEqual(["'none'"]);
});

describe('The example for', () => {
  const written: Readonly<Record<string, (name: string, value: string) => string>> = {
    'nginx.conf': (name, value) => `add_header ${name} "${value}" always;`,
    'apache.conf': (name, value) => `Header always set ${name} "${value}"`,
    'web.config': (name, value) => `<add name="${name}" value="${value}" />`,
    _headers: (name, value) => `\n  ${name}: ${value}\n`,
  };

  test.each(Object.keys(written))('%s has all headers, word by word', (file) => {
    const text = readFileSync(join(import.meta.dirname, '../../hosting', file), 'utf8');
    const lacking = Object.entries(hostHeaders).filter(
      ([name, value]) => !text.includes(written[file]?.(name, value) ?? '\0'),
    );
    expect(lacking).toEqual([]);
  });
});
