import { useTranslation } from 'react-i18next';
import type { ChoiceProps } from './choice-props.ts';

/** The only way to choose nothing again among radio buttons. */
export function ClearChoice({ question, chosen, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  if (question.multiple || chosen.length === 0) {
    return null;
  }
  return (
    <button type="button" className="button button-link" onClick={() => onChange([])}>
      {t('questions.choice.clear')}
    </button>
  );
}
