import { Fragment, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordsQuestion } from '#questionnaire/schema.ts';
import { QuestionHelp } from '../../help/question-help.tsx';
import { useQuestionTexts } from '../../texts.tsx';
import { RecordCard } from './record-card.tsx';
import { RecordNotices } from './record-notices.tsx';
import { RemovedRecords } from './removed-records.tsx';
import { useRecordList } from './use-record-list.ts';
import './records.css';

/** A list that grows: cards to add, edit in place, move by mouse or keyboard, and remove with undo. */
export function RecordsField(props: { question: RecordsQuestion; name: string }) {
  const { t } = useTranslation();
  const texts = useQuestionTexts(props.question);
  const { question, name } = props;
  const list = useRecordList(question, name);
  const id = useId();

  return (
    <section
      className="field records"
      data-question={question.id}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-help`}
      onKeyDown={list.undoPasteByKey}
    >
      <h2 className="records-heading" id={`${id}-label`}>
        {texts.label}
      </h2>
      <QuestionHelp question={question} id={`${id}-help`} />
      <p className="visually-hidden" id={`${id}-move`}>
        {t('questions.records.moveHint')}
      </p>
      {list.records.length === 0 && !list.notices.some((notice) => notice.kind === 'removed') ? (
        <p className="records-empty">{texts.record?.empty}</p>
      ) : (
        <ol className="records-list">
          {list.records.map((record, index) => (
            <Fragment key={record.formKey}>
              <RemovedRecords list={list} at={index} />
              <RecordCard
                question={question}
                name={`${name}.value.${index}`}
                recordId={record.id}
                index={index}
                list={list}
                moveHintId={`${id}-move`}
              />
            </Fragment>
          ))}
          <RemovedRecords list={list} at={list.records.length} />
        </ol>
      )}
      <RecordNotices list={list} />
      <button type="button" className="button button-add" onClick={list.add}>
        <span aria-hidden="true" className="plus" />
        {texts.record?.add}
      </button>
    </section>
  );
}
