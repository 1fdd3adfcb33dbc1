/// <reference types="vite/client" />

/** The clipboard fixtures by file name without ending. */
const files: Record<string, string> = import.meta.glob('/test/fixtures/clipboard/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const fixtures: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, html]) => [path.replace(/^.*\/|\.html$/g, ''), html]),
);

export function fixture(name: string): string {
  const html = fixtures.get(name);
  if (html === undefined) {
    throw new Error(`No fixture test/fixtures/clipboard/${name}.html`);
  }
  return html;
}
