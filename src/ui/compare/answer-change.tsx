import { useTranslation } from 'react-i18next';
import type { Question } from '#questionnaire/schema.ts';
import type { QuestionChange, RecordChange } from '#src/domain/comparison/changes.ts';
import { Heading } from '../components/heading.tsx';
import { capitalised } from '../other-answers.tsx';
import { ArticleChanges } from './article-changes.tsx';
import { ChangeKindWord } from './change-kind-word.tsx';
import { ChoiceChanges } from './choice-changes.tsx';
import { type CompareWords, textsOf } from './compare-words.ts';
import { TextChangeView } from './text-change.tsx';

export interface AnswerChangeProps {
  readonly change: QuestionChange;
  /** Undefined for a question that is not asked any more. */
  readonly question: Question | undefined;
  readonly words: CompareWords;
}

/** What has become of an answer of any type; of a list, of its entries and their fields. */
export function AnswerChangeView({ change, question, words }: AnswerChangeProps) {
  switch (change.type) {
    case 'text':
    case 'date':
    case 'richText':
      return <TextChangeView change={change} />;
    case 'choice':
      return <ChoiceChanges change={change} question={question} words={words} />;
    case 'articles':
      return <ArticleChanges articles={change.articles} />;
    case 'records':
      return <RecordChanges records={change.records} question={question} words={words} />;
  }
}

/** `isPartOfWhole`: the entry was added or removed as a whole, which need not be said again of each field. */
function FieldChange(props: AnswerChangeProps & { isPartOfWhole: boolean }) {
  const { change, question, words, isPartOfWhole } = props;
  return (
    <div className="field-change" data-question={change.questionId} data-change={change.kind}>
      <dt>
        {textsOf(question, words)?.label ?? change.questionId}
        {!isPartOfWhole && <ChangeKindWord kind={change.kind} />}
      </dt>
      <dd>
        <AnswerChangeView {...props} />
      </dd>
    </div>
  );
}

/** Entries of a list that differ: those added and removed whole, of the others what has changed in them. */
function RecordChanges(props: {
  records: readonly RecordChange[];
  question: Question | undefined;
  words: CompareWords;
}) {
  return (
    <ul className="change-cards">
      {props.records.map((change) => (
        <li
          key={`${change.recordId} ${change.numberAfter ?? `-${change.numberBefore}`}`}
          className="change-card"
          data-change={change.kind}
        >
          <RecordChangeCard {...props} change={change} />
        </li>
      ))}
    </ul>
  );
}

function RecordChangeCard(props: {
  change: RecordChange;
  question: Question | undefined;
  words: CompareWords;
}) {
  const { t } = useTranslation();
  const { change, question, words } = props;
  const fields = question?.type === 'records' ? question.fields : [];
  const number = change.numberAfter ?? change.numberBefore ?? 0;
  const name = textsOf(question, words)?.record?.one ?? change.recordId;
  const title =
    words.titles.get(change.recordId) ??
    t('questions.records.unnamed', { record: capitalised(name), number });
  return (
    <>
      <Heading className="change-label">
        {title}
        <ChangeKindWord kind={change.kind} />
      </Heading>
      {change.isMoved && (
        <p className="change-note">
          {t('compare.recordMoved', { before: change.numberBefore, after: change.numberAfter })}
        </p>
      )}
      <dl className="field-changes">
        {change.fields.map((field) => (
          <FieldChange
            key={`${field.questionId} ${field.type}`}
            change={field}
            question={fields.find(({ id }) => id === field.questionId)}
            words={words}
            isPartOfWhole={change.kind === 'added' || change.kind === 'removed'}
          />
        ))}
      </dl>
    </>
  );
}
