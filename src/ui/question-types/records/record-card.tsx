import { useEffect, useId, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Question, RecordsQuestion } from '#questionnaire/schema.ts';
import { type RecordEntry, recordTitle } from '#src/domain/answers.ts';
import { AnswerView } from '../answer-view.tsx';
import { useFieldComponent } from '../field-component.ts';
import { recordTexts } from '../question-aids.ts';
import { useRecordCompanion } from './record-companion.ts';
import { RecordMenu } from './record-menu.tsx';
import { useDragToMove } from './use-drag-to-move.ts';
import type { RecordList } from './use-record-list.ts';

export interface RecordCardProps {
  readonly question: RecordsQuestion;
  /** Path of the record in the form. */
  readonly name: string;
  readonly recordId: string;
  readonly index: number;
  readonly list: RecordList;
  readonly moveHintId: string;
}

/** One record: text when it rests, fields when it is being edited, in the same place. */
export function RecordCard(props: RecordCardProps) {
  const { t } = useTranslation();
  const { question, name, recordId, index, list } = props;
  const record: RecordEntry | undefined = useWatch({ name });
  const Field = useFieldComponent();
  const isOpen = list.isOpen(recordId);
  const card = useRef<HTMLLIElement>(null);
  const id = useId();
  const title = record ? list.titleOf(record, index) : list.unnamed(index);
  const companion = useRecordCompanion(question);
  const ownTitle = record && companion?.titleOf(record);
  const drag = useDragToMove(card, index, list.move);
  useRequestedFocus(card, list, recordId);

  function moveByKey(event: React.KeyboardEvent) {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step !== 0) {
      event.preventDefault();
      list.move(index, index + step);
    }
  }

  return (
    <li
      ref={card}
      className={isOpen ? 'record record-open' : 'record'}
      data-record={recordId}
      aria-labelledby={`${id}-title`}
      {...drag.target}
    >
      <div className="record-head">
        <button
          type="button"
          className="record-handle"
          data-part="handle"
          aria-label={t('questions.records.actionFor', {
            action: t('questions.records.move'),
            record: title,
          })}
          aria-describedby={props.moveHintId}
          onKeyDown={moveByKey}
          {...drag.handle}
        />
        <p className="record-title" id={`${id}-title`}>
          {question.numbered && <span className="record-number">{`${index + 1}. `}</span>}
          {isOpen
            ? ownTitle || list.unnamed(index)
            : ownTitle || (record && recordTitle(question, record)) || title}
        </p>
        <button
          type="button"
          className="button button-small"
          data-part="edit"
          aria-expanded={isOpen}
          aria-label={t('questions.records.actionFor', {
            action: t(isOpen ? 'questions.records.done' : 'questions.records.edit'),
            record: title,
          })}
          onClick={() => list.setOpen(recordId, !isOpen)}
        >
          {t(isOpen ? 'questions.records.done' : 'questions.records.edit')}
        </button>
        <RecordMenu
          title={title}
          isFirst={index === 0}
          isLast={index === list.records.length - 1}
          onMove={(step) => list.move(index, index + step)}
          onRemove={() => list.remove(index)}
        />
      </div>
      {isOpen && record && companion?.beside(record)}
      {isOpen ? (
        <div className="record-fields">
          {question.fields.map((field, position) => (
            <Field
              key={field.id}
              question={field}
              within={`${name}.answers`}
              onPaste={position === 0 ? (event) => list.pasteInto(index, event) : undefined}
            />
          ))}
        </div>
      ) : (
        record && (
          <RecordText
            question={question}
            fields={ownTitle ? unnamedIn(question) : question.fields.slice(1)}
            record={record}
          />
        )
      )}
    </li>
  );
}

/** What the record points at is in the title that the page has given it. */
function unnamedIn({ fields }: RecordsQuestion): Question[] {
  return fields.filter((field) => field.type !== 'choice' || field.choices.from !== 'records');
}

function RecordText(props: {
  question: RecordsQuestion;
  fields: readonly Question[];
  record: RecordEntry;
}) {
  const { question, fields, record } = props;
  const Text = question.role && recordTexts[question.role];
  if (Text !== undefined) {
    return <Text question={question} record={record} />;
  }
  return (
    <dl className="record-text">
      {fields.map((field) => (
        <AnswerView key={field.id} question={field} answers={record.answers} />
      ))}
    </dl>
  );
}

/** Puts focus where the last action asked for it, once this card is drawn. */
function useRequestedFocus(
  card: React.RefObject<HTMLLIElement | null>,
  list: RecordList,
  recordId: string,
) {
  const wanted = list.focus?.id === recordId ? list.focus.part : undefined;
  const { clearFocus } = list;
  const done = useRef(clearFocus);
  done.current = clearFocus;
  useEffect(() => {
    if (wanted === undefined) {
      return;
    }
    const selector = wanted === 'first' ? '.record-fields input, .record-fields textarea' : null;
    card.current?.querySelector<HTMLElement>(selector ?? `[data-part="${wanted}"]`)?.focus();
    done.current();
  }, [wanted, card]);
}
