import type { AllMethodCardTexts } from '../../method-cards/schema.ts';
import { forOlder } from './method-cards/for-older.ts';
import { forYounger } from './method-cards/for-younger.ts';

/** Metodkorten: sätt att höra barn. Namnen är valen i frågan om metod i steg 9. */
export const methodCardTexts: AllMethodCardTexts = {
  always: {
    consent: {
      name: 'Samtycke',
      text: 'Fråga både barnet och vårdnadshavarna i god tid, på ett språk de förstår. Barnets eget ja behövs varje gång, även när vårdnadshavaren har sagt ja.',
    },
    notTakingPart: {
      name: 'Rätten att låta bli',
      text: 'Att delta är frivilligt. Säg att det går att tacka nej, att hoppa över en fråga och att gå när man vill, och ordna något annat bra att göra för den som inte är med.',
    },
    safety: {
      name: 'Trygghet',
      text: 'Bestäm i förväg vem som finns där efteråt, och vad ni gör om ett barn berättar att det far illa. Var och en som möter barn i sitt arbete kan ha plikt att anmäla oro till socialnämnden; lova därför aldrig att hålla tyst om allt.',
    },
    power: {
      name: 'Makt',
      text: 'Säg ärligt vad barnen kan påverka, vem som bestämmer och när de får veta hur det gick. Låt någon annan än den som sätter betyg eller fattar beslutet hålla i samtalet.',
    },
    interpretation: {
      name: 'Tolkning',
      text: 'Skriv det barnen sa och gjorde för sig, och det ni tror att det betyder för sig. Läs upp det för barnen när det går, och fråga om ni har förstått rätt.',
    },
    disability: {
      name: 'Funktionsnedsättning',
      text: 'Fråga i förväg vad barnet behöver: bilder, tecken, kortare pass, pauser, en plats utan buller, en väg in utan trappor. Byt metod hellre än att välja bort barnet.',
    },
    language: {
      name: 'Annat språk',
      text: 'Boka en tolk som är utbildad, inte ett syskon eller en anhörig. Räkna med dubbel tid, och låt barnet svara på det språk som ligger närmast.',
    },
    protectedIdentity: {
      name: 'Skyddade uppgifter',
      text: 'Räkna med att någon i gruppen kan ha skyddade personuppgifter. Ta inga namn, inga bilder på barn och inga adresser, och skriv inte ut plats och tid där andra kan läsa det.',
    },
  },
  cards: { ...forYounger, ...forOlder },
};
