import { createContext, type ReactNode, useContext } from 'react';
import type { RecordsQuestion } from '#questionnaire/schema.ts';
import type { RecordEntry } from '#src/domain/answers.ts';

/** What a page knows of the records of a list that their own fields do not say. */
export interface RecordCompanion {
  /** What the record is about, in a line; the empty string where its own title says it. */
  readonly titleOf: (record: RecordEntry) => string;
  /** Stands above the fields while the record is being written. */
  readonly beside: (record: RecordEntry) => ReactNode;
}

const CompanionContext = createContext<(question: RecordsQuestion) => RecordCompanion | undefined>(
  () => undefined,
);

/** Hands records what the page knows of them: it points at other steps, of which a list knows nothing. */
export const RecordCompanionProvider = CompanionContext.Provider;

export function useRecordCompanion(question: RecordsQuestion): RecordCompanion | undefined {
  return useContext(CompanionContext)(question);
}
