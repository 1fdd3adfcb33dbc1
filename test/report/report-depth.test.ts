import { describe, expect, it } from 'vitest';
import type { Depth } from '#questionnaire/schema.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { Answers } from '#src/domain/answers.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { writtenWords } from '#test/ui/written-words.ts';
import { comparable, pdfPages } from './pdf-words.ts';
import { printedText } from './printed-text.ts';
import { choice, modelOf, paragraph, reportOf, richText, text } from './sample.ts';

let given = 0;
const { answers: example } = assessmentFromTrainingCase(trainingCase, {
  newId: () => `00000000-0000-4000-8000-${String(++given).padStart(12, '0')}`,
  now: '2026-11-22T13:00:00.000Z',
});

const reason = 'Inköpet rör skrivare i stadshuset, där inga barn vistas.';
const notNeeded: Answers = {
  'screening-affected': choice('no'),
  'screening-depth': choice('not-needed'),
  'screening-reason': richText(paragraph(reason)),
  'case-title': text('Skrivare till stadshuset'),
};

const withDepth = (depth: Depth): Answers => ({ ...example, 'screening-depth': choice(depth) });

describe('the report of an assessment that is not needed', () => {
  it('is short: that, the reason, the matter and the places to sign', async () => {
    const model = await modelOf(notNeeded);
    expect(model.summary).toMatchObject({
      question: 'Skrivare till stadshuset',
      answer: { label: 'Slutsats:', word: 'Prövning behövs inte' },
      grounds: { heading: 'Varför ingen prövning behövs', lines: [{ text: reason }] },
      completeness: {
        lines: [{ text: 'Behovet är bedömt. De femton stegen behöver inte fyllas i.' }],
      },
    });
    expect(model.sections.map(({ id }) => id)).toEqual(['screening', 'about']);
    const words = printedText(model);
    expect(words).not.toMatch(
      /Frågan som ska prövas|Ännu inte|Inga förslag|Ej besvarad\nEj besvarad/,
    );
    const pages = await pdfPages((await reportOf(model)).bytes);
    expect(pages[0]).toContain(reason);
    expect(pages.length).toBeLessThanOrEqual(5);
    expect(pages.every((page) => page.trim().split('\n').length > 3)).toBe(true);
    expect(comparable(pages.join(''))).not.toContain(comparable('Vilka barn berörs'));
  });

  it('says that the reason is missing as long as it is', async () => {
    const { 'screening-reason': _, ...answers } = notNeeded;
    const { summary } = await modelOf(answers);
    expect(summary.grounds).toEqual({
      heading: 'Varför ingen prövning behövs',
      lines: [],
      note: 'Skälet är inte skrivet.',
    });
    expect(summary.completeness.lines).toEqual([{ text: 'Skälet återstår att skriva.' }]);
  });

  it('holds what is written in steps all the same, and page 1 says so', async () => {
    const answers = { ...notNeeded, 'assessed-question': text('Berör det barn?') };
    const { sections, summary } = await modelOf(answers);
    expect(sections.map(({ id }) => id)).toEqual(['screening', 'question', 'about']);
    expect(sections.find(({ id }) => id === 'question')?.blocks).toHaveLength(1);
    expect(summary.completeness.lines[0]?.text).toMatch(/skrivet i steg 1 är med i rapporten\.$/);
  });
});

describe('a depth that is switched', () => {
  it.each<Depth>(['not-needed', 'simple', 'in-depth'])(
    'takes no word out of the report: %s',
    async (depth) => {
      const words = printedText(await modelOf(withDepth(depth))).replace(/\s+/g, ' ');
      expect(writtenWords(example).filter((one) => !words.includes(one))).toEqual([]);
    },
  );

  it('prints the same as before when it is switched back', async () => {
    const before = await modelOf(withDepth('in-depth'));
    const there: Answers = { ...withDepth('in-depth'), 'screening-depth': choice('simple') };
    const back: Answers = { ...there, 'screening-depth': choice('in-depth') };
    expect(await modelOf(back)).toEqual(before);
  });
});
