import fc from 'fast-check';
import type { Question } from '#questionnaire/schema.ts';
import type { Answer, Answers, RecordEntry } from '#src/domain/answers.ts';
import type { Block, Inline, RichText } from '#src/domain/rich-text.ts';

/** Random answers to given questions: every type, some missing, with the oddities of pasted text. */

const letters = fc.string({
  unit: fc.constantFrom(...'aeiouåäölrstnmBÖšŋéđ'),
  minLength: 1,
  maxLength: 18,
});
const oddWord = fc.constantFrom(
  'ärendet/förslaget',
  'barn-',
  '(6–9',
  'år)',
  'vårdnadshavares',
  'https://www.example.se/a/b?c=d&e=f',
  '12\u00a0345',
  'barn\u00adrätt',
  '…',
  '”Vi vill höras!”',
  'a'.repeat(90),
);
const line = fc
  .array(fc.oneof({ weight: 6, arbitrary: letters }, oddWord), { minLength: 1, maxLength: 12 })
  .chain((words) => fc.constantFrom(' ', '  ', ' \t').map((space) => words.join(space)));

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({
        text: line,
        bold: fc.boolean(),
        italic: fc.boolean(),
        link: fc.option(fc.constantFrom('https://example.se/x', 'mailto:a@example.se')),
      })
      .map(
        ({ text, bold, italic, link }): Inline => ({
          type: 'text',
          text,
          ...(bold && { bold: true }),
          ...(italic && { italic: true }),
          ...(link !== null && { link }),
        }),
      ),
  },
  fc.constant<Inline>({ type: 'lineBreak' }),
);

const paragraph = fc
  .array(inline, { maxLength: 4 })
  .map((content): Block => ({ type: 'paragraph', content }));

function block(depth: number): fc.Arbitrary<Block> {
  if (depth === 0) {
    return paragraph;
  }
  const list = fc
    .record({
      type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
      items: fc.array(fc.array(block(depth - 1), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map((value): Block => value);
  return fc.oneof({ weight: 2, arbitrary: paragraph }, list);
}

const richText: fc.Arbitrary<RichText> = fc.array(block(2), { maxLength: 4 });

function answerTo(question: Question): fc.Arbitrary<Answer> {
  switch (question.type) {
    case 'text':
      return fc.oneof(line, fc.constant(' ')).map((value) => ({ type: 'text', value }));
    case 'richText':
      return richText.map((value) => ({ type: 'richText', value }));
    case 'date':
      return fc.constantFrom('', '2027-02-28').map((value) => ({ type: 'date', value }));
    case 'choice': {
      const { choices } = question;
      const id =
        choices.from === 'list'
          ? fc.constantFrom(...choices.ids, 'gone')
          : choices.from === 'articles'
            ? fc.integer({ min: 1, max: 54 }).map(String)
            : fc.uuid();
      return fc.array(id, { maxLength: 3 }).map((value) => ({ type: 'choice', value }));
    }
    case 'articles':
      return fc
        .array(
          fc.record({
            article: fc.integer({ min: 1, max: 54 }),
            effect: fc.constantFrom(
              'strengthens' as const,
              'neutral' as const,
              'weakens' as const,
              null,
            ),
            comment: richText,
          }),
          { maxLength: 5 },
        )
        .map((value) => ({ type: 'articles', value }));
    case 'records':
      return fc
        .array(fc.record({ id: fc.uuid(), answers: answersTo(question.fields) }), { maxLength: 3 })
        .map((value: RecordEntry[]) => ({ type: 'records', value }));
  }
}

export function answersTo(questions: readonly Question[]): fc.Arbitrary<Answers> {
  const entries = questions.map((question) =>
    fc.option(answerTo(question), { freq: 2 }).map((answer) => [question.id, answer] as const),
  );
  return fc
    .tuple(...entries)
    .map((pairs) =>
      Object.fromEntries(
        pairs.filter((pair): pair is readonly [string, Answer] => pair[1] !== null),
      ),
    );
}
