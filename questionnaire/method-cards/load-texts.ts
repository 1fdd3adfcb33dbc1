import type { Language } from '../index.ts';
import type { AllMethodCardTexts } from './schema.ts';

/** Loads the prose of the cards in a language when somebody first wants to see them. */
export async function loadMethodCardTexts(language: Language): Promise<AllMethodCardTexts> {
  const texts =
    language === 'sv'
      ? await import('../texts/sv/method-cards.ts')
      : await import('../texts/en/method-cards.ts');
  return texts.methodCardTexts;
}
