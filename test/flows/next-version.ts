import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const repository = join(import.meta.dirname, '../..');

/** What the next version of the app does in another way: words of three pages, and the format of files. */
const changes: readonly { file: string; from: RegExp; to: string | ((found: string) => string) }[] =
  [
    {
      file: 'src/i18n/sv/start.ts',
      from: /heading: 'Prövning av barnets bästa'/,
      to: "heading: 'Prövning av barnets bästa, nästa version'",
    },
    { file: 'src/i18n/sv/wizard.ts', from: /nextStep: 'Nästa steg'/, to: "nextStep: 'Till nästa'" },
    {
      file: 'src/domain/assessment-file/schema.ts',
      from: /currentFormatVersion = \d+/,
      to: (found) => `${found} + 1`,
    },
    {
      file: 'src/domain/assessment-file/migrations/migrations.ts',
      from: /Migration\[\] = \[(.*)\];/,
      to: 'Migration[] = ((all) => [...all, { from: all.length + 1, migrate: (file) => file }])([$1]);',
    },
  ];

/** Builds the version of the app that comes after this one, and returns its folder. */
export async function buildNextVersion(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'barnrattsprovning-next-'));
  await build({
    configFile: join(repository, 'vite.config.ts'),
    root: repository,
    logLevel: 'error',
    plugins: [nextVersion()],
    build: { outDir: folder, emptyOutDir: true },
  });
  return folder;
}

function nextVersion(): Plugin {
  return {
    name: 'next-version',
    enforce: 'pre',
    transform(code, id) {
      const change = changes.find(({ file }) => id.endsWith(file));
      if (change === undefined) {
        return undefined;
      }
      if (!change.from.test(code)) {
        throw new Error(`${change.file} has changed: nothing to make another version of.`);
      }
      const { from, to } = change;
      return typeof to === 'string' ? code.replace(from, to) : code.replace(from, to);
    },
  };
}
