import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Ange vem eller vilka som genomfört analysen. Behöver fler involveras, i så fall vilka?',
  shortHeading: 'Vilka som deltar',
  help: {
    why: 'Vad en grupp ser beror på vilka som sitter i den. När det framgår vilka ni är, vad ni kan och vilka som saknades kan läsaren bedöma hur långt slutsatserna håller. Frågan om fler behövs är till för att ni ska hinna bjuda in dem medan det gör skillnad.',
    how: [
      'Blanda kunskaper: någon som kan sakfrågan, någon som kan barnrätt och någon som möter barnen i vardagen.',
      'Skriv yrke och organisation för varje person, inte bara namn.',
      'Ta med referensgrupper och berätta vilka som har ingått i dem.',
      'Fråga er vems kunskap som fattas, till exempel elevhälsans, habiliteringens, ungdomsrådets eller barnens egen.',
      'Var öppna med utbildningsläget. En kunskapslucka är något att åtgärda, inte att dölja.',
    ],
    mistakes: [
      'Alla i gruppen kommer från samma förvaltning och har själva skrivit förslaget.',
      'Ingen har tänkt på att barn och unga kan delta i själva arbetet.',
      'Frågan om fler behövs får svaret nej av gammal vana.',
    ],
    example:
      'Skolskjutssamordnaren ansvarar och leder gruppen. Med är också en barnrättsstrateg, en trafikplanerare, en rektor och en skolsköterska. Två av de fem har gått utbildning i barnrätt, och de andra går den i april innan bedömningen börjar. Gruppen saknar någon som känner villkoren för elever med funktionsnedsättning och bjuder därför in en specialpedagog från den anpassade grundskolan.',
  },
  questions: {
    'participants-description': {
      label: 'Berätta vilka som har gjort analysen',
      help: 'Löpande text eller en inklistrad deltagarlista fungerar bra, och listan behåller sin form. Vill ni hellre fylla i person för person kan ni göra det nedanför.',
    },
    'responsible-officer': {
      label: 'Vem är ansvarig handläggare?',
      help: 'Namn och roll på den som håller ihop arbetet och svarar på frågor om prövningen.',
    },
    'group-members': {
      label: 'Vilka är med i arbetsgruppen?',
      help: 'En rad per person. Namnet räcker till att börja med; prövningen kan bli en allmän handling.',
      record: { one: 'person', add: 'Lägg till person', empty: 'Inga personer än.' },
    },
    'member-name': { label: 'Namn', help: 'För- och efternamn.' },
    'member-profession': {
      label: 'Yrke eller befattning',
      help: 'Till exempel skolsköterska, utredare eller trafikplanerare.',
    },
    'member-organisation': {
      label: 'Organisation eller arbetsplats',
      help: 'Förvaltning, region, förening eller skola.',
    },
    'member-assignment': {
      label: 'Roll i arbetet',
      help: 'Till exempel sammankallande, sakkunnig eller sekreterare.',
    },
    'reference-groups': {
      label: 'Har någon referensgrupp medverkat?',
      help: 'Grupper som har läst, svarat eller gett råd utan att sitta med i arbetsgruppen.',
      record: {
        one: 'referensgrupp',
        add: 'Lägg till referensgrupp',
        empty: 'Inga referensgrupper än.',
      },
    },
    'reference-group-name': {
      label: 'Vilken grupp?',
      help: 'Vad gruppen kallas, till exempel ungdomsrådet eller nätverket för elevhälsa.',
    },
    'reference-group-participants': {
      label: 'Vilka har ingått?',
      help: 'Antal och yrken eller erfarenheter räcker; namn behövs inte.',
    },
    'child-rights-training': {
      label: 'Har gruppen gått utbildning i barnets rättigheter?',
      help: 'Både egna och andras utbildningar om barnkonventionen räknas. Svaret säger läsaren vilken grund ni står på.',
      choices: { all: 'Ja, alla', some: 'Ja, några', none: 'Nej, ingen' },
    },
    'child-rights-training-plan': {
      label: 'Hur får ni den kunskap som saknas?',
      help: 'Till exempel en kurs, en halvdag med en barnrättsstrateg eller stöd utifrån. Skriv gärna när.',
    },
    'others-needed': {
      label: 'Behöver fler involveras?',
      help: 'Saknas någon som kan sakfrågan, som möter barnen eller som själv är barn?',
      choices: { yes: 'Ja', no: 'Nej' },
    },
    'others-to-involve': {
      label: 'Vilka fler behöver vara med?',
      help: 'En rad per roll eller grupp. Stryk raden när de har kommit med.',
      record: {
        one: 'person eller grupp',
        add: 'Lägg till person eller grupp',
        empty: 'Ingen är tillagd än.',
      },
    },
    'other-who': {
      label: 'Vem eller vilka?',
      help: 'Till exempel en fritidsledare, habiliteringen eller elever i årskurs 5.',
    },
    'other-why': {
      label: 'Varför behövs de?',
      help: 'Vad vet de som ni inte vet? Skriv gärna när och hur ni bjuder in dem.',
    },
  },
};
