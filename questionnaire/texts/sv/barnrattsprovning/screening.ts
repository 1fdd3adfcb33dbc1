import type { SheetTexts } from '../../../schema.ts';

export const screening: SheetTexts = {
  heading: 'Behövs en prövning, och hur djup?',
  intro:
    'Några korta frågor som ger ett förslag på hur mycket arbete ärendet behöver. Det är ni som bestämmer, och ni skriver varför. Ändrar ni er senare försvinner inget av det ni har skrivit.',
  help: {
    why: 'Alla ärenden behöver inte lika mycket arbete. Några minuter här gör att kraften hamnar där den gör nytta för barn, och att det går att visa i efterhand varför ni valde som ni gjorde. Frågan ställs först, medan det fortfarande går att hinna med en fördjupad prövning.',
    how: [
      'Svara utifrån det ni vet i dag. ”Vi vet inte” är ett svar, och ett skäl att ta reda på mer.',
      'Prövning behövs inte: ärendet rör inte barn, varken direkt eller indirekt. Skriv varför, fastställ och spara.',
      'Enkel: alla femton steg men färre frågor. Den passar när beslutet uppenbart är bra för barn eller följderna är små.',
      'Fördjupad: alla frågor, också alternativ sida vid sida och vad varje slutsats bygger på. Den behövs när intressen står mot varandra eller följderna är stora.',
      'Byt gärna längre fram. Allt ni har skrivit finns kvar och syns.',
    ],
    mistakes: [
      'Ärendet kallas en ren vuxenfråga. Ekonomi, personal, lokaler och trafik når ofta barn indirekt.',
      'Prövningen väljs bort för att det är bråttom. Tidsbrist säger inget om hur mycket barnen påverkas.',
      'Få berörda barn blir samma sak som liten betydelse. Ett enda barn kan drabbas hårt.',
      'Det står vilken nivå ni valde men inte varför.',
    ],
    example:
      'Ärendet rör barn direkt: omkring 300 elever i Norrsjö får andra regler för sin skolskjuts. För några handlar det om en skolväg på 3 kilometer längs en väg utan gångbana, och familjerna med minst pengar har svårast att lösa det själva. Barnens trygghet står dessutom mot ett sparkrav. Vi väljer därför en fördjupad prövning.',
  },
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
