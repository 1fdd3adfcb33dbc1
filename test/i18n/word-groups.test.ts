import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { english } from '#src/i18n/en/index.ts';
import { changeLanguage, createI18n, hasWords, loadWords, wordsIn } from '#src/i18n/i18n.ts';
import { swedish } from '#src/i18n/sv/index.ts';
import { loadWordGroup, type WordGroup, wordGroups } from '#src/i18n/word-groups.ts';

const root = join(import.meta.dirname, '../..');

/** Every place where words are, as `start.removed`, in the order they are written. */
function places(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? places(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

test('both languages have the same words in the same groups, and each area is in one group', async () => {
  const areas: string[] = [];
  for (const group of wordGroups) {
    const words = await loadWordGroup('sv', group);
    areas.push(...Object.keys(words));
    expect(places(await loadWordGroup('en', group)), group).toEqual(places(words));
  }
  expect(areas.toSorted()).toEqual(Object.keys(swedish).toSorted());
  expect(areas.toSorted()).toEqual(Object.keys(english).toSorted());
});

test('another language is spoken once it has all words that are in use', async () => {
  const made = await createI18n('sv', ['signatures']);
  // `useTranslation` hands components a copy of the instance.
  const i18n = Object.create(Object.getPrototypeOf(made), Object.getOwnPropertyDescriptors(made));
  expect(hasWords(i18n, 'sv', ['start', 'signatures'])).toBe(true);
  expect(hasWords(i18n, 'sv', ['assessment'])).toBe(false);
  await changeLanguage(i18n, 'en');
  expect(hasWords(i18n, 'en', ['start', 'signatures'])).toBe(true);
  expect(i18n.t('review.heading')).toBe(english.review.heading);
  await loadWords(i18n, 'en', ['assessment']);
  expect(i18n.t('wizard.exportPdf')).toBe(english.wizard.exportPdf);
  const words = await wordsIn(i18n, 'sv');
  expect(words('wizard.exportPdf')).toBe(swedish.wizard.exportPdf);
});

/** What a module of the app names: modules that come with it, parts that come later, and areas of words. */
interface Module {
  readonly imports: readonly string[];
  readonly parts: readonly { groups: readonly WordGroup[]; file: string }[];
  readonly areas: ReadonlySet<string>;
}

const areaNames = Object.keys(swedish).join('|');

function read(file: string): Module {
  const code = readFileSync(file, 'utf8').replace(/^import type [^;]*;/gm, '');
  const imports = [...code.matchAll(/^(?:import|export)\s[^;']*?'([#.][^']+\.tsx?)';/gms)];
  const named = new Set(
    [...code.matchAll(new RegExp(`['"\`](${areaNames})\\.[\\w$]`, 'g'))].map(
      ([, area = '']) => area,
    ),
  );
  const parts = lazyParts(code, file);
  const later = [...code.matchAll(/import\('([^']+\.tsx?)'\)/g)];
  return {
    // What is imported later, but not as a part with words of its own, makes do with the words that are there.
    imports: [...imports, ...later]
      .map(([, name = '']) => resolved(name, file))
      .filter((name) => parts.every((part) => part.file !== name)),
    parts,
    areas: named,
  };
}

/** `lazyPart([groups], …import('file'))`, the groups and the import there or in a declaration before. */
function lazyParts(code: string, file: string) {
  return [...code.matchAll(/= lazyPart\(\s*([^,[]+|\[[^\]]*\]),(.*?)\);$/gms)].map(
    ([, first = '', rest = '']) => {
      const groups = first.startsWith('[') ? first : declared(code, `const ${first} = `);
      const loads = rest.includes('import(') ? rest : declared(code, `function ${rest.trim()}(`);
      const name = /import\('([^']+)'\)/.exec(loads)?.[1];
      if (name === undefined) {
        throw new Error(`${file}: this test cannot see what is loaded by lazyPart(${first}`);
      }
      return {
        groups: wordGroups.filter((one) => groups.includes(`'${one}'`)),
        file: resolved(name, file),
      };
    },
  );
}

function declared(code: string, beginning: string): string {
  const at = code.indexOf(beginning);
  return at < 0 ? '' : code.slice(at, code.indexOf('\n\n', at));
}

function resolved(name: string, from: string): string {
  return name.startsWith('#') ? join(root, name.slice(1)) : join(dirname(from), name);
}

test('no part of the app speaks with words that are not loaded with it', async () => {
  const areasOf = new Map<WordGroup, string[]>();
  for (const group of wordGroups) {
    areasOf.set(group, Object.keys(await loadWordGroup('sv', group)));
  }
  const unloaded: string[] = [];
  let parts = 0;

  function walk(file: string, groups: readonly WordGroup[], seen: Set<string>) {
    if (seen.has(file) || !existsSync(file) || relative(root, file).startsWith('src/i18n')) {
      return;
    }
    seen.add(file);
    const module = read(file);
    const loaded = groups.flatMap((group) => areasOf.get(group) ?? []);
    unloaded.push(
      ...[...module.areas]
        .filter((area) => !loaded.includes(area))
        .map((area) => `${relative(root, file)}: ${area} (loaded: ${groups.join(', ')})`),
    );
    for (const name of module.imports) {
      walk(name, groups, seen);
    }
    for (const part of module.parts) {
      parts += 1;
      walk(part.file, [...new Set([...groups, ...part.groups])], new Set());
    }
  }

  walk(join(root, 'src/main.tsx'), ['start'], new Set());
  expect(unloaded).toEqual([]);
  expect(parts).toBeGreaterThanOrEqual(4);
});
