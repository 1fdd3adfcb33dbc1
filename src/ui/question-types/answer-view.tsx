import { useTranslation } from 'react-i18next';
import type { ChoiceQuestion, Question, RecordsQuestion } from '#questionnaire/schema.ts';
import {
  type Answers,
  answerTo,
  hasContent,
  isWrittenRecord,
  recordTitle,
} from '#src/domain/answers.ts';
import { linkSchema } from '#src/domain/rich-text.ts';
import { ArticleNumbers } from '../lookup/article-reference.tsx';
import { useRecordOptions } from '../other-answers.tsx';
import { useQuestionTexts } from '../texts.tsx';
import { QuoteList } from './quote-list.tsx';
import { RichTextView } from './rich-text/rich-text-view.tsx';
import './answer-view.css';

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

/** The words of an answer of any type but `articles`, which is never asked within a record. */
export function AnswerText({ question, answers }: { question: Question; answers: Answers }) {
  switch (question.type) {
    case 'text':
      return (
        <PlainText value={answerTo(answers, question).value} isLink={question.format === 'link'} />
      );
    case 'date':
      return <PlainText value={answerTo(answers, question).value} isLink={false} />;
    case 'richText':
      return <RichTextView value={answerTo(answers, question).value} />;
    case 'choice':
      return <ChoiceText question={question} chosen={answerTo(answers, question).value} />;
    case 'records':
      return question.role === 'hearingQuote' ? (
        <QuoteList question={question} answers={answers} />
      ) : (
        <NestedRecords question={question} answers={answers} />
      );
    case 'articles':
      return null;
  }
}

function PlainText({ value, isLink }: { value: string; isLink: boolean }) {
  const address = value.trim();
  const isWebAddress = isLink && /^https?:/i.test(address) && linkSchema.safeParse(address).success;
  return (
    <span className="answer-plain">
      {isWebAddress ? (
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
      ) : (
        value
      )}
    </span>
  );
}

function ChoiceText(props: { question: ChoiceQuestion; chosen: readonly string[] }) {
  const { choices } = props.question;
  switch (choices.from) {
    case 'list':
      return <ListedText {...props} />;
    case 'articles':
      return <ArticleNumbers numbers={props.chosen} />;
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

/** Records within a record: an item each, its title and then whatever else it holds. */
function NestedRecords({ question, answers }: { question: RecordsQuestion; answers: Answers }) {
  const others = question.fields.slice(1);
  return (
    <ul>
      {answerTo(answers, question)
        .value.filter(isWrittenRecord)
        .map((record) => (
          <li key={record.id}>
            {recordTitle(question, record)}
            {others.some((field) => hasContent(answerTo(record.answers, field))) && (
              <dl className="answer-nested">
                {others.map((field) => (
                  <AnswerView key={field.id} question={field} answers={record.answers} />
                ))}
              </dl>
            )}
          </li>
        ))}
    </ul>
  );
}
