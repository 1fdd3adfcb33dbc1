import type { RecordsQuestion } from '#questionnaire/schema.ts';
import type { RecordEntry } from '#src/domain/answers.ts';
import { quoteIn } from '#src/domain/hearings/quotes.ts';
import { type Block, plainText, richTextFromPlain } from '#src/domain/rich-text.ts';
import { fill, type ReportStrings } from './wording.ts';

/** A quotation: the words between quotation marks, then who said them. */
export function quoteText(
  question: RecordsQuestion,
  record: RecordEntry,
  strings: ReportStrings,
): Block[] {
  const { text, who } = quoteIn(question, record.answers);
  const words = plainText(richTextFromPlain(text));
  const isMarked = /^["”“»]/.test(words);
  const quote = words === '' || isMarked ? words : fill(strings.quotation, { text: words });
  const paragraphs = quote === '' ? [] : quote.split('\n');
  const said: Block[] = paragraphs.map((line) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: line, italic: true }],
  }));
  const speaker = who.trim().replace(/\s+/g, ' ');
  const last = said.at(-1);
  if (speaker === '' || last?.type !== 'paragraph') {
    return speaker === '' ? said : richTextFromPlain(speaker);
  }
  const named: Block = {
    type: 'paragraph',
    content: [...last.content, { type: 'text', text: ` – ${speaker}` }],
  };
  return [...said.slice(0, -1), named];
}
