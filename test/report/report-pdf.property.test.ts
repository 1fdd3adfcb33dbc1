import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Question } from '#questionnaire/schema.ts';
import { topQuestions } from '#src/domain/assessment.ts';
import { comparable, pdfBody, pdfDestinations } from './pdf-words.ts';
import { printedText } from './printed-text.ts';
import { answersTo } from './random-answers.ts';
import { modelOf, reportOf } from './sample.ts';

const questions: Question[] = [
  ...topQuestions(barnrattsprovning),
  { id: 'gone-notes', type: 'richText' },
  { id: 'gone-list', type: 'records', fields: [{ id: 'gone-item', type: 'text', lines: 'one' }] },
  { id: 'gone-articles', type: 'articles' },
];

/** Random assessments in all, made in parts so that a failure says soon where it is. */
const runs = 200;
const parts = 8;

it.each(Array.from({ length: parts }, (_, part) => part))(
  'whatever is answered, every word of the model is in the PDF, once and in order (part %i)',
  async (part) => {
    const property = fc.asyncProperty(answersTo(questions), async (answers) => {
      const model = await modelOf(answers);
      const { bytes } = await reportOf(model);
      const expected = comparable(
        printedText(model, await pdfDestinations(bytes)).replaceAll('\u00ad', ''),
      );
      expect(comparable(await pdfBody(bytes))).toBe(expected);
    });
    await fc.assert(property, {
      numRuns: runs / parts,
      seed: 20261122 + part,
      endOnFailure: true,
    });
  },
);
