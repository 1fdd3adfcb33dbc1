import { useTranslation } from 'react-i18next';
import type { RecordsQuestion } from '#questionnaire/schema.ts';
import type { RecordEntry } from '#src/domain/answers.ts';
import { isTied } from '#src/domain/findings/entries.ts';
import { AnswerView } from '../question-types/answer-view.tsx';
import './best-interests.css';

/** A ground that is not being edited, with all that it rests on; where that is nothing, it says so. */
export function GroundText(props: { question: RecordsQuestion; record: RecordEntry }) {
  const { t } = useTranslation();
  const { question, record } = props;
  return isTied({ list: question, record }) ? (
    <dl className="record-text ground-rests-on">
      {question.fields.slice(1).map((field) => (
        <AnswerView key={field.id} question={field} answers={record.answers} />
      ))}
    </dl>
  ) : (
    <p className="ground-untied">{t('bestInterests.untied')}</p>
  );
}
