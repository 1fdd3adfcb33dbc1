import { use } from 'react';
import { type Language, loadLetterGuidance } from '#questionnaire/index.ts';
import type { LetterGuidance } from '#questionnaire/schema.ts';
import { useLanguage } from '../texts.tsx';

const loading = new Map<Language, Promise<LetterGuidance>>();

/** How to write to children, in the language of the interface; suspends while it loads. */
export function useLetterGuidance(): LetterGuidance {
  const language = useLanguage();
  let guidance = loading.get(language);
  if (guidance === undefined) {
    guidance = loadLetterGuidance(language);
    loading.set(language, guidance);
    guidance.catch(() => loading.delete(language));
  }
  return use(guidance);
}
