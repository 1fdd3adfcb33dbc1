import { describe, expect, test } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { childrensViewsStep } from '#questionnaire/barnrattsprovning/steps/09-childrens-views.ts';
import { languages, loadTexts } from '#questionnaire/index.ts';
import { ageBands } from '#questionnaire/method-cards/age-bands.ts';
import { methodCards } from '#questionnaire/method-cards/cards.ts';
import { loadMethodCardTexts } from '#questionnaire/method-cards/load-texts.ts';
import {
  ageBandSchema,
  allMethodCardTextsSchema,
  methodCardSchema,
  mindSchema,
} from '#questionnaire/method-cards/schema.ts';
import { choiceByRole } from '#src/domain/choice-by-role.ts';

const ids = methodCards.map(({ id }) => id);

describe('the method cards', () => {
  test('follow the schema, each with an id of its own, and each age has one that fits', () => {
    for (const card of methodCards) {
      expect(methodCardSchema.parse(card)).toEqual(card);
    }
    expect(ids).toEqual([...new Set(ids)]);
    for (const { id } of ageBands) {
      expect(
        methodCards.some(({ ages }) => ages.includes(id)),
        id,
      ).toBe(true);
    }
  });

  test('are the choices of the questions on method and age in step 9', () => {
    const choices = (role: 'hearingMethods' | 'ageBands') =>
      choiceByRole(childrensViewsStep.questions, role)?.choices;
    expect(choices('hearingMethods')).toEqual({ from: 'list', ids });
    expect(choices('ageBands')).toEqual({ from: 'list', ids: ageBands.map(({ id }) => id) });
  });

  test('age bands follow each other from birth to eighteen', () => {
    let next = 0;
    for (const band of ageBands) {
      expect(ageBandSchema.parse(band)).toEqual(band);
      expect(band.from).toBe(next);
      next = band.to + 1;
    }
    expect(next).toBe(18);
  });

  test.each(languages)(
    'have all their prose in %s, and say why when an age does not fit',
    async (language) => {
      const { cards, always } = allMethodCardTextsSchema.parse(await loadMethodCardTexts(language));
      expect(Object.keys(cards).sort()).toEqual([...ids].sort());
      expect(Object.keys(always)).toEqual(mindSchema.options);
      for (const { id, ages } of methodCards) {
        const fits = ageBands.flatMap((band, index) => (ages.includes(band.id) ? [index] : []));
        expect(cards[id]?.younger !== undefined, `${id}: younger`).toBe(Math.min(...fits) > 0);
        expect(cards[id]?.older !== undefined, `${id}: older`).toBe(
          Math.max(...fits) < ageBands.length - 1,
        );
      }
    },
  );

  test('say the same in both languages', async () => {
    const [swedish, english] = await Promise.all(languages.map(loadMethodCardTexts));
    for (const id of ids) {
      const [one, other] = [swedish?.cards[id], english?.cards[id]];
      expect(other?.steps.length, id).toBe(one?.steps.length);
      expect(other?.needs.length, id).toBe(one?.needs.length);
      expect(other?.questions.length, id).toBe(one?.questions.length);
      expect(Object.keys(other?.mind ?? {}), id).toEqual(Object.keys(one?.mind ?? {}));
    }
  });

  test.each(languages)('are named in %s by the question', async (language) => {
    const prose = (await loadTexts(language)).steps[childrensViewsStep.id]?.questions;
    const question = choiceByRole(
      barnrattsprovning.steps.flatMap((step) => step.questions),
      'hearingMethods',
    );
    expect(Object.keys(prose?.[question?.id ?? '']?.choices ?? {})).toEqual(ids);
  });
});
