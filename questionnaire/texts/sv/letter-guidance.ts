import type { LetterGuidance } from '../../schema.ts';
import { plainWords } from './plain-words.ts';

export const letterGuidance: LetterGuidance = {
  greeting: 'Hej!',
  headings: {
    letterMatter: 'Det här handlar det om',
    letterSaid: 'Det här sa ni',
    letterChanged: 'Det här har ändrats',
    letterDecision: 'Vårt svar, och varför',
    letterNext: 'Vad händer nu?',
    letterContact: 'Vill du fråga något?',
  },
  ages: {
    'age-0-3': {
      reader:
        'Barnet hör brevet av någon det känner, helst med bilder eller saker att peka på. Skriv det som den vuxna ska säga.',
      advice: [
        'Säg en sak i taget, om sådant som barnet kan se eller röra vid.',
        'Berätta vem som är där och vad som är likadant som förut.',
        'Inga skäl och inga datum. Säg ”snart” eller ”efter sommaren”.',
        'Rita eller fotografera: dörren, bussen, den nya fröken.',
      ],
      openings: {
        letterMatter: 'Vi ska till en ny gård.',
        letterSaid: 'Vi såg att du tyckte om sanden.',
        letterChanged: 'Sanden får vara kvar.',
        letterDecision: 'Snart leker vi på den nya gården.',
        letterNext: 'Först går vi dit och tittar.',
        letterContact: 'Vi är med hela tiden.',
      },
    },
    'age-4-6': {
      reader:
        'Barnet får brevet uppläst och vill prata om det direkt. Lämna plats för bilder, och läs en bit i taget.',
      advice: [
        'Korta meningar om det barnet själv har berättat eller visat.',
        'Säg vem som gör vad: ”vuxna i kommunen”, inte ”det har beslutats”.',
        'Ett skäl, så enkelt att barnet kan berätta det vidare hemma.',
        'Sätt ord på känslor: det går bra att vara glad, ledsen eller arg.',
      ],
      openings: {
        letterMatter: 'Vuxna i kommunen ska bestämma var skolan ska vara.',
        letterSaid: 'Ni byggde en buss med klossar.',
        letterChanged: 'Ni ville sitta med en kompis. Det får ni.',
        letterDecision: 'Vi tycker att ni ska börja i den stora skolan.',
        letterNext: 'I höst hälsar vi på där.',
        letterContact: 'Fråga fröken, så frågar hon oss.',
      },
    },
    'age-7-9': {
      reader:
        'Barnet läser själv eller tillsammans med klassen. Stor stil, korta rader och en sak i varje mening.',
      advice: [
        'Börja med det viktigaste. Den som bara orkar läsa första raden ska ha fått veta något.',
        'Säg ”ni” till gruppen och ”vi” om er som bestämmer eller föreslår.',
        'Lägg det som har ändrats i punkter.',
        'Blev det inte som barnen ville, säg det rakt ut och säg varför.',
      ],
      openings: {
        letterMatter: 'Vuxna i kommunen ska bestämma om er skola.',
        letterSaid: 'De flesta av er sa att …',
        letterChanged: 'Ni sa att bussen känns läskig. Därför …',
        letterDecision: 'Vi tycker ändå att …',
        letterNext: 'Politikerna bestämmer i juni.',
        letterContact: 'Prata med en vuxen i skolan som du litar på.',
      },
    },
    'age-10-12': {
      reader:
        'Barnet läser själv, jämför med vad kompisar har hört och märker om något är utelämnat.',
      advice: [
        'Förklara vem som bestämmer, och vad barnen kunde påverka.',
        'Visa hur en idé gick från barnen till förslaget.',
        'Ge två skäl, också det som talar emot.',
        'Förklara ett svårt ord första gången, eller byt ut det.',
      ],
      openings: {
        letterMatter: 'Kommunen måste bestämma om skolan ska finnas kvar.',
        letterSaid: 'Av er som svarade ville de flesta …',
        letterChanged: 'Tre av era idéer finns nu med i förslaget.',
        letterDecision: 'Vi föreslår att … Det viktigaste skälet är …',
        letterNext: 'Den 15 juni röstar politikerna.',
        letterContact: 'Undrar du något kan du mejla oss eller be en lärare göra det.',
      },
    },
    'age-13-15': {
      reader:
        'Ungdomen läser fort och känner igen tomt prat. Skriv som till en vuxen som inte kan ämnet.',
      advice: [
        'Inga utropstecken i onödan, och inget beröm för att de ställde upp.',
        'Säg vad ni inte vet, och vad som kan ändra svaret.',
        'Ge siffror där de säger något: hur många som tyckte vad.',
        'Berätta hur den som inte håller med kan göra.',
      ],
      openings: {
        letterMatter: 'Kommunen funderar på att stänga …',
        letterSaid: 'Det här tog vi med oss från samtalet:',
        letterChanged: 'Två saker i förslaget kommer från er.',
        letterDecision: 'Vi föreslår ändå att … Skälet är …',
        letterNext: 'Beslutet fattas den 15 juni. Samma vecka hör vi av oss.',
        letterContact: 'Håller du inte med? Skriv till oss på …',
      },
    },
    'age-16-17': {
      reader:
        'Ungdomen är snart vuxen och kan läsa hela prövningen. Brevet ska vara kort och leda dit.',
      advice: [
        'Säg vad som vägdes mot vad, och vad som avgjorde.',
        'Nämn rättigheterna där de spelade roll, med egna ord.',
        'Skriv var prövningen finns och hur beslutet kan överklagas, om det går.',
        'Fråga hur de vill vara med i uppföljningen.',
      ],
      openings: {
        letterMatter: 'I vår avgörs om …',
        letterSaid: 'Er viktigaste invändning var att …',
        letterChanged: 'Den ledde till att …',
        letterDecision: 'Sammantaget föreslår vi … Det som vägde tyngst var …',
        letterNext: 'Kommunfullmäktige beslutar den 15 juni.',
        letterContact: 'Hela prövningen finns på …, och vi svarar gärna på frågor.',
      },
    },
  },
  plainWords,
};
