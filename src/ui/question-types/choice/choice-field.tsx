import { useId } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ChoiceQuestion } from '#questionnaire/schema.ts';
import { useQuestionTexts } from '../../texts.tsx';
import { ArticleChoices } from './article-choices.tsx';
import { RecordChoices } from './record-choices.tsx';

/** One choice (radio buttons, can be cleared) or several (tick boxes); long lists fold away. */
export function ChoiceField(props: { question: ChoiceQuestion; name: string }) {
  const { field } = useController({ name: `${props.name}.value` });
  const chosen: readonly string[] = Array.isArray(field.value) ? field.value : [];
  const { question } = props;
  const shared = { question, chosen, onChange: field.onChange };
  switch (question.choices.from) {
    case 'list':
      return <ListedChoices {...shared} ids={question.choices.ids} />;
    case 'articles':
      return <ArticleChoices {...shared} />;
    case 'records':
      return <RecordChoices {...shared} questions={question.choices.questions} />;
  }
}

export interface ChoiceProps {
  readonly question: ChoiceQuestion;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

function ListedChoices(props: ChoiceProps & { ids: readonly string[] }) {
  const { t } = useTranslation();
  const texts = useQuestionTexts(props.question);
  const id = useId();
  const { question, chosen, onChange } = props;
  return (
    <fieldset className="field choice" data-question={question.id} aria-describedby={`${id}-help`}>
      <legend className="field-label">{texts.label}</legend>
      <p className="field-help" id={`${id}-help`}>
        {texts.help}
      </p>
      {props.ids.map((choice) => (
        <label key={choice} className="choice-option">
          <input
            type={question.multiple ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(choice)}
            onChange={() => onChange(question.multiple ? toggled(chosen, choice) : [choice])}
          />
          <span>{texts.choices?.[choice] ?? choice}</span>
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

export function toggled(chosen: readonly string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}
