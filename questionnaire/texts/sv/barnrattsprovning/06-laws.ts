import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Vilka lagar/styrdokument berörs av ärendet/förslaget?',
  shortHeading: 'Lagar och styrdokument',
  help: {
    why: 'Ett beslut kan vara väl menat och ändå gå emot något som barn redan har rätt till. När ni samlar det som gäller ser ni vad ni måste göra, vad ni får göra och var ni kan välja. Egna mål och planer hör också hit, för i dem har organisationen ofta redan lovat barnen något.',
    how: [
      'Börja med den lag som styr verksamheten, till exempel skollagen, socialtjänstlagen eller plan- och bygglagen.',
      'Skriv vad lagen betyder i just det här ärendet, med kapitel och paragraf. Fråga en jurist om ni är osäkra.',
      'Leta efter regler om barnets bästa, om barns rätt att komma till tals och om diskriminering.',
      'Ta med lokala mål, planer och överenskommelser, och säg om förslaget drar åt samma håll.',
    ],
    mistakes: [
      'Listan är lång, men det står inte vad som följer av lagarna.',
      'Bara barnkonventionen finns med. Ofta är det en vanlig lag som säger vad kommunen eller regionen är skyldig att göra.',
      'Lagen återges ur minnet. Öppna den gällande texten och kontrollera.',
    ],
    example:
      'Skollagen (2010:800) ger elever rätt till kostnadsfri skolskjuts när vägens längd, trafiken, en funktionsnedsättning eller något annat särskilt skäl kräver det. Därför räcker det inte med kilometergränser: varje elevs väg måste kunna prövas för sig. Kommunens trafiksäkerhetsplan har som mål att alla elever i årskurs 1–6 ska ha en säker gång- eller cykelväg till skolan. Det målet är inte nått längs väg 214.',
  },
  questions: {
    'laws-description': {
      label: 'Vilka regler och mål har betydelse?',
      help: 'Skriv fritt om vad reglerna kräver och tillåter, eller klistra in er sammanställning med punkter och allt. Uppdelningen nedanför är frivillig.',
    },
    laws: {
      label: 'Lagar',
      help: 'En lag i taget. Namnet räcker till att börja med.',
      record: { one: 'lag', add: 'Lägg till lag', empty: 'Inga lagar än.' },
    },
    'law-name': {
      label: 'Vilken lag?',
      help: 'Namn och nummer, till exempel skollagen (2010:800). Lägg till kapitel och paragraf när ni vet dem.',
    },
    'law-says': {
      label: 'Vad betyder den för ärendet?',
      help: 'Sammanfatta med egna ord. Citera bara det som ni har kontrollerat mot källan.',
    },
    link: {
      label: 'Länk',
      help: 'Adressen till texten, till exempel på riksdagens eller er egen webbplats.',
    },
    'concerned-articles': {
      label: 'Vilka artiklar hänger det ihop med?',
      help: 'Artiklar i barnkonventionen som handlar om samma sak. Hoppa över frågan om kopplingen inte är tydlig.',
    },
    'governing-documents': {
      label: 'Styrdokument',
      help: 'Strategier, planer, riktlinjer och överenskommelser, både nationella och egna. En titel räcker.',
      record: {
        one: 'styrdokument',
        add: 'Lägg till styrdokument',
        empty: 'Inga styrdokument än.',
      },
    },
    'governing-document-name': {
      label: 'Vad heter dokumentet?',
      help: 'Titel, vem som har antagit det och vilka år det gäller.',
    },
    'governing-document-says': {
      label: 'Vad säger det om barnen?',
      help: 'Det mål eller löfte som har betydelse, och om förslaget stödjer det eller går emot det.',
    },
  },
};
