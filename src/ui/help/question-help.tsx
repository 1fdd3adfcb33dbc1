import { useTranslation } from 'react-i18next';
import type { Question } from '#questionnaire/schema.ts';
import { useQuestionTexts } from '../texts.tsx';
import { OwnText } from './own-text.tsx';
import { useOrganisationHelp } from './use-organisation-help.ts';
import './question-help.css';

/** What is said under a question: by the app, and by the organisation under its own name. */
export function QuestionHelp(props: { question: Question; id?: string }) {
  const { t } = useTranslation();
  const { question } = props;
  const { help } = useQuestionTexts(question);
  const own = useOrganisationHelp();
  const texts = (own?.questions ?? []).filter((one) => one.question === question.id);
  return (
    <>
      <p className="field-help" id={props.id}>
        {help}
      </p>
      {texts.length > 0 && (
        <div className="own-question-help">
          <p className="own-name">
            {t('wizard.help.organisation', { organisation: own?.organisation ?? '' })}
          </p>
          {texts.map(({ text }) => (
            <OwnText key={text} text={text} />
          ))}
        </div>
      )}
    </>
  );
}
