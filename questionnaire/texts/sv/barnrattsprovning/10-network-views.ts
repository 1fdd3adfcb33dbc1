import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Vilka synpunkter har barnets/barnens nätverk?',
  shortHeading: 'Nätverkets synpunkter',
  help: {
    why: 'Föräldrar och andra som står barnen nära ser hur vardagen går ihop, och personal ser mönster som enskilda barn inte kan se. De kan föra fram sådant som små barn har svårt att sätta ord på. Men de har också egna intressen, och därför redovisas deras synpunkter för sig.',
    how: [
      'Fråga brett: vårdnadshavare, personal, föreningar och vården, men också den som kör bussen eller lagar maten.',
      'Skriv hur ni frågade, hur många som svarade och vilka ni inte nådde.',
      'Skilj på vad de säger om barnens behov och vad de säger om sina egna.',
      'Sök upp dem som inte kommer på möten: med tolk, på kvällen eller genom någon de litar på.',
    ],
    mistakes: [
      'De mest engagerade föräldrarna får tala för alla.',
      'Personalens bild av barnen skrivs som om den vore barnens egen.',
      'Ingen jämför de vuxnas svar med vad barnen sa i steg 9.',
    ],
    example:
      '38 vårdnadshavare kom till tre dialogmöten, de flesta från tätorten. Därför ringde vi också upp tolv familjer längs väg 214, några med tolk. De oroar sig för mörkret och för att behöva gå ner i arbetstid för att skjutsa. Bussförarna berättar att yngre elever ofta somnar eller missar att kliva av, och skolsköterskan möter redan i dag trötta barn med lång restid.',
  },
  questions: {
    'network-views-description': {
      label: 'Vad säger de vuxna kring barnen?',
      help: 'Samla föräldrars, personalens och andras synpunkter i en text om det passar er bäst. Sammanställningar från enkäter och möten kan klistras in som de är.',
    },
    'network-voices': {
      label: 'Vilka har fått frågan?',
      help: 'Frivilligt: lägg in en grupp i taget, så syns det vem som har sagt vad.',
      record: { one: 'röst', add: 'Lägg till röst', empty: 'Inga röster än.' },
    },
    'network-voice-who': {
      label: 'Vem eller vilka?',
      help: 'Till exempel ”Vårdnadshavare på Åsskolan” eller ”Bussförare”. Namn på enskilda behövs inte.',
    },
    'network-voice-kind': {
      label: 'Vilken roll har de för barnen?',
      help: 'Välj det som stämmer bäst.',
      choices: {
        guardians: 'Föräldrar eller andra vårdnadshavare',
        professionals: 'Yrkesverksamma',
        'reference-group': 'Referensgrupp',
        other: 'Andra i barnens närhet',
      },
    },
    'network-voice-method': {
      label: 'Hur frågade ni?',
      help: 'Möte, enkät, intervju eller remiss, och när det var.',
    },
    'network-voice-number': {
      label: 'Hur många svarade?',
      help: 'En ungefärlig siffra räcker, gärna tillsammans med hur många som fick frågan.',
    },
    'network-voice-said': {
      label: 'Vad sa de?',
      help: 'Det viktigaste, och det som de var oense om.',
    },
    'concerned-groups': {
      label: 'Vilka barn talade de om?',
      help: 'Välj grupper från steg 5, eller lämna tomt om det gällde alla.',
    },
    'concerned-articles': {
      label: 'Vilka artiklar rör synpunkterna?',
      help: 'Till exempel 5 och 18 om föräldrars roll. Välj bara dem som verkligen passar.',
    },
  },
};
