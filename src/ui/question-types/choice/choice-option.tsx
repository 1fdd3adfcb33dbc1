import type { ReactNode } from 'react';
import { type ChoiceProps, toggled } from './choice-props.ts';

/** A line to choose: with a tick box, or a radio button where only one can be chosen. `group`: the lines' common name. */
export function ChoiceOption(
  props: ChoiceProps & { id: string; group: string; children: ReactNode },
) {
  const { question, chosen, onChange, id } = props;
  return (
    <label className="choice-option">
      <input
        type={question.multiple ? 'checkbox' : 'radio'}
        name={props.group}
        checked={chosen.includes(id)}
        onChange={() => onChange(question.multiple ? toggled(chosen, id) : [id])}
      />
      <span>{props.children}</span>
    </label>
  );
}
