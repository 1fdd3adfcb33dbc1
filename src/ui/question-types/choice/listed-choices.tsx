import { useId } from 'react';
import { QuestionHelp } from '../../help/question-help.tsx';
import { useQuestionTexts } from '../../texts.tsx';
import { ChoiceOption } from './choice-option.tsx';
import type { ChoiceProps } from './choice-props.ts';
import { ClearChoice } from './clear-choice.tsx';

/** The question's own list, all in sight: radio buttons that can be cleared, or tick boxes. */
export function ListedChoices(props: ChoiceProps & { ids: readonly string[] }) {
  const texts = useQuestionTexts(props.question);
  const id = useId();
  const { question } = props;
  return (
    <fieldset className="field choice" data-question={question.id} aria-describedby={`${id}-help`}>
      <legend className="field-label">{texts.label}</legend>
      <QuestionHelp question={question} id={`${id}-help`} />
      {props.ids.map((choice) => (
        <ChoiceOption key={choice} {...props} id={choice} group={id}>
          {texts.choices?.[choice] ?? choice}
          {texts.choiceHelp?.[choice] !== undefined && (
            <span className="choice-help">{texts.choiceHelp[choice]}</span>
          )}
        </ChoiceOption>
      ))}
      <ClearChoice {...props} />
    </fieldset>
  );
}
