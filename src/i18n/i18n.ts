import { createInstance, type i18n as I18n, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from '#questionnaire/index.ts';
import { swedish } from './sv/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof swedish };
  }
}

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

async function strings(language: Language): Promise<typeof swedish> {
  return language === 'sv' ? swedish : (await import('./en/index.ts')).english;
}

/** The words of the interface in one language; Swedish is in the first download, English comes when asked for. */
export async function createI18n(language: Language): Promise<I18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await strings(language) } },
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

export async function changeLanguage(instance: I18n, language: Language): Promise<void> {
  await provide(instance, language);
  await instance.changeLanguage(language);
}

/** Words in a language that the interface need not speak now: what is written into a document has its own. */
export async function wordsIn(instance: I18n, language: Language): Promise<TFunction> {
  await provide(instance, language);
  return instance.getFixedT(language);
}

async function provide(instance: I18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', await strings(language));
  }
}
