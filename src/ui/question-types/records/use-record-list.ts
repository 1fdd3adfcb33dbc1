import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { RecordsQuestion } from '#questionnaire/schema.ts';
import { pointerTitle, type RecordEntry } from '#src/domain/answers.ts';
import { emptyRecord } from '#src/domain/form-answers.ts';
import { capitalised } from '../../other-answers.tsx';
import { useServices } from '../../services.tsx';
import { useQuestionTexts } from '../../texts.tsx';
import { type PastedList, pastedList, recordsFromItems } from './pasted-list.ts';
import { useRecordCompanion } from './record-companion.ts';

/** A record that was taken out, and where it stood. */
export type RemovedRecord = { kind: 'removed'; record: RecordEntry; index: number; title: string };

/** What the list tells of what was done to it, with the way back where there is one. */
export type RecordNotice =
  | RemovedRecord
  | { kind: 'pasted'; before: RecordEntry[]; after: string; at: number; paste: PastedList }
  | { kind: 'restored' | 'pasteUndone'; title: string }
  | { kind: 'moved'; title: string; position: number; total: number };

/** A record in the list, with the form's own key: it changes when the form has put other values in. */
interface ListedRecord {
  readonly id: string;
  readonly formKey: string;
}

export type RecordList = ReturnType<typeof useRecordList>;

/** The state of one records list in the form, and everything that can be done with it. */
export function useRecordList(question: RecordsQuestion, name: string) {
  const { t } = useTranslation();
  const { newId } = useServices();
  const word = capitalised(useQuestionTexts(question).record?.one ?? '');
  const form = useFormContext();
  const path = `${name}.value`;
  const array = useFieldArray({ control: form.control, name: path, keyName: 'formKey' });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [notices, setNotices] = useState<readonly RecordNotice[]>([]);
  const [focus, setFocus] = useState<{ id: string; part: 'first' | 'handle' | 'edit' }>();

  const current = (): RecordEntry[] => form.getValues(path) ?? [];
  const tell = (notice: RecordNotice) =>
    setNotices((all) => [...all.filter((one) => one.kind === 'removed'), notice]);

  const unnamed = (index: number) =>
    t('questions.records.unnamed', { record: word, number: index + 1 });
  const companion = useRecordCompanion(question);
  const titleOf = (record: RecordEntry, index: number) =>
    companion?.titleOf(record) || pointerTitle(question, record) || unnamed(index);

  function setOpenState(id: string, isOpen: boolean) {
    setOpen((before) => {
      const after = new Set(before);
      if (isOpen) {
        after.add(id);
      } else {
        after.delete(id);
      }
      return after;
    });
    setFocus({ id, part: isOpen ? 'first' : 'edit' });
  }

  function add() {
    const record = emptyRecord(question, newId());
    array.append(record, { shouldFocus: false });
    setOpenState(record.id, true);
  }

  function remove(index: number) {
    const record = current()[index];
    if (record !== undefined) {
      array.remove(index);
      tell({ kind: 'removed', record, index, title: titleOf(record, index) });
    }
  }

  function restore(notice: RemovedRecord) {
    array.insert(Math.min(notice.index, current().length), notice.record, { shouldFocus: false });
    setNotices((all) => all.filter((one) => one !== notice));
    tell({ kind: 'restored', title: notice.title });
    setFocus({ id: notice.record.id, part: 'edit' });
  }

  function move(from: number, to: number) {
    const records = current();
    const record = records[from];
    if (record === undefined || to < 0 || to >= records.length || from === to) {
      return;
    }
    array.move(from, to);
    setFocus({ id: record.id, part: 'handle' });
    tell({
      kind: 'moved',
      title: titleOf(record, from),
      position: to + 1,
      total: records.length,
    });
  }

  /** A bullet list pasted into a record's title becomes one record per bullet. */
  function pasteInto(index: number, event: ClipboardEvent) {
    const paste = pastedList(event);
    const before = structuredClone(current());
    const target = before[index];
    if (paste === undefined || target === undefined) {
      return;
    }
    event.preventDefault();
    const after = recordsFromItems(question, before, index, paste, newId);
    array.replace(after);
    tell({ kind: 'pasted', before, after: JSON.stringify(after), at: index, paste });
    setFocus({ id: after[index]?.id ?? target.id, part: 'first' });
  }

  function undoPaste(notice: Extract<RecordNotice, { kind: 'pasted' }>) {
    const title = question.fields[0];
    const records = structuredClone(notice.before);
    const answer = records[notice.at]?.answers[title?.id ?? ''];
    if (title?.type === 'text' && answer?.type === 'text') {
      const { start, end, text } = notice.paste;
      const inserted = title.lines === 'many' ? text : text.replace(/\s+/g, ' ');
      answer.value = answer.value.slice(0, start) + inserted + answer.value.slice(end);
    }
    array.replace(records);
    setNotices((all) => all.filter((one) => one !== notice));
    tell({ kind: 'pasteUndone', title: '' });
    const id = records[notice.at]?.id;
    if (id !== undefined) {
      setFocus({ id, part: 'first' });
    }
  }

  /** Ctrl+Z right after the paste undoes it, as it would in Word; later it is the field's own undo. */
  function undoPasteByKey(event: KeyboardEvent) {
    const last = notices.at(-1);
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
    if (isUndo && last?.kind === 'pasted' && JSON.stringify(current()) === last.after) {
      event.preventDefault();
      undoPaste(last);
    }
  }

  return {
    records: array.fields as unknown as readonly ListedRecord[],
    unnamed,
    titleOf,
    isOpen: (id: string) => open.has(id),
    setOpen: setOpenState,
    focus,
    clearFocus: () => setFocus(undefined),
    notices,
    add,
    remove,
    restore,
    move,
    pasteInto,
    undoPaste,
    undoPasteByKey,
  };
}
