import {
  type LetterPart,
  letterPartSchema,
  type Questionnaire,
  type RecordsQuestion,
} from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent, type RecordEntry, recordTitle } from '../answers.ts';
import { listsByRole, writtenRecords } from '../findings/written-records.ts';
import { type RichText, richTextFromPlain } from '../rich-text.ts';

export const letterParts = letterPartSchema.options;

/** A letter to children, as it is written. */
export interface ChildLetter {
  readonly list: RecordsQuestion;
  readonly record: RecordEntry;
  /** The group it is to. */
  readonly to: string;
  /** Id of the age it is written for. */
  readonly age: string | undefined;
  /** Ids of the occasions and of the recipients of feedback that it answers. */
  readonly recipients: readonly string[];
  readonly greeting: string;
  readonly parts: Readonly<Record<LetterPart, RichText>>;
  readonly signOff: RichText;
}

/** All letters in which something is written, in order. */
export function childLetters(questionnaire: Questionnaire, answers: Answers): ChildLetter[] {
  return listsByRole(questionnaire, 'childLetter').flatMap((list) =>
    writtenRecords(list, answers).map((record) => childLetter(list, record)),
  );
}

export function childLetter(list: RecordsQuestion, record: RecordEntry): ChildLetter {
  const text = (role: LetterPart | 'letterGreeting' | 'letterSignOff'): RichText => {
    const field = list.fields.find((one) => one.role === role);
    const answer = field && answerTo(record.answers, field);
    if (answer === undefined || !hasContent(answer)) {
      return [];
    }
    return answer.type === 'richText'
      ? answer.value
      : answer.type === 'text'
        ? richTextFromPlain(answer.value)
        : [];
  };
  const chosen = (role: 'letterAge' | 'letterRecipients'): string[] => {
    const field = list.fields.find((one) => one.role === role);
    return field?.type === 'choice' ? answerTo(record.answers, field).value : [];
  };
  const greeting = list.fields.find(({ role }) => role === 'letterGreeting');
  return {
    list,
    record,
    to: recordTitle(list, record),
    age: chosen('letterAge')[0],
    recipients: chosen('letterRecipients'),
    greeting: greeting?.type === 'text' ? answerTo(record.answers, greeting).value.trim() : '',
    parts: Object.fromEntries(letterParts.map((part) => [part, text(part)])) as Record<
      LetterPart,
      RichText
    >,
    signOff: text('letterSignOff'),
  };
}
