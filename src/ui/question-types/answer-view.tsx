import { useTranslation } from 'react-i18next';
import type { ChoiceQuestion, Question, RecordsQuestion } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent, recordTitle } from '#src/domain/answers.ts';
import { useRecordOptions } from '../other-answers.tsx';
import { useQuestionTexts } from '../texts.tsx';
import { RichTextView } from './rich-text/rich-text-view.tsx';

/** A written answer as text, with its label: what a record's card shows when it is not being edited. */
export function AnswerView(props: { question: Question; answers: Answers }) {
  const { question, answers } = props;
  const { label } = useQuestionTexts(question);
  if (!hasContent(answerTo(answers, question))) {
    return null;
  }
  return (
    <div className={isShort(question) ? 'answer-view answer-short' : 'answer-view'}>
      <dt>{label}</dt>
      <dd>
        <AnswerText question={question} answers={answers} />
      </dd>
    </div>
  );
}

/** A few words, which share a line with others: age, number, year, horizon. */
function isShort(question: Question): boolean {
  return (
    question.type === 'date' ||
    (question.type === 'text' && question.lines === 'one') ||
    (question.type === 'choice' && question.choices.from !== 'records')
  );
}

function AnswerText({ question, answers }: { question: Question; answers: Answers }) {
  switch (question.type) {
    case 'text':
    case 'date':
      return <span className="answer-plain">{answerTo(answers, question).value}</span>;
    case 'richText':
      return <RichTextView value={answerTo(answers, question).value} />;
    case 'choice':
      return <ChoiceText question={question} chosen={answerTo(answers, question).value} />;
    case 'records':
      return <RecordTitles question={question} answers={answers} />;
    case 'articles':
      return null;
  }
}

function ChoiceText(props: { question: ChoiceQuestion; chosen: readonly string[] }) {
  const { choices } = props.question;
  switch (choices.from) {
    case 'list':
      return <ListedText {...props} />;
    case 'articles':
      return props.chosen.join(' · ');
    case 'records':
      return <RecordText chosen={props.chosen} questions={choices.questions} />;
  }
}

function ListedText(props: { question: ChoiceQuestion; chosen: readonly string[] }) {
  const texts = useQuestionTexts(props.question);
  return props.chosen.map((id) => texts.choices?.[id] ?? id).join(' · ');
}

function RecordText(props: { chosen: readonly string[]; questions: readonly string[] }) {
  const { t } = useTranslation();
  const { options } = useRecordOptions(props.questions);
  return (
    <ul>
      {props.chosen.map((id) => (
        <li key={id}>
          {options.find((option) => option.id === id)?.title ?? t('questions.choice.removedRecord')}
        </li>
      ))}
    </ul>
  );
}

function RecordTitles({ question, answers }: { question: RecordsQuestion; answers: Answers }) {
  return (
    <ul>
      {answerTo(answers, question).value.map((record) => (
        <li key={record.id}>{recordTitle(question, record)}</li>
      ))}
    </ul>
  );
}
