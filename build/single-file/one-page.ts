import { createHash } from 'node:crypto';
import { pagePolicy, pressableStyle } from '../content-security-policy.ts';

interface Parts {
  /** The source of the app's page. */
  readonly shell: string;
  readonly script: string;
  readonly style: string;
  /** Address of the icon. */
  readonly icon: string;
}

/** The app's page with everything in it. Its policy lets only this very script and style run, and asks no host for anything. */
export function onePage({ shell, script, style, icon }: Parts): string {
  const ownScript = asInlineScript(script);
  const policy = pagePolicy({
    'script-src': [hashSource(ownScript), "'wasm-unsafe-eval'"],
    'style-src': [hashSource(style), `'${pressableStyle}'`],
    'font-src': ['data:'],
    'img-src': ['data:'],
    // The workers, which have this policy too, read fonts from addresses that hold them.
    'connect-src': ['data:'],
    'worker-src': ['blob:'],
    'manifest-src': ["'none'"],
  });
  const page = shell
    .replace(/\n\s*<link [^>]*>/g, '')
    .replace(
      '<head>',
      () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace(
      '</head>',
      () =>
        `  <link rel="icon" type="image/svg+xml" href="${icon}" />\n    <style>${style}</style>\n  </head>`,
    )
    .replace(/<script [^>]*><\/script>/, () => `<script type="module">${ownScript}</script>`);
  if (/<\/style/i.test(style)) {
    throw new Error('The style ends before its end.');
  }
  return page;
}

/** In strings and patterns, where alone these can stand, `\x3c` says the same and ends no script. */
function asInlineScript(script: string): string {
  return script.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
