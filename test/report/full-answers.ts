import type { Question } from '#questionnaire/schema.ts';
import type { Answer, Answers } from '#src/domain/answers.ts';
import { paragraph, recordId } from './sample.ts';

interface Fullness {
  /** Stands in every text. */
  readonly text: string;
  /** In every list. */
  readonly records: number;
  /** The choice of a list, from 0; the last of a shorter one. */
  readonly choice?: number;
}

const articles = Array.from({ length: 42 }, (_, index) => index + 1);
const effects = ['weakens', 'neutral', 'strengthens'] as const;

/** An answer to every question, each as long as is asked for, and all 42 articles. */
export function fullAnswers(questions: readonly Question[], fullness: Fullness): Answers {
  let ids = 0;
  const answersTo = (asked: readonly Question[]): Answers =>
    Object.fromEntries(asked.map((question) => [question.id, answerTo(question)]));

  function answerTo(question: Question): Answer {
    switch (question.type) {
      case 'text':
        return { type: 'text', value: fullness.text };
      case 'richText':
        return { type: 'richText', value: [paragraph(fullness.text)] };
      case 'date':
        return { type: 'date', value: '2027-02-28' };
      case 'choice': {
        const { choices } = question;
        if (choices.from === 'list') {
          // Otherwise the first depth would say that nothing else is needed.
          const index = question.role === 'depth' ? choices.ids.length : (fullness.choice ?? 0);
          const id = choices.ids[index] ?? choices.ids.at(-1);
          return { type: 'choice', value: id === undefined ? [] : [id] };
        }
        return { type: 'choice', value: choices.from === 'articles' ? ['2', '6', '31'] : [] };
      }
      case 'articles':
        return {
          type: 'articles',
          value: articles.map((article) => ({
            article,
            effect: effects[article % effects.length] ?? null,
            comment: [paragraph(fullness.text)],
          })),
        };
      case 'records':
        return {
          type: 'records',
          value: Array.from({ length: fullness.records }, () => {
            ids += 1;
            return { id: recordId(ids), answers: answersTo(question.fields) };
          }),
        };
    }
  }

  return answersTo(questions);
}
