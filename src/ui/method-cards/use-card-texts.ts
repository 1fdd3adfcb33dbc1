import { use } from 'react';
import type { Language } from '#questionnaire/index.ts';
import { loadMethodCardTexts } from '#questionnaire/method-cards/load-texts.ts';
import type { AllMethodCardTexts } from '#questionnaire/method-cards/schema.ts';
import { useLanguage } from '../texts.tsx';

const loading = new Map<Language, Promise<AllMethodCardTexts>>();

/** The prose of the cards; suspends while it is fetched. */
export function useCardTexts(): AllMethodCardTexts {
  const language = useLanguage();
  let texts = loading.get(language);
  if (texts === undefined) {
    texts = loadMethodCardTexts(language);
    loading.set(language, texts);
    texts.catch(() => loading.delete(language));
  }
  return use(texts);
}
