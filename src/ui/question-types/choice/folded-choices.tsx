import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { QuestionHelp } from '../../help/question-help.tsx';
import { useQuestionTexts } from '../../texts.tsx';
import type { ChoiceProps } from './choice-props.ts';
import { ClearChoice } from './clear-choice.tsx';

/** A group of choices that folds away; its line says what is chosen. */
export function FoldedChoices(props: ChoiceProps & { summary: string; children: ReactNode }) {
  const { t } = useTranslation();
  const texts = useQuestionTexts(props.question);
  const id = useId();
  return (
    <details className="field choice-fold" data-question={props.question.id}>
      <summary>
        <span className="field-label" id={`${id}-label`}>
          {texts.label}
        </span>
        <span className="choice-summary">
          {props.chosen.length > 0 ? props.summary : t('questions.choice.noneChosen')}
        </span>
      </summary>
      <QuestionHelp question={props.question} id={`${id}-help`} />
      <fieldset aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`}>
        {props.children}
        <ClearChoice {...props} />
      </fieldset>
    </details>
  );
}
