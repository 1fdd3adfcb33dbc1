import type { RecordsQuestion } from '#questionnaire/schema.ts';
import { type Answers, answerTo, isWrittenRecord, type RecordEntry } from '../answers.ts';
import { plainText } from '../rich-text.ts';
import { childCount } from './child-count.ts';
import type { QuoteContext } from './recognisable.ts';

/** What a child is quoted for at one occasion, and what else is told of whoever said it. */
export interface Quote extends QuoteContext {
  readonly text: string;
}

/** The quotations of an occasion; what stands between quotation marks in other fields counts as one. */
export function quotesOf(hearing: {
  readonly list: RecordsQuestion;
  readonly record: RecordEntry;
}): Quote[] {
  const { list, record } = hearing;
  const { heard, count } = heardAt(list, record.answers);
  return list.fields.flatMap((field): Quote[] => {
    if (field.type === 'records' && field.role === 'hearingQuote') {
      return answerTo(record.answers, field)
        .value.filter(isWrittenRecord)
        .map((quote) => {
          const { text, who } = quoteIn(field, quote.answers);
          return { text, who: [who, heard], count };
        });
    }
    return field.type === 'richText'
      ? quotedIn(plainText(answerTo(record.answers, field).value)).map((text) => ({
          text,
          who: ['', heard],
          count,
        }))
      : [];
  });
}

/** Who was heard at an occasion, and how many they were. */
export function heardAt(
  list: RecordsQuestion,
  answers: Answers,
): { readonly heard: string; readonly count: number | undefined } {
  const number = list.fields.find(({ role }) => role === 'participantCount');
  return {
    heard: textOf(list.fields[0], answers),
    count: childCount(textOf(number, answers))?.number,
  };
}

/** The words of a quotation, and who said them. */
export function quoteIn(list: RecordsQuestion, answers: Answers) {
  return { text: textOf(list.fields[0], answers), who: textOf(list.fields[1], answers) };
}

/** What stands between quotation marks. */
export function quotedIn(text: string): string[] {
  return (text.match(/[”“"][^”“"]+[”“"]/g) ?? []).map((quote) => quote.slice(1, -1));
}

function textOf(question: RecordsQuestion['fields'][number] | undefined, answers: Answers): string {
  return question?.type === 'text' ? answerTo(answers, question).value : '';
}
