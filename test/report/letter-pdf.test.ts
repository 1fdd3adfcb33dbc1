import { describe, expect, it } from 'vitest';
import { letterAges } from '#questionnaire/letter-ages.ts';
import type { ChildLetter } from '#src/domain/letters/child-letter.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';
import type { LetterModel } from '#src/report/model/letter-data.ts';
import type { ReportFile } from '#src/report/protocol.ts';
import { makeLetter } from '#src/report/worker/make-letter.tsx';
import { exampleLetters, letterModel, wordsOfLetter } from './letters.ts';
import { elementsBelow, readStructure, textBelow } from './pdf-structure.ts';
import { comparable } from './pdf-words.ts';
import { fonts } from './sample.ts';

const request = { createdAt: '2026-11-22T12:30:00.000Z', day: '2026-11-22' };

function make(model: LetterModel): Promise<ReportFile> {
  return makeLetter({ model, ...request }, fonts, () => {});
}

async function read(file: ReportFile) {
  const { pages } = await readStructure(file.bytes);
  return {
    text: pages.map((page) => textBelow(page.root, page)).join('\n'),
    elements: pages.flatMap((page) => [...elementsBelow(page.root)].map(({ element }) => element)),
  };
}

const [young, older] = exampleLetters() as [ChildLetter, ChildLetter];

/** So many words of five letters, in sentences of ten. */
const prose = (words: number) =>
  richTextFromPlain(
    Array.from({ length: words }, (_, index) => (index % 10 === 9 ? 'orden.' : 'orden')).join(' '),
  );

describe('a letter to children on paper', () => {
  it.each([
    ['young readers', young],
    ['older readers', older],
  ])('of the example is one page for %s, and says every word once, in order', async (_, letter) => {
    const model = await letterModel(letter);
    const file = await make(model);
    expect([file.pages, file.missingCharacters, file.fit?.wordsBeyond]).toEqual([1, [], 0]);
    const { text, elements } = await read(file);
    expect(comparable(text)).toBe(comparable(wordsOfLetter(model)));
    expect(elements.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => role)).toEqual([
      'H1',
      ...model.parts.map(() => 'H2'),
    ]);
    expect(file.fit?.filled).toBeGreaterThan(0.6);
    expect(file.fit?.filled).toBeLessThanOrEqual(1);
  });

  it('has larger type the younger the reader, never less than 13 points', async () => {
    const sizes = await Promise.all(
      letterAges.map(async ({ id }) => (await letterModel({ ...young, age: id })).typeSize),
    );
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  });

  it.each(letterAges)('holds on one page what the advice for $id allows', async (age) => {
    const { parts } = young;
    const share = Math.floor((age.words - 12) / 6);
    const written = Object.fromEntries(Object.keys(parts).map((part) => [part, prose(share)]));
    const letter = { ...young, age: age.id, parts: written as ChildLetter['parts'] };
    const file = await make(await letterModel(letter));
    expect([file.pages, file.fit?.wordsBeyond]).toEqual([1, 0]);
  });

  it('that is too long goes on to a second page, whole, and says how many words are too many', async () => {
    const parts = { ...young.parts, letterSaid: prose(300) };
    const model = await letterModel({ ...young, parts });
    const file = await make(model);
    expect(file.pages).toBeGreaterThan(1);
    expect(comparable((await read(file)).text)).toBe(comparable(wordsOfLetter(model)));
    const beyond = file.fit?.wordsBeyond ?? 0;
    expect(beyond).toBeGreaterThan(100);
    // With that many words less it fits.
    const shorter = await make(
      await letterModel({ ...young, parts: { ...parts, letterSaid: prose(300 - beyond - 10) } }),
    );
    expect(shorter.pages).toBe(1);
  });

  it('leaves out the parts that are not written, heading and all', async () => {
    const parts = { ...young.parts, letterNext: [] };
    const model = await letterModel({ ...young, parts });
    expect((await read(await make(model))).text).not.toContain('Vad händer nu?');
  });

  it('can be in another script', async () => {
    const parts = {
      ...young.parts,
      letterSaid: richTextFromPlain('قال الأطفال إنهم يريدون البقاء.'),
    };
    const file = await make(await letterModel({ ...young, greeting: 'مرحبا', parts }));
    expect(file.missingCharacters).toEqual([]);
  });

  it('is the same bytes each time', async () => {
    const model = await letterModel(older, 'en');
    expect((await make(model)).bytes).toEqual((await make(model)).bytes);
  });
});
