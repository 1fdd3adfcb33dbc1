import type { ArticleText } from './articles.ts';
import { barnrattsprovning } from './barnrattsprovning/index.ts';
import type { FindingTexts } from './findings.ts';
import type { GlossaryTexts } from './glossary.ts';
import type { LetterGuidance, Questionnaire, QuestionnaireTexts } from './schema.ts';

export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** All questionnaires that the app knows. A new one is added here and in `loadTexts`. */
export const questionnaires: readonly Questionnaire[] = [barnrattsprovning];

export function findQuestionnaire(id: string): Questionnaire | undefined {
  return questionnaires.find((questionnaire) => questionnaire.id === id);
}

/** The prose of one questionnaire with the Convention's articles, the findings and the glossary, in one language. */
export interface Texts extends QuestionnaireTexts {
  /** By article number, 1 … 54. */
  readonly articles: Readonly<Record<number, ArticleText>>;
  readonly findings: FindingTexts;
  readonly glossary: GlossaryTexts;
}

/** Loads the prose of a language when it is needed: a Swedish user never downloads the English one. */
export async function loadTexts(language: Language): Promise<Texts> {
  const [texts, articles, findings, glossary] =
    language === 'sv'
      ? await Promise.all([
          import('./texts/sv/index.ts'),
          import('./texts/sv/articles.ts'),
          import('./texts/sv/findings.ts'),
          import('./texts/sv/glossary.ts'),
        ])
      : await Promise.all([
          import('./texts/en/index.ts'),
          import('./texts/en/articles.ts'),
          import('./texts/en/findings.ts'),
          import('./texts/en/glossary.ts'),
        ]);
  return {
    ...texts.barnrattsprovningTexts,
    articles: articles.articleTexts,
    findings: findings.findingTexts,
    glossary: glossary.glossaryTexts,
  };
}

/** How to write to children, in one language: needed only where letters are written. */
export async function loadLetterGuidance(language: Language): Promise<LetterGuidance> {
  const { letterGuidance } =
    language === 'sv'
      ? await import('./texts/sv/letter-guidance.ts')
      : await import('./texts/en/letter-guidance.ts');
  return letterGuidance;
}
