import type { ChoiceQuestion } from '#questionnaire/schema.ts';

export interface ChoiceProps {
  readonly question: ChoiceQuestion;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** The choices with one put in or, if it was there, taken out. */
export function toggled(chosen: readonly string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}
