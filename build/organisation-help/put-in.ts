import { createHash } from 'node:crypto';

const block = /\n? *<script type="application\/json" id="organisation-help">[\s\S]*?<\/script>/;

/** The app's page with an organisation's help in it, in place of the one before; without any where there is no text. */
export function putInPage(page: string, help: string | undefined): string {
  const without = page.replace(block, '');
  if (help === undefined) {
    return without;
  }
  if (!without.includes('</head>')) {
    throw new Error('This is not the page of the app.');
  }
  // Within a JSON text `<` stands in strings only, where this says the same and ends no element.
  const json = help.trim().replaceAll('<', '\\u003c');
  return without.replace(
    '</head>',
    () => `  <script type="application/json" id="organisation-help">${json}</script>\n  </head>`,
  );
}

const pageEntry = /(path:[`"']index\.html[`"'],sha256:[`"'])[0-9a-f]{64}([`"'],bytes:)\d+/;
const versionName = /(?<=[`"'])[0-9a-f]{12}(?=[`"'])/g;

/**
 * The service worker for a page that was changed after the build: it knows the page by its content, and is another
 * version, which computers that have the app fetch as they do any other.
 */
export function knowPage(serviceWorker: string, page: string): string {
  const content = Buffer.from(page);
  const digest = createHash('sha256').update(content).digest('hex');
  const versions = serviceWorker.match(versionName) ?? [];
  if (!pageEntry.test(serviceWorker) || versions.length !== 1) {
    throw new Error('This is not the service worker of a build of the app.');
  }
  return serviceWorker
    .replace(pageEntry, `$1${digest}$2${content.length}`)
    .replace(versionName, digest.slice(0, 12));
}
