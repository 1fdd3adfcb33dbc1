import { type ClipboardEvent, type ComponentType, createContext, useContext } from 'react';
import type { Question } from '#questionnaire/schema.ts';

export interface QuestionFieldProps {
  readonly question: Question;
  /** Path in the form of the answers that this question's answer lies among. */
  readonly within: string;
  readonly onPaste?: ((event: ClipboardEvent) => void) | undefined;
}

const FieldComponentContext = createContext<ComponentType<QuestionFieldProps> | undefined>(
  undefined,
);

/** Hands records the input for any question: they hold questions and are one, and imports run one way. */
export const FieldComponentProvider = FieldComponentContext.Provider;

export function useFieldComponent(): ComponentType<QuestionFieldProps> {
  const component = useContext(FieldComponentContext);
  if (component === undefined) {
    throw new Error('useFieldComponent outside FieldComponentProvider');
  }
  return component;
}
