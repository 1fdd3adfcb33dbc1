import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRightToLeft, passages } from '#src/report/worker/tagging/script-language.ts';

const languageOf = (text: string) => passages(text)[0]?.language;

describe('passages of other scripts in a text', () => {
  it('a Latin text is one passage in the language around it', () => {
    expect(passages('Barnen i Åre, 3 st. – ”ja” 👧🏽')).toEqual([
      { text: 'Barnen i Åre, 3 st. – ”ja” 👧🏽' },
    ]);
    expect(passages('')).toEqual([]);
  });

  it('hold the spaces and marks between their words, not those around them', () => {
    expect(passages('Hon sade: ”أريد أن ألعب، كل يوم!” (الاء)')).toEqual([
      { text: 'Hon sade: ”' },
      { text: 'أريد أن ألعب، كل يوم!” (الاء', language: 'ar' },
      { text: ')' },
    ]);
    expect(passages('سلام 12')).toEqual([{ text: 'سلام', language: 'ar' }, { text: ' 12' }]);
  });

  it('of two languages follow each other', () => {
    expect(passages('Мама ሰላም мама')).toEqual([
      { text: 'Мама', language: 'ru' },
      { text: ' ' },
      { text: 'ሰላም', language: 'ti' },
      { text: ' ' },
      { text: 'мама', language: 'ru' },
    ]);
    expect(passages('barnетabc')).toEqual([
      { text: 'barn' },
      { text: 'ет', language: 'ru' },
      { text: 'abc' },
    ]);
  });

  it('have the marks that only their script has', () => {
    expect(passages('Varför? لماذا؟ ኣነ። Ja.')).toEqual([
      { text: 'Varför? ' },
      { text: 'لماذا؟', language: 'ar' },
      { text: ' ' },
      { text: 'ኣነ።', language: 'ti' },
      { text: ' Ja.' },
    ]);
  });

  it('keep accents and lengthenings with their letters', () => {
    expect(passages('مُحَمَّد ســلام')).toEqual([{ text: 'مُحَمَّد ســلام', language: 'ar' }]);
  });

  it('have the language that their letters tell', () => {
    const told = {
      ar: 'أريد أن ألعب مع أصدقائي',
      fa: 'من می‌خواهم با دوستانم بازی کنم',
      ckb: 'من دەمەوێت لەگەڵ هاوڕێکانم یاری بکەم',
      ur: 'میں کھیلنا چاہتا ہوں',
      ti: 'ኣነ ምስ ኣዕሩኽተይ ክጻወት ይደሊ',
      am: 'መጫወት እፈልጋለሁ እና ደስ ይላል',
      uk: 'Я хочу гратися з друзями ще й її',
      ru: 'Я хочу играть с друзьями',
      be: 'Я хачу гуляць з сябрамі ўсюды',
      sr: 'Желим да се играм љуљашком',
      el: 'Θέλω να παίξω',
      he: 'אני רוצה לשחק',
      yi: 'איך וויל שפּילן מיט די חבֿרים אַ סך',
    };
    for (const [language, text] of Object.entries(told)) {
      expect(languageOf(text), text).toBe(language);
    }
  });

  it('make a paragraph right-to-left when most of it is', () => {
    expect(isRightToLeft('محمد är nio år och går i skolan')).toBe(false);
    expect(isRightToLeft('Ali: أريد أن ألعب مع أصدقائي')).toBe(true);
    expect(isRightToLeft('12')).toBe(false);
  });

  it('joined are the text, and two that follow each other differ', () => {
    const letters = [...'ab ,.1é👧\u0301\u200dжіسچـَ3አኣሠ\u05d0ωا'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
        const found = passages(text);
        expect(found.map((passage) => passage.text).join('')).toBe(text);
        found.forEach((passage, index) => {
          expect(passage.text).not.toBe('');
          expect(index === 0 || passage.language !== found[index - 1]?.language).toBe(true);
        });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          passages(text)
            .map((passage) => passage.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
