import { createInstance, type i18n as I18n, type ResourceStore, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from '#questionnaire/index.ts';
import type { swedish } from './sv/index.ts';
import { loadWordGroup, type WordGroup, wordGroups } from './word-groups.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof swedish };
  }
}

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The groups of words that an interface has, as `sv:start`, and those that it waits for. */
interface Loading {
  readonly done: Set<string>;
  readonly coming: Map<string, Promise<void>>;
}

/** By the store of words: `useTranslation` hands out copies of the interface's instance, which share it. */
const loading = new WeakMap<ResourceStore, Loading>();

/** The words of the interface: those of the start page, and of the other `groups` that are wanted at once. */
export async function createI18n(
  language: Language,
  groups: readonly WordGroup[] = [],
): Promise<I18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: {} } },
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await loadWords(instance, language, ['start', ...groups]);
  return instance;
}

export function hasWords(
  instance: I18n,
  language: Language,
  groups: readonly WordGroup[],
): boolean {
  return groups.every((group) => loadingOf(instance).done.has(`${language}:${group}`));
}

/** Loads what is missing of these groups; rejects if it cannot be loaded now. */
export async function loadWords(
  instance: I18n,
  language: Language,
  groups: readonly WordGroup[],
): Promise<void> {
  const missing = groups.filter((group) => !hasWords(instance, language, [group]));
  const words = await Promise.all(missing.map((group) => loadWordGroup(language, group)));
  instance.addResourceBundle(language, 'translation', Object.assign({}, ...words), true);
  for (const group of missing) {
    loadingOf(instance).done.add(`${language}:${group}`);
  }
}

/** The same as one promise for as long as the page is open, for React's `use`: a failure stays one. */
export function wordsComing(
  instance: I18n,
  language: Language,
  groups: readonly WordGroup[],
): Promise<void> {
  const { coming } = loadingOf(instance);
  const key = `${language}:${groups.join()}`;
  const words = coming.get(key) ?? loadWords(instance, language, groups);
  coming.set(key, words);
  return words;
}

/** Speaks another language once all groups in use are there, so that no page shows keys instead of words. */
export async function changeLanguage(instance: I18n, language: Language): Promise<void> {
  await loadWords(instance, language, groupsInUse(instance));
  await instance.changeLanguage(language);
}

/** Words in a language that the interface need not speak now: what is written into a document has its own. */
export async function wordsIn(instance: I18n, language: Language): Promise<TFunction> {
  await loadWords(instance, language, groupsInUse(instance));
  return instance.getFixedT(language);
}

function groupsInUse(instance: I18n): WordGroup[] {
  return wordGroups.filter((group) =>
    languages.some((language) => hasWords(instance, language, [group])),
  );
}

function loadingOf(instance: I18n): Loading {
  const known = loading.get(instance.store) ?? { done: new Set(), coming: new Map() };
  loading.set(instance.store, known);
  return known;
}
