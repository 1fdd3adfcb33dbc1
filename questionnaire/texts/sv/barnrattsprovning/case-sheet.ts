import type { QuestionnaireTexts } from '../../../schema.ts';

export const caseSheet: QuestionnaireTexts['caseSheet'] = {
  heading: 'Ärendeuppgifter',
  intro:
    'Uppgifterna hjälper er och andra att känna igen ärendet. Fyll i det ni vet i dag; allt går att ändra senare.',
  help: {
    why: 'Uppgifterna gör att ärendet går att känna igen i en lista, i diariet och på rapportens första sida. Datumen visar om prövningen kom i tid för att kunna påverka.',
    how: [
      'Ge ärendet ett namn som också någon utanför förvaltningen förstår.',
      'Skriv det organ som faktiskt beslutar, inte det som bereder ärendet.',
      'Räkna bakåt från beslutsdagen: när måste barnen ha hörts för att det ska kunna märkas i förslaget?',
      'Fråga registrator om diarienumret om ni inte har fått något.',
    ],
    mistakes: [
      'Namnet är så allmänt, till exempel ”Budget 2027”, att prövningen inte går att hitta om ett år.',
      'Prövningen påbörjas efter att beslutet i praktiken är fattat.',
      'Undertecknarna får veta först på slutet att de ska skriva under.',
    ],
    example:
      'Nya regler för skolskjuts i Norrsjö kommun. Barn- och utbildningsnämnden beslutar den 14 april. Prövningen började den 12 januari, så eleverna hann höras i februari och förslaget ändras i mars. Förvaltningschefen och nämndens ordförande skriver under.',
  },
  questions: {
    'case-title': {
      label: 'Vad heter ärendet?',
      help: 'Ett kort namn som också andra känner igen. Det syns i listan över utkast och i rapporten.',
    },
    'case-organisation': {
      label: 'Vilken organisation gör prövningen?',
      help: 'Kommunen, regionen eller myndigheten, gärna med förvaltning eller avdelning.',
    },
    'case-registration-number': {
      label: 'Vilket diarienummer har ärendet?',
      help: 'Lämna tomt tills ärendet har fått ett nummer.',
    },
    'case-deciding-body': {
      label: 'Vem ska fatta beslutet?',
      help: 'Till exempel en nämnd, kommunstyrelsen eller en chef med delegation. Beslutar flera efter varandra, skriv alla.',
    },
    'case-planned-decision-date': {
      label: 'När ska beslutet fattas?',
      help: 'Välj den dag ni siktar på, även om den är osäker. Räkna bakåt: hinner barn höras innan dess?',
    },
    'case-started-on': {
      label: 'När började ni med prövningen?',
      help: 'Dagen då prövningen skapades är redan ifylld. Ändra den om arbetet började tidigare.',
    },
    'case-signers': {
      label: 'Vilka ska skriva under?',
      help: 'Var och en får en egen plats på rapportens sista sidor. Vet ni inte än kan ni lägga till dem senare.',
      record: {
        one: 'undertecknare',
        add: 'Lägg till undertecknare',
        empty: 'Inga undertecknare än.',
      },
    },
    'signer-name': {
      label: 'Namn',
      help: 'För- och efternamn, som det ska stå under namnteckningen.',
    },
    'signer-title': {
      label: 'Titel',
      help: 'Till exempel förvaltningschef eller nämndens ordförande.',
    },
    'signer-party': {
      label: 'För vem skriver personen under?',
      help: 'Nämnden, förvaltningen, regionen eller en annan part.',
    },
    'signer-place': { label: 'Ort', help: 'Lämna tomt om orten ska skrivas för hand.' },
  },
};
