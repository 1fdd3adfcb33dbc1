import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Ange uppdragsgivare till analysen',
  shortHeading: 'Uppdragsgivare',
  help: {
    why: 'Ett uppdrag ger prövningen tyngd: någon har bett om den, och någon ska ta emot den. Det visar också om den som beslutar i sak är densamma som har beställt analysen. Utan en tydlig mottagare är risken stor att resultatet aldrig når fram till beslutet.',
    how: [
      'Skriv vilken nämnd, styrelse, chef eller grupp som gav uppdraget, och när.',
      'Hänvisa till det beslut eller protokoll där uppdraget står, om det finns.',
      'Berätta vem som tar emot resultatet och hur det når dem som ska besluta.',
      'Har organisationen ändrats under arbetet, skriv vem som har tagit över.',
    ],
    mistakes: [
      'Bara ett personnamn står här, utan roll. Om några år vet ingen vem det var.',
      'Uppdragsgivare och beslutsfattare blandas ihop.',
      'Prövningen beställs när beslutet i praktiken är fattat. Är det så, skriv det öppet.',
    ],
    example:
      'Barn- och utbildningsnämnden gav i mars förvaltningschefen i uppdrag att pröva förslaget innan det går ut på remiss. Prövningen redovisas för nämndens arbetsutskott i september. Den bifogas sedan tjänsteskrivelsen när nämnden beslutar i oktober.',
  },
  questions: {
    'commission-description': {
      label: 'Berätta om uppdraget',
      help: 'Vem har bett om prövningen, när och varför? Skriv eller klistra in så mycket ni vill; är uppdraget enkelt räcker de två raderna nedanför.',
    },
    'commissioning-body': {
      label: 'Vem har gett uppdraget?',
      help: 'Nämnd, styrelse, chef eller samverkansgrupp. Lägg gärna till datum eller paragraf.',
    },
    'reported-to': {
      label: 'Vem ska ta emot resultatet?',
      help: 'Den som prövningen lämnas till. Är det någon annan som beslutar, skriv vem.',
    },
  },
};
