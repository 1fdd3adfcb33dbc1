import type { Texts } from '#questionnaire/index.ts';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Answer } from '#src/domain/answers.ts';
import { type Assessment, topQuestions } from '#src/domain/assessment.ts';
import { type Part, partsOf, textsOfPart } from '#src/domain/parts.ts';
import { plainText } from '#src/domain/rich-text.ts';
import { labelOf } from '../model/wording.ts';
import { isCovered } from './coverage.ts';
import { createPrintable } from './printable.ts';

/** A question whose answer has characters that no font of the report has. */
export interface MissingPlace {
  /** Id of the question. */
  readonly question: string;
  /** None: the question is asked no more. */
  readonly part?: Part;
  readonly label: string;
  readonly characters: readonly { readonly character: string; readonly count: number }[];
}

/** Where in an assessment the report will have a square for a character, and how often; by question, in order. */
export function findMissingCharacters(
  assessment: Assessment,
  questionnaire: Questionnaire,
  texts: Texts,
): MissingPlace[] {
  const { answers } = assessment;
  const asked = new Set(topQuestions(questionnaire).map(({ id }) => id));
  const former = Object.keys(answers).filter((id) => !asked.has(id));
  const places: MissingPlace[] = [
    ...partsOf(questionnaire).flatMap((part) =>
      part.questions.map((question) => ({
        question: question.id,
        part,
        label: labelOf(question, textsOfPart(part, texts).questions),
        characters: missingIn(answers[question.id]),
      })),
    ),
    ...former.map((id) => ({ question: id, label: id, characters: missingIn(answers[id]) })),
  ];
  return places.filter(({ characters }) => characters.length > 0);
}

function missingIn(answer: Answer | undefined): MissingPlace['characters'] {
  const counts = new Map<string, number>();
  const add = (character: string) => counts.set(character, (counts.get(character) ?? 0) + 1);
  const printable = createPrintable(isCovered, { add });
  for (const text of answer === undefined ? [] : textsOf(answer)) {
    printable(text);
  }
  return [...counts].map(([character, count]) => ({ character, count }));
}

/** What somebody has written in an answer; the labels of choices are ours. */
function textsOf(answer: Answer): string[] {
  switch (answer.type) {
    case 'text':
    case 'date':
      return [answer.value];
    case 'richText':
      return [plainText(answer.value)];
    case 'choice':
      return [];
    case 'articles':
      return answer.value.map(({ comment }) => plainText(comment));
    case 'records':
      return answer.value.flatMap((record) => Object.values(record.answers).flatMap(textsOf));
  }
}
