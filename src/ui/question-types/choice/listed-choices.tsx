import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { QuestionHelp } from '../../help/question-help.tsx';
import { useQuestionTexts } from '../../texts.tsx';
import { type ChoiceProps, toggled } from './choice-props.ts';

/** The question's own list, all in sight: radio buttons that can be cleared, or tick boxes. */
export function ListedChoices(props: ChoiceProps & { ids: readonly string[] }) {
  const { t } = useTranslation();
  const texts = useQuestionTexts(props.question);
  const id = useId();
  const { question, chosen, onChange } = props;
  return (
    <fieldset className="field choice" data-question={question.id} aria-describedby={`${id}-help`}>
      <legend className="field-label">{texts.label}</legend>
      <QuestionHelp question={props.question} id={`${id}-help`} />
      {props.ids.map((choice) => (
        <label key={choice} className="choice-option">
          <input
            type={question.multiple ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(choice)}
            onChange={() => onChange(question.multiple ? toggled(chosen, choice) : [choice])}
          />
          <span>
            {texts.choices?.[choice] ?? choice}
            {texts.choiceHelp?.[choice] !== undefined && (
              <span className="choice-help" id={`${id}-${choice}`}>
                {texts.choiceHelp[choice]}
              </span>
            )}
          </span>
        </label>
      ))}
      {!question.multiple && chosen.length > 0 && (
        <button type="button" className="button button-link" onClick={() => onChange([])}>
          {t('questions.choice.clear')}
        </button>
      )}
    </fieldset>
  );
}
