import { useTranslation } from 'react-i18next';
import type { Question, RecordsQuestion } from '#questionnaire/schema.ts';
import {
  type Answers,
  answerTo,
  isWrittenRecord,
  type RecordEntry,
  recordTitle,
} from '#src/domain/answers.ts';
import { Deeper, Heading } from '../components/heading.tsx';
import { capitalised } from '../other-answers.tsx';
import { AnswerView } from '../question-types/answer-view.tsx';
import { useQuestionTexts } from '../texts.tsx';
import { FormerAnswers } from './former-answers.tsx';

/** A title that is a paragraph is read as one, not as a heading. */
const longestHeading = 120;

/** The records of a list as cards of text, in their order. */
export function RecordAnswers(props: {
  question: RecordsQuestion;
  answers: Answers;
  /** A field that is told in another place. */
  apart?: Question;
}) {
  const { question, answers } = props;
  const records = answerTo(answers, question).value.filter(isWrittenRecord);
  return (
    <ol className="view-records">
      {records.map((record, index) => (
        <RecordAnswer key={record.id} {...props} record={record} number={index + 1} />
      ))}
    </ol>
  );
}

function RecordAnswer(props: {
  question: RecordsQuestion;
  apart?: Question;
  record: RecordEntry;
  number: number;
}) {
  const { t } = useTranslation();
  const { question, record, number } = props;
  const word = useQuestionTexts(question).record?.one ?? '';
  const name =
    recordTitle(question, record) ||
    t('questions.records.unnamed', { record: capitalised(word), number });
  const title = question.numbered ? `${number}. ${name}` : name;
  return (
    <li className="view-record" data-record={record.id}>
      {name.length > longestHeading ? (
        <p className="view-record-text">{title}</p>
      ) : (
        <Heading className="view-record-title">{title}</Heading>
      )}
      <dl className="view-fields">
        {question.fields
          .slice(1)
          .filter((field) => field !== props.apart)
          .map((field) => (
            <AnswerView key={field.id} question={field} answers={record.answers} />
          ))}
      </dl>
      <Deeper>
        <FormerAnswers questions={question.fields} answers={record.answers} />
      </Deeper>
    </li>
  );
}
