import { type ReactNode, useId } from 'react';
import type { Question } from '#questionnaire/schema.ts';
import { QuestionHelp } from '../help/question-help.tsx';
import { useQuestionTexts } from '../texts.tsx';
import './question-types.css';

export interface FieldIds {
  readonly input: string;
  readonly label: string;
  readonly help: string;
}

/** Label and help of a question round its input; hands the input the ids that tie them together. */
export function FieldFrame(props: {
  question: Question;
  /** A native input is tied by `<label for>`; an editor by aria-labelledby. */
  native: boolean;
  children: (ids: FieldIds) => ReactNode;
}) {
  const { label } = useQuestionTexts(props.question);
  const id = useId();
  const ids: FieldIds = { input: `${id}-input`, label: `${id}-label`, help: `${id}-help` };
  return (
    <div className="field" data-question={props.question.id}>
      {props.native ? (
        <label className="field-label" id={ids.label} htmlFor={ids.input}>
          {label}
        </label>
      ) : (
        <div className="field-label" id={ids.label}>
          {label}
        </div>
      )}
      <QuestionHelp question={props.question} id={ids.help} />
      {props.children(ids)}
    </div>
  );
}
