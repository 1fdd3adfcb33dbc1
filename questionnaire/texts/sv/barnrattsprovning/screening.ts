import type { SheetTexts } from '../../../schema.ts';

export const screening: SheetTexts = {
  heading: 'Behövs en prövning, och hur djup?',
  intro:
    'Några korta frågor som ger ett förslag på hur mycket arbete ärendet behöver. Det är ni som bestämmer, och ni skriver varför. Ändrar ni er senare försvinner inget av det ni har skrivit.',
  questions: {
    'screening-affected': {
      label: 'Berörs barn av ärendet?',
      help: 'Direkt: det handlar om barn eller om deras vardag. Indirekt: det når dem genom vuxna, pengar, platser eller tjänster.',
      choices: {
        directly: 'Ja, direkt',
        indirectly: 'Ja, indirekt',
        no: 'Nej',
        unsure: 'Vi vet inte',
      },
    },
    'screening-number': {
      label: 'Hur många barn gäller det?',
      help: 'Ungefär. Få barn är inget skäl att låta bli: en stor följd för ett enda barn kan behöva en fördjupad prövning.',
      choices: {
        few: 'Enstaka barn',
        group: 'En grupp, till exempel en skola eller ett område',
        many: 'Många, eller alla barn i kommunen eller regionen',
        unsure: 'Vi vet inte',
      },
    },
    'screening-impact': {
      label: 'Hur mycket kan det betyda för barnen?',
      help: 'Tänk på det barn som påverkas mest, och på hur lätt det går att ändra i efterhand.',
      choices: {
        little: 'Lite: barnen märker det knappt',
        some: 'En del: vardagen ändras, men det går att rätta till',
        much: 'Mycket: stora, långvariga eller svåra att ändra',
        unsure: 'Vi vet inte',
      },
    },
    'screening-vulnerable': {
      label: 'Finns det barn i en utsatt situation bland dem?',
      help: 'Till exempel barn med funktionsnedsättning, barn i familjer med ont om pengar, placerade barn, barn på flykt eller barn med skyddade personuppgifter.',
      choices: { yes: 'Ja', no: 'Nej', unsure: 'Vi vet inte' },
    },
    'screening-conflict': {
      label: 'Står barnens intressen mot något annat?',
      help: 'Mot ekonomin, mot andra gruppers behov eller mot andra barns intressen.',
      choices: { yes: 'Ja', no: 'Nej', unsure: 'Vi vet inte' },
    },
    'screening-depth': {
      label: 'Hur djup blir prövningen?',
      help: 'Enkel har alla femton steg men färre frågor i dem. Fördjupad har alla frågor. Ni kan byta när som helst.',
      choices: {
        'not-needed': 'Prövning behövs inte',
        simple: 'Enkel prövning',
        'in-depth': 'Fördjupad prövning',
      },
    },
    'screening-reason': {
      label: 'Varför?',
      help: 'Två eller tre meningar som någon utifrån kan förstå och pröva. De skrivs ut i rapporten.',
    },
  },
};
