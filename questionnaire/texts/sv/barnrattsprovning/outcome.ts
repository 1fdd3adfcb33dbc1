import type { SheetTexts } from '../../../schema.ts';

export const outcome: SheetTexts = {
  heading: 'Utfall',
  intro:
    'Fylls i när beslutet har gällt en tid. Ta en konsekvens i taget: vad väntade ni er, och hur blev det för barnen?',
  questions: {
    'outcome-date': {
      label: 'Vilken dag gäller uppföljningen?',
      help: 'Den dag ni skriver om. Gör ni en ny uppföljning senare blir den en ny version.',
    },
    'outcome-description': {
      label: 'Hur har ni följt upp, och vad har barnen sagt?',
      help: 'Vad ni har mätt, vilka ni har frågat och hur barnen själva tycker att det blev.',
    },
    outcomes: {
      label: 'Utfall mot förväntan',
      help: 'En rad för varje konsekvens i steg 11, och gärna för sådant som ingen hade väntat.',
      record: { one: 'utfall', add: 'Lägg till utfall', empty: 'Inga utfall än.' },
    },
    outcome: { label: 'Hur blev det?', help: 'Vad som faktiskt hände, ur barnens synvinkel.' },
    'outcome-consequence': {
      label: 'Vilken konsekvens väntade ni er?',
      help: 'Välj bland konsekvenserna i steg 11. Lämna tomt om ingen hade väntat detta.',
    },
    'outcome-against': {
      label: 'Jämfört med vad ni väntade er?',
      help: 'Välj det som stämmer för de barn som påverkas mest.',
      choices: {
        'as-expected': 'Ungefär som väntat',
        better: 'Bättre än väntat',
        worse: 'Sämre än väntat',
        'did-not-happen': 'Det hände inte',
        'too-early': 'För tidigt att säga',
      },
    },
    'outcome-evidence': {
      label: 'Hur vet ni det?',
      help: 'Siffror, samtal, enkäter. Skriv också om underlaget är tunt.',
    },
    'outcome-next': {
      label: 'Vad gör ni nu?',
      help: 'Det som ska ändras, och vem som gör det. Behövs inget, skriv det.',
    },
    'concerned-groups': { label: 'Vilka barn gäller det?', help: 'Grupper från steg 5.' },
    'outcome-conclusion': {
      label: 'Vad har ni lärt er?',
      help: 'Höll bedömningen? Vad vill ni säga till dem som gör nästa prövning?',
    },
  },
};
