import type { SheetTexts } from '../../../schema.ts';

export const outcome: SheetTexts = {
  heading: 'Utfall',
  intro:
    'Fylls i när beslutet har gällt en tid. Ta en konsekvens i taget: vad väntade ni er, och hur blev det för barnen?',
  help: {
    why: 'En bedömning är en gissning om framtiden, om än en välgrundad. Först när ni jämför den med vad som hände vet ni om barnen fick det som ni trodde, om något behöver rättas till och vad nästa prövning kan lära av den här.',
    how: [
      'Fyll i när den första uppföljningen i steg 15 är gjord, och igen vid nästa.',
      'Är prövningen fastställd gör ni en ny version. Finns den inte kvar på datorn öppnar ni rapporten (PDF) eller filen från startsidan.',
      'Gå tillbaka till varje konsekvens i steg 11, också dem som var positiva.',
      'Fråga barnen, helst samma grupper som hördes i steg 9, och berätta sedan för dem vad uppföljningen visade.',
    ],
    mistakes: [
      'Uppföljningen visar att beslutet har genomförts, men inte hur barnen har fått det.',
      'Bara vuxna tillfrågas, fast barnen hördes före beslutet.',
      'Det som ingen hade väntat sig lämnas utanför, för att det inte fanns någon rad för det.',
      'Något blev sämre än väntat, men ingen får i uppgift att göra något åt det.',
    ],
    example:
      'Väntat: de yngsta skulle bli skjutsade i bil oftare. Utfall: sämre än väntat. Räkningen i november visade 31 bilar vid grinden mot 12 året före, och i två klasser sa de flesta att det känns farligt när bilarna vänder. Nu: skolskjutssamordnaren ordnar en avlämningsplats 200 meter bort till vårterminen, och frågar klasserna igen i maj.',
  },
  questions: {
    'outcome-date': {
      label: 'Vilken dag gäller uppföljningen?',
      help: 'Den dag ni skriver om. Gör ni en ny uppföljning senare blir den en ny version.',
    },
    'outcome-description': {
      label: 'Hur har ni följt upp?',
      help: 'Vad ni har mätt, vilka ni har talat med och vad som är osäkert. Ett par meningar räcker.',
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
    'next-action': {
      label: 'Vad gör ni nu?',
      help: 'Det som ska ändras, och vem som gör det. Behövs inget, skriv det.',
    },
    'concerned-groups': { label: 'Vilka barn gäller det?', help: 'Grupper från steg 5.' },
    'measure-outcomes': {
      label: 'Vad blev gjort?',
      help: 'En rad för varje förslag i steg 13 och varje åtgärd i steg 14.',
      record: { one: 'rad', add: 'Lägg till förslag eller åtgärd', empty: 'Inget redovisat än.' },
    },
    'measure-outcome': {
      label: 'Vad har gjorts?',
      help: 'Det barnen märker. Har inget hänt, skriv varför.',
    },
    'measure-outcome-subject': {
      label: 'Vilket förslag eller vilken åtgärd?',
      help: 'Välj bland förslagen i steg 13 och åtgärderna i steg 14.',
    },
    'measure-outcome-state': {
      label: 'Är det genomfört?',
      help: 'Blev beslutet ett annat än förslaget, välj det sista.',
      choices: {
        done: 'Genomfört',
        partly: 'Delvis genomfört',
        'not-done': 'Inte genomfört',
        'decided-otherwise': 'Beslutet blev ett annat',
      },
    },
    'children-asked-again': {
      label: 'Har ni frågat barnen igen?',
      help: 'Helst samma grupper som hördes förra gången. De vet bäst hur det blev.',
      choices: { yes: 'Ja', no: 'Nej' },
    },
    'children-say-now': {
      label: 'Vad säger barnen nu?',
      help: 'Vilka ni frågade, hur många, på vilket sätt och vad de svarade. Skriv så att inget barn går att känna igen.',
    },
    'children-not-asked-reason': {
      label: 'Varför har ni inte frågat dem?',
      help: 'Och när ni gör det, eller hur ni vet i stället.',
    },
    'feedback-given': {
      label: 'Har barnen fått återkoppling?',
      help: 'Jämför med mottagarna i steg 15: har var och en av grupperna fått veta vad som blev av det de sa?',
      choices: { yes: 'Ja, alla', partly: 'Några', no: 'Nej' },
    },
    'feedback-given-how': {
      label: 'Hur gick återkopplingen till?',
      help: 'När, av vem, och vad barnen tyckte om svaret. Har någon grupp blivit utan, skriv vad ni gör åt det.',
    },
    'outcome-unexpected': {
      label: 'Hände något som ingen hade väntat sig?',
      help: 'Gott eller dåligt, också för andra barn än dem i steg 5. Hände inget sådant, skriv det.',
    },
    'outcome-holds': {
      label: 'Håller bedömningen av barnets bästa?',
      help: 'Läs svaret i steg 12 igen. Skulle ni svara likadant i dag?',
      choices: {
        yes: 'Ja, den håller',
        partly: 'Delvis',
        no: 'Nej, den behöver göras om',
      },
    },
    'outcome-conclusion': {
      label: 'Vilken slutsats drar ni, och vad har ni lärt er?',
      help: 'Varför bedömningen håller eller inte, och vad ni vill säga till dem som gör nästa prövning.',
    },
    'next-follow-up-date': {
      label: 'När följer ni upp nästa gång?',
      help: 'Dagen hamnar i kalenderfilen. Lämna tomt om det här var den sista uppföljningen.',
    },
    'next-follow-up-what': {
      label: 'Vad ska ni ta reda på då?',
      help: 'Det som var för tidigt att säga nu, och det som skulle ändras.',
    },
    'next-follow-up-responsible': {
      label: 'Vem ansvarar för nästa uppföljning?',
      help: 'En roll eller enhet, så att uppgiften finns kvar när någon byter jobb.',
    },
  },
};
