import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Vilka barn berörs/påverkas av ärendet/förslaget och på vilket sätt?',
  shortHeading: 'Vilka barn berörs',
  help: {
    why: 'Barn är inte en enda grupp. Samma beslut kan vara bra för de flesta och dåligt för några få, och de få syns bara om ni letar efter dem. Grupperna ni skriver här kan ni sedan peka på när ni redovisar kunskap, röster, konsekvenser och åtgärder.',
    how: [
      'Gå igenom ålder, bostadsort, skola, språk, ekonomi och funktionsnedsättning, och fråga vilka som får en annan vardag.',
      'Skilj på barn som beslutet är tänkt för (direkt) och barn som märker av det ändå, till exempel syskon (indirekt).',
      'Skriv antal och ålder även om siffran är ungefärlig, och hur ni vet det.',
      'Leta efter barn som sällan syns i statistiken, som barn i skyddat boende eller barn med lång skolfrånvaro.',
      'Tänk på barn som kommer senare, om beslutet ska gälla i många år.',
    ],
    mistakes: [
      '”Alla barn i kommunen” är den enda gruppen. Då syns inte vilka som får det bättre och vilka som får det sämre.',
      'Det står föräldrar eller familjer där det borde stå barn.',
      'Barn i utsatta situationer räknas upp, men ingen säger vad beslutet betyder för dem.',
      'Ungdomar mellan 15 och 17 år glöms bort.',
    ],
    example:
      'Direkt berörs omkring 40 elever i förskoleklass till årskurs 3 (6–9 år) och 55 elever i årskurs 4–6 (10–12 år), som blir av med sin skolbuss. Direkt berörs också 210 elever i årskurs 7–9, som byter till linjebuss. Indirekt berörs yngre syskon som får följa med när någon vuxen skjutsar, och elever nära skolan som möter mer biltrafik. Mest utsatta är barn längs väg 214, där gångbana saknas, om familjen inte har bil.',
  },
  questions: {
    'children-description': {
      label: 'Beskriv vilka barn det gäller',
      help: 'Hela svaret kan stå här, skrivet eller inklistrat. Grupperna nedanför är ett erbjudande: med dem kan ni hänvisa till samma barn i senare steg.',
    },
    'children-direct': {
      label: 'Barn som berörs direkt',
      help: 'En grupp för varje sätt att beröras. Det räcker att ge gruppen ett namn.',
      record: {
        one: 'direkt berörd grupp',
        add: 'Lägg till direkt berörd grupp',
        empty: 'Inga direkt berörda grupper än.',
      },
    },
    'children-indirect': {
      label: 'Barn som berörs indirekt',
      help: 'Barn som beslutet inte är riktat till men som ändå märker av det, till exempel syskon eller grannar.',
      record: {
        one: 'indirekt berörd grupp',
        add: 'Lägg till indirekt berörd grupp',
        empty: 'Inga indirekt berörda grupper än.',
      },
    },
    'child-group': {
      label: 'Vilka barn?',
      help: 'Ett kort namn, till exempel ”Elever 6–9 år utan gångbana till skolan”. Det är namnet ni ser när ni pekar på gruppen i andra steg.',
    },
    'child-group-age': { label: 'Ålder', help: 'Ett spann i år räcker, till exempel 6–9.' },
    'child-group-number': {
      label: 'Hur många är de?',
      help: 'Ungefär går bra. Skriv gärna varifrån siffran kommer.',
    },
    'child-group-how': {
      label: 'Hur berörs de?',
      help: 'Vad blir annorlunda i deras vardag? Vänta med att värdera det till steg 11.',
    },
    'concerned-articles': {
      label: 'Vilka artiklar gäller det?',
      help: 'De rättigheter som gruppens situation rör. Svaret kan vänta till ni har gjort steg 8.',
    },
    'vulnerable-children': {
      label: 'Vilka av barnen är i en utsatt situation?',
      help: 'Beskriv vad som gör situationen utsatt och vad beslutet betyder just där. Skriv om grupper, så att inget enskilt barn går att känna igen.',
    },
  },
};
