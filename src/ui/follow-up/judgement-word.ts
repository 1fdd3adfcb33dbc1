import type { QuestionTexts, RecordsQuestion } from '#questionnaire/schema.ts';
import { judgementRole, type OutcomeKind } from '#src/domain/follow-up/outcome.ts';

/** "Sämre än väntat": what the list calls a judgement; its id where the list has no word for it. */
export function judgementWord(
  list: RecordsQuestion,
  kind: OutcomeKind,
  judgement: string,
  prose: Readonly<Record<string, QuestionTexts>>,
): string {
  const field = list.fields.find(({ role }) => role === judgementRole(kind));
  return prose[field?.textKey ?? field?.id ?? '']?.choices?.[judgement] ?? judgement;
}
