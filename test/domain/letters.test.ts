import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { languages, loadLetterGuidance } from '#questionnaire/index.ts';
import { letterAge, letterAgeIds, letterAges } from '#questionnaire/letter-ages.ts';
import { letterGuidanceSchema } from '#questionnaire/schema.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { topQuestions } from '#src/domain/assessment.ts';
import { entriesByRole } from '#src/domain/findings/entries.ts';
import { type ChildLetter, childLetters } from '#src/domain/letters/child-letter.ts';
import { readLetter } from '#src/domain/letters/letter-remarks.ts';
import { letterSources } from '#src/domain/letters/letter-sources.ts';
import { hearingsWithoutLetter, newLetter } from '#src/domain/letters/new-letter.ts';
import { lix, sentencesOf, wordsOf } from '#src/domain/letters/readability.ts';
import { plainText, richTextFromPlain } from '#src/domain/rich-text.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';

let count = 0;
const { answers } = assessmentFromTrainingCase(trainingCase, {
  newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  now: '2026-11-22T13:00:00.000Z',
});
const letters = childLetters(barnrattsprovning, answers);
const [young, older] = letters as [ChildLetter, ChildLetter];
const swedish = await loadLetterGuidance('sv');

describe('the ages that letters are written for', () => {
  it('are those that children are heard at', () => {
    const bands = topQuestions(barnrattsprovning)
      .flatMap((question) => (question.type === 'records' ? question.fields : []))
      .find(({ role }) => role === 'ageBands');
    expect(bands).toMatchObject({ choices: { ids: letterAgeIds } });
  });

  it('can take longer sentences, heavier words and more text the older the reader', () => {
    for (const limit of ['sentence', 'lix', 'word', 'words'] as const) {
      const limits = letterAges.map((age) => age[limit]);
      expect(limits, limit).toEqual([...limits].sort((one, other) => one - other));
    }
  });
});

describe.each(languages)('the guidance in %s', async (language) => {
  const guidance = await loadLetterGuidance(language);

  it('follows the schema and knows every age', () => {
    expect(letterGuidanceSchema.parse(guidance)).toEqual(guidance);
    expect(Object.keys(guidance.ages)).toEqual(letterAgeIds);
  });

  it('begins the parts as it advises: in sentences that the age can take', () => {
    for (const age of letterAges) {
      for (const opening of Object.values(guidance.ages[age.id]?.openings ?? {})) {
        for (const sentence of sentencesOf(opening)) {
          expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(age.sentence + 2);
        }
      }
    }
  });

  it('has each official word once, and none in its own openings', () => {
    const words = guidance.plainWords.map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThan(35);
  });
});

describe('how heavy a text is', () => {
  it('counts words and sentences as a reader would', () => {
    expect(wordsOf('Kl. 16.30 åker F–2, skriv till a@b.example!')).toEqual([
      'Kl',
      '16.30',
      'åker',
      'F–2',
      'skriv',
      'till',
      'a@b.example',
    ]);
    expect(sentencesOf('Bussen går kl. 16. Då åker ni t.ex. hem. ”Varför?” Jo:\nför att.')).toEqual(
      ['Bussen går kl. 16.', 'Då åker ni t.ex. hem.', '”Varför?”', 'Jo:', 'för att.'],
    );
  });

  it('is words per sentence and the share of long words', () => {
    // 24 words in 3 sentences, 6 of them of more than six letters: 8 + 25.
    const sentence = 'Barnen tycker att skolan är rolig varje dag. ';
    expect(lix(sentence.repeat(3))).toBe(8);
    const heavier = 'Eleverna tycker att skolgården är rolig varje dag. ';
    expect(lix(heavier.repeat(3))).toBe(33);
    expect(lix('Hej på er alla.')).toBeUndefined();
  });
});

const readAs = (letter: ChildLetter, age = letter.age) =>
  readLetter(letter, letterAge(age), swedish.plainWords);
const withPart = (part: keyof ChildLetter['parts'], text: string): ChildLetter => ({
  ...young,
  parts: { ...young.parts, [part]: richTextFromPlain(text) },
});

describe('what is remarked upon in a letter', () => {
  it('is nothing in the letters of the example, read at their age', () => {
    expect(letters.map((letter) => readAs(letter).remarks)).toEqual([[], []]);
  });

  it('is much when young children are given what was written for teenagers', () => {
    const kinds = new Set(readAs(older, 'age-4-6').remarks.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['heavy', 'longSentence', 'longWord', 'tooMany']);
  });

  it.each([
    ['Nämnden ska utreda frågan.', { kind: 'official', word: 'Nämnden', instead: 'politikerna' }],
    ['Det var ett beslut om bussen.', { kind: 'official', word: 'beslut om' }],
    ['En sa: ”Jag vill gå med Alva.”', { kind: 'name', name: 'Alva' }],
    ['Ring 20110314-2384.', { kind: 'personalNumber', masked: '201103••-••••' }],
    ['Vi har en ny gymnastiksalsgolvsläggare.', { kind: 'longWord' }],
    [
      'Det här är en mening som går vidare och vidare långt bortom vad någon orkar läsa.',
      { kind: 'longSentence', words: 16 },
    ],
    ['', { kind: 'missing', part: 'letterSaid' }],
  ])('is this in %j', (text, remark) => {
    expect(readAs(withPart('letterSaid', text)).remarks).toEqual(
      expect.arrayContaining([expect.objectContaining(remark)]),
    );
  });

  it('lets the adult to ask be named, and asks for an age', () => {
    expect(readAs(withPart('letterContact', 'Fråga Alva.')).remarks).toEqual([]);
    expect(readLetter({ ...young, age: undefined }, undefined, []).remarks).toEqual([
      { kind: 'noAge' },
    ]);
  });

  it('knows an official word only where it begins a word', () => {
    expect(readAs(withPart('letterSaid', 'Om ni vill dockor, så.')).remarks).toEqual([]);
  });
});

describe('what the assessment says of a letter', () => {
  const sources = letterSources(barnrattsprovning, answers, young);
  const placesOf = (part: keyof typeof sources) =>
    sources[part].map(({ place }) => place.questionId);

  it('comes from steps 1, 9, 12, 13 and 15, and for whom to ask from nowhere', () => {
    expect(placesOf('letterMatter')).toEqual(['assessed-question']);
    expect(placesOf('letterSaid')).toEqual(['hearings', 'hearings']);
    expect(placesOf('letterChanged')).toEqual(['hearings', 'hearings']);
    expect(new Set(placesOf('letterDecision'))).toEqual(
      new Set([
        'best-interests-answer',
        'best-interests-departure',
        'best-interests-grounds',
        'proposals',
      ]),
    );
    expect(new Set(placesOf('letterNext'))).toEqual(new Set(['feedback', 'follow-ups']));
    expect(sources.letterContact).toEqual([]);
  });

  it('is only of the occasions that the letter answers, with the children’s own words', () => {
    const said = sources.letterSaid.map(({ text }) => plainText(text)).join('\n');
    expect(said).toContain('”Får man ha en egen krok?”');
    expect(said).not.toContain('Splittra inte våra klasser');
  });

  it('leaves out grounds and proposals for other groups, and is all where no occasion is named', () => {
    const groups = (letter: Pick<ChildLetter, 'recipients'>) =>
      letterSources(barnrattsprovning, answers, letter).letterDecision.length;
    expect(groups(older)).toBeLessThan(groups({ recipients: [] }));
    expect(letterSources(barnrattsprovning, answers, { recipients: [] }).letterSaid).toHaveLength(
      entriesByRole(barnrattsprovning, answers, 'hearing').length,
    );
  });
});

describe('a new letter', () => {
  const [list] = barnrattsprovning.letters;
  const waiting = hearingsWithoutLetter(barnrattsprovning, answers);

  it('is wanted by the children who were heard and to whom nobody has written', () => {
    expect(waiting).toHaveLength(entriesByRole(barnrattsprovning, answers, 'hearing').length - 3);
  });

  it('takes recipients and the youngest age from the occasion, and no prose', () => {
    const [hearing] = waiting;
    if (list?.type !== 'records' || hearing === undefined) {
      throw new Error('There is no list of letters, or nobody waits');
    }
    const from = { questionnaire: barnrattsprovning, hearing };
    const letter = newLetter(list, '00000000-0000-4000-8000-000000000999', 'Hej!', from);
    const [read] = childLetters(barnrattsprovning, {
      [list.id]: { type: 'records', value: [letter] },
    });
    expect(read).toMatchObject({
      to: 'Elever i årskurs 3–6 på Tallmyra skola',
      age: 'age-7-9',
      greeting: 'Hej!',
    });
    expect(read?.recipients).toContain(hearing.record.id);
    expect(Object.values(read?.parts ?? {}).flat()).toEqual([]);
  });
});
