import { letterAgeIds } from '#questionnaire/letter-ages.ts';
import type { Questionnaire, RecordsQuestion } from '#questionnaire/schema.ts';
import { type Answer, type Answers, answerTo, type RecordEntry, recordTitle } from '../answers.ts';
import { type Entry, entriesByRole, fieldOf, pointedAt } from '../findings/entries.ts';
import { childLetters } from './child-letter.ts';

/** Children who were heard, to whom no letter is written yet. */
export function hearingsWithoutLetter(questionnaire: Questionnaire, answers: Answers): Entry[] {
  const answered = new Set(
    childLetters(questionnaire, answers).flatMap(({ recipients }) => recipients),
  );
  return entriesByRole(questionnaire, answers, 'hearing').filter(
    (hearing) =>
      !answered.has(hearing.record.id) &&
      !pointedAt(questionnaire, hearing, 'feedback').some((id) => answered.has(id)),
  );
}

/**
 * A letter to write in: whom it is to, what it answers and the youngest age among them are taken from the occasion.
 * The rest is for a person to write.
 */
export function newLetter(
  list: RecordsQuestion,
  id: string,
  greeting: string,
  from?: { readonly questionnaire: Questionnaire; readonly hearing: Entry },
): RecordEntry {
  const answers: Record<string, Answer> = {};
  const put = (role: 'letterAge' | 'letterRecipients' | 'letterGreeting', answer: Answer) => {
    const field = list.fields.find((one) => one.role === role);
    if (field?.type === answer.type) {
      answers[field.id] = answer;
    }
  };
  put('letterGreeting', { type: 'text', value: greeting });
  const [title] = list.fields;
  if (from !== undefined && title?.type === 'text') {
    const { hearing, questionnaire } = from;
    answers[title.id] = { type: 'text', value: recordTitle(hearing.list, hearing.record) };
    const value = [hearing.record.id, ...pointedAt(questionnaire, hearing, 'feedback')];
    put('letterRecipients', { type: 'choice', value });
    const age = youngest(hearing);
    if (age !== undefined) {
      put('letterAge', { type: 'choice', value: [age] });
    }
  }
  return { id, answers };
}

function youngest(hearing: Entry): string | undefined {
  const bands = fieldOf(hearing, 'ageBands');
  const chosen = bands?.type === 'choice' ? answerTo(hearing.record.answers, bands).value : [];
  return letterAgeIds.find((id) => chosen.includes(id));
}
