import { createContext, type ReactNode, use, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, loadTexts, type Texts } from '#questionnaire/index.ts';
import type { Question, QuestionTexts } from '#questionnaire/schema.ts';
import { isLanguage } from '#src/i18n/i18n.ts';

const loading = new Map<Language, Promise<Texts>>();

function textsIn(language: Language): Promise<Texts> {
  const known = loading.get(language);
  if (known !== undefined) {
    return known;
  }
  const texts = loadTexts(language);
  loading.set(language, texts);
  texts.catch(() => loading.delete(language));
  return texts;
}

/** Starts loading the prose of a language; rejects if it cannot be loaded now. */
export async function preloadTexts(language: Language): Promise<void> {
  await textsIn(language);
}

const TextsContext = createContext<Texts | undefined>(undefined);

/** The language that the interface speaks now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'sv';
}

/** Hands the questionnaire's prose to everything below; suspends while it loads. */
export function TextsProvider(props: { children: ReactNode }) {
  const texts = use(textsIn(useLanguage()));
  return <TextsContext.Provider value={texts}>{props.children}</TextsContext.Provider>;
}

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === undefined) {
    throw new Error('useTexts outside TextsProvider');
  }
  return texts;
}

type QuestionProse = Readonly<Record<string, QuestionTexts>>;

const QuestionProseContext = createContext<QuestionProse>({});

/** Which step's prose the fields below speak with. */
export function QuestionProseProvider(props: { questions: QuestionProse; children: ReactNode }) {
  return (
    <QuestionProseContext.Provider value={props.questions}>
      {props.children}
    </QuestionProseContext.Provider>
  );
}

export function useQuestionTexts(question: Question): QuestionTexts {
  const prose = useContext(QuestionProseContext);
  const texts = prose[question.textKey ?? question.id];
  if (texts === undefined) {
    throw new Error(`No texts for question ${question.id}`);
  }
  return texts;
}
