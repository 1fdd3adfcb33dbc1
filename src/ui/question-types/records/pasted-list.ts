import type { ClipboardEvent } from 'react';
import type { RecordsQuestion } from '#questionnaire/schema.ts';
import type { Answers, RecordEntry } from '#src/domain/answers.ts';
import { emptyRecord } from '#src/domain/form-answers.ts';
import {
  type ListItem,
  listItemsFromHtml,
  listItemsFromPlainText,
} from '../rich-text/paste/list-items.ts';

/** A list that was pasted, and where in the field: enough to put it back as plain text. */
export interface PastedList {
  readonly items: readonly ListItem[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The list on the clipboard, if what is pasted is one; else undefined. */
export function pastedList(event: ClipboardEvent): PastedList | undefined {
  const text = event.clipboardData.getData('text/plain');
  const html = event.clipboardData.getData('text/html');
  const items = (html ? listItemsFromHtml(html) : undefined) ?? listItemsFromPlainText(text);
  const field = event.target;
  if (
    items === undefined ||
    !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
  ) {
    return undefined;
  }
  const end = field.value.length;
  return {
    items,
    text: text || items.map((item) => [item.text, ...item.subItems].join('\n')).join('\n'),
    start: field.selectionStart ?? end,
    end: field.selectionEnd ?? end,
  };
}

/** The records with one for each item: the first fills the record pasted into, where its title is empty. */
export function recordsFromItems(
  question: RecordsQuestion,
  before: readonly RecordEntry[],
  index: number,
  paste: PastedList,
  newId: () => string,
): RecordEntry[] {
  const target = before[index];
  const title = question.fields[0];
  const isFree =
    title !== undefined &&
    target?.answers[title.id]?.type === 'text' &&
    target.answers[title.id]?.value === '';
  const records = paste.items.map((item, position) => {
    const base =
      position === 0 && isFree && target !== undefined ? target : emptyRecord(question, newId());
    return withItem(question, base, item, newId);
  });
  return [...before.slice(0, isFree ? index : index + 1), ...records, ...before.slice(index + 1)];
}

function withItem(
  question: RecordsQuestion,
  record: RecordEntry,
  item: ListItem,
  newId: () => string,
): RecordEntry {
  const [title, ...others] = question.fields;
  const answers: Answers = { ...record.answers };
  if (title === undefined) {
    return record;
  }
  const subList = others.find((field) => field.type === 'records');
  const richText = others.find((field) => field.type === 'richText');
  const address = others.find((field) => field.type === 'text' && field.format === 'link');
  const rest = item.subItems;
  let words = item.text;
  if (item.link !== undefined && address !== undefined) {
    answers[address.id] = { type: 'text', value: item.link };
  } else if (item.link !== undefined && !words.includes(item.link)) {
    words = `${words} (${item.link})`;
  }
  if (rest.length > 0 && subList?.type === 'records') {
    const value = rest.map((text) =>
      withItem(subList, emptyRecord(subList, newId()), { text, subItems: [] }, newId),
    );
    answers[subList.id] = { type: 'records', value };
  } else if (rest.length > 0 && richText !== undefined) {
    const items = rest.map((text) => [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] },
    ]);
    answers[richText.id] = { type: 'richText', value: [{ type: 'bulletList', items }] };
  } else if (rest.length > 0) {
    words = [words, ...rest].join('; ');
  }
  answers[title.id] = { type: 'text', value: words };
  return { ...record, answers };
}
