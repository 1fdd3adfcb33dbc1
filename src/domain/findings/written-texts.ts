import type { Question, Questionnaire } from '#questionnaire/schema.ts';
import { type Answer, type Answers, answerTo } from '../answers.ts';
import { topQuestions } from '../assessment.ts';
import { plainText } from '../rich-text.ts';
import type { FindingPlace } from './finding.ts';

/** What somebody has written in one field, without its marks, and where. */
export interface WrittenText {
  readonly place: FindingPlace;
  /** The field itself; in a list, that of the entry. */
  readonly question: Question;
  readonly text: string;
}

/** All that is written in words, by question and entry; what stands in an entry's own list counts as its own. */
export function writtenTexts(questionnaire: Questionnaire, answers: Answers): WrittenText[] {
  return topQuestions(questionnaire).flatMap((question) =>
    question.type === 'records'
      ? answerTo(answers, question).value.flatMap((record) =>
          textsOf(question.fields, record.answers, {
            questionId: question.id,
            recordId: record.id,
          }),
        )
      : textsOf([question], answers, { questionId: question.id }),
  );
}

function textsOf(
  questions: readonly Question[],
  answers: Answers,
  place: FindingPlace,
): WrittenText[] {
  return questions.flatMap((question) =>
    question.type === 'records'
      ? answerTo(answers, question).value.flatMap((record) =>
          textsOf(question.fields, record.answers, { ...place, innerId: record.id }),
        )
      : wordsOf(answerTo(answers, question)).map((text) => ({ place, question, text })),
  );
}

function wordsOf(answer: Answer): string[] {
  switch (answer.type) {
    case 'text':
      return answer.value.trim() === '' ? [] : [answer.value];
    case 'richText':
      return answer.value.length === 0 ? [] : [plainText(answer.value)];
    case 'articles':
      return answer.value
        .filter(({ comment }) => comment.length > 0)
        .map(({ comment }) => plainText(comment));
    default:
      return [];
  }
}
