import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading:
    'Vilka kompensatoriska åtgärder kan genomföras om ärendet/förslaget inte är i linje med barnets bästa?',
  shortHeading: 'Kompensatoriska åtgärder',
  help: {
    why: 'Ibland fattas ett beslut som inte är det bästa för barnen, av skäl som väger tungt. Då behöver de barn som får det sämre något i gengäld. Åtgärderna ska mildra just den följd ni har visat, för just de barn som drabbas.',
    how: [
      'Ta varje negativ konsekvens i steg 11 och fråga vad som skulle göra den mindre.',
      'Kan följden undvikas helt är det bättre än att kompensera den. Skriv då ett förslag i steg 13.',
      'Ange ansvarig, tid och pengar, annars blir åtgärden en förhoppning.',
      'Fråga barnen vad som skulle hjälpa.',
      'Är förslaget helt i linje med barnets bästa, skriv det i en mening.',
    ],
    mistakes: [
      'Åtgärden når andra barn än dem som får det sämre.',
      'Information får gälla som kompensation. Den kan behövas, men den ersätter sällan det som barnen förlorar.',
      'Åtgärden görs redan i dag och tillför inget nytt.',
      'Det framgår inte vilken konsekvens åtgärden hör till.',
    ],
    example:
      'Tills gångbanan är byggd får alla elever längs väg 214 skolskjuts, oavsett avstånd. Elever i årskurs 4–6 som har 3 till 4 kilometer till skolan erbjuds cykelgrupper med ledare vår och höst, och skjuts från november till mars. Skolskjutssamordnaren ansvarar, och åtgärderna ska vara på plats när höstterminen börjar. De betalas med en del av besparingen.',
  },
  questions: {
    'compensation-description': {
      label: 'Hur kan ni väga upp det som blir sämre?',
      help: 'Beskriv åtgärderna i en följd eller klistra in listan ni redan har. Behövs inga åtgärder räcker det med en mening om varför, och listan nedanför kan vara tom.',
    },
    'compensatory-measures': {
      label: 'Åtgärderna en och en',
      help: 'En rad räcker. Ansvarig och tid kan ni fylla på efter hand.',
      record: { one: 'åtgärd', add: 'Lägg till åtgärd', empty: 'Inga åtgärder än.' },
    },
    measure: { label: 'Vad ska göras?', help: 'Något konkret som barnen kommer att märka.' },
    'measure-consequences': {
      label: 'Vilka negativa konsekvenser mildrar den?',
      help: 'Välj bland de negativa konsekvenserna i steg 11. Passar ingen, fråga er om åtgärden hör hit.',
    },
    responsible: {
      label: 'Vem ansvarar?',
      help: 'Den nämnd, enhet eller roll som kan se till att det blir gjort.',
    },
    when: { label: 'När?', help: 'Ett datum, en termin eller ”innan beslutet börjar gälla”.' },
    'concerned-groups': {
      label: 'Vilka barn får del av åtgärden?',
      help: 'Jämför med de grupper som konsekvensen drabbar: är det samma barn?',
    },
    'concerned-articles': {
      label: 'Vilka artiklar ska åtgärden värna?',
      help: 'Oftast de artiklar som konsekvensen försvagar.',
    },
  },
};
