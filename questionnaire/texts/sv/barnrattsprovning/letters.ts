import type { SheetTexts } from '../../../schema.ts';

export const letters: SheetTexts = {
  heading: 'Brev till barn',
  intro:
    'Barn som har fått säga sin mening har rätt att få veta vad det ledde till. Här skriver ni ett brev på en sida till varje grupp, med det ni redan har skrivit bredvid. Hela brevet skrivs ut för sig, och det finns med i rapporten.',
  help: {
    why: 'Barn som har svarat vill veta vad svaret ledde till, och de har rätt till besked de förstår (artikel 12). Ett besked på barnens språk visar också om ni själva kan förklara beslutet. Går skälen inte att säga enkelt är de kanske inte färdigtänkta.',
    how: [
      'Skriv till en grupp i taget. Yngre barn, äldre barn och barn med särskilda behov kan behöva var sitt brev.',
      'Säg först vad barnen sa, sedan vad det ändrade, sedan hur det blir.',
      'Berätta också vad som inte blev som de ville, och varför. Tystnad läser barn som att ingen lyssnade.',
      'Låt några barn läsa brevet först och stryka det som är svårt.',
      'Ge brevet tillsammans med någon som kan svara på frågor. Små barn behöver höra det, helst med bilder.',
    ],
    mistakes: [
      'Brevet är en förkortad tjänsteskrivelse. Börja om från barnens fråga i stället.',
      'Det tackar för medverkan men säger inte hur det blev.',
      'Ett citat eller en detalj pekar ut ett barn för dem som känner gruppen.',
      'Det kommer månader efter att de vuxna fick veta.',
    ],
    example:
      'Hej alla i tvåan! Ni visade oss er väg till skolan. Ni sa att kurvan vid sågen är läskig. Därför ska det byggas en gångbana där. Tills den är klar får ni åka buss. Politikerna bestämmer det i maj. Fråga er lärare om ni undrar något. Tack för hjälpen!',
  },
  questions: {
    'child-letters': {
      label: 'Era brev',
      help: 'Ett brev för varje grupp av barn. Yngre och äldre barn behöver var sitt.',
      record: { one: 'brev', add: 'Lägg till brev', empty: 'Inga brev än.' },
    },
    'letter-to': {
      label: 'Vilka är brevet till?',
      help: 'Gruppen, inte namn på barn. Till exempel ”Årskurs 2 på Åsskolan”.',
    },
    'letter-age': {
      label: 'Hur gamla är de?',
      help: 'Åldern bestämmer råden, stilens storlek och hur mycket som får plats. Är barnen olika gamla, välj de yngsta.',
      choices: {
        'age-0-3': '0–3 år',
        'age-4-6': '4–6 år',
        'age-7-9': '7–9 år',
        'age-10-12': '10–12 år',
        'age-13-15': '13–15 år',
        'age-16-17': '16–17 år',
      },
    },
    'letter-recipients': {
      label: 'Vilka samtal och mottagare svarar brevet på?',
      help: 'Välj bland tillfällena i steg 9 och mottagarna i steg 15. Bara det som hör till dem visas sedan som underlag.',
    },
    'letter-greeting': {
      label: 'Hälsning',
      help: 'Brevets rubrik. Tilltala barnen, till exempel ”Hej alla i tvåan!”.',
    },
    'letter-matter': {
      label: 'Vad handlar det om?',
      help: 'En eller två meningar om vad vuxna ska bestämma, så som barnen märker det.',
    },
    'letter-said': {
      label: 'Vad har ni hört barnen säga?',
      help: 'Det de flesta tyckte, och det som bara några tyckte. Använd gärna barnens egna ord, men aldrig så att ett barn går att känna igen.',
    },
    'letter-changed': {
      label: 'Vad har det ändrat?',
      help: 'Det som blev annorlunda för att barnen sa det. Skriv också vad som inte blev som de ville.',
    },
    'letter-decision': {
      label: 'Vad är bestämt eller föreslaget, och varför?',
      help: 'Säg rakt ut hur det blir, också när det är tråkigt. Ett eller två skäl räcker.',
    },
    'letter-next': {
      label: 'Vad händer nu, och när?',
      help: 'Nästa sak som barnen märker, och när de får veta mer.',
    },
    'letter-contact': {
      label: 'Vem kan barnen fråga?',
      help: 'En vuxen som barnen når själva, och hur. För äldre barn även telefon eller e-post.',
    },
    'letter-sign-off': {
      label: 'Avslutning',
      help: 'Tack och hälsningar, och vem som skriver.',
    },
  },
};
