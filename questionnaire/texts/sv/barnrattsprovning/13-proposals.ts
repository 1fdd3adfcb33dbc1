import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Förslag till beslut',
  shortHeading: 'Förslag till beslut',
  help: {
    why: 'Bedömningen gör skillnad först när den leder till beslut. Konkreta förslag gör det lätt att följa barnets bästa och svårt att glömma det. När ett förslag är knutet till en konsekvens ser alla vad som händer om just den punkten stryks.',
    how: [
      'Skriv varje förslag så att det går att besluta om: vem ska göra vad, och när?',
      'Gå igenom kommentarerna i steg 8 och konsekvenserna i steg 11. Vad av det behöver bli ett förslag?',
      'Börja med det som betyder mest för barnen.',
      'Lägg villkor och detaljer i delpunkter.',
      'Säg öppet om det ursprungliga förslaget bör ändras, avslås eller utredas mer.',
    ],
    mistakes: [
      'Förslaget är en önskan, som att ”barnperspektivet ska beaktas”. Ingen kan se om det har blivit gjort.',
      'Brister som ni fann i steg 8 och 11 leder inte till något.',
      'Det står inte vem som ska göra det eller när.',
      'Förslagen är desamma som före prövningen, trots att den visade problem.',
    ],
    example:
      '1. Avståndsgränsen för förskoleklass till årskurs 3 ska även i fortsättningen vara 2 kilometer. 2. Elever i årskurs 7–9 reser med linjebuss från nästa hösttermin, på villkor att busskortet gäller även kvällar och helger och att sista turen går tidigast klockan 18. 3. Tekniska nämnden får i uppdrag att bygga gångbana vid sågverket innan gränsen för årskurs 4–6 ändras.',
  },
  questions: {
    'proposals-description': {
      label: 'Vad föreslår ni, och varför?',
      help: 'Förslagen kan stå här i sin helhet, som löpande text eller som en numrerad lista från Word. Lägger ni in dem ett och ett nedanför kan uppföljningen i steg 15 peka på dem.',
    },
    proposals: {
      label: 'Förslagen ett och ett',
      help: 'De numreras i den ordning de står. En mening per förslag räcker.',
      record: { one: 'förslag', add: 'Lägg till förslag', empty: 'Inga förslag än.' },
    },
    proposal: {
      label: 'Vad ska beslutas?',
      help: 'Skriv så att meningen kan föras in i ett protokoll.',
    },
    'proposal-points': {
      label: 'Delpunkter',
      help: 'Villkor och preciseringar. Hoppa över dem om förslaget är enkelt.',
      record: { one: 'delpunkt', add: 'Lägg till delpunkt', empty: 'Inga delpunkter än.' },
    },
    'proposal-point': { label: 'Delpunkt', help: 'En sak per punkt.' },
    'concerned-consequences': {
      label: 'Vilka konsekvenser svarar förslaget på?',
      help: 'De konsekvenser i steg 11 som förslaget ska förebygga, mildra eller förstärka.',
    },
    'concerned-articles': {
      label: 'Vilka artiklar handlar förslaget om?',
      help: 'Se efter i steg 8 om ni krävde något vid artikeln som förslaget nu uppfyller.',
    },
    'concerned-groups': {
      label: 'Vilka barn gäller förslaget?',
      help: 'Välj grupper från steg 5 om förslaget inte gäller alla.',
    },
  },
};
