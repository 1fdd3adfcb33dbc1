import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Vilka synpunkter har berörda barn?',
  shortHeading: 'Barnens synpunkter',
  help: {
    why: 'Barn har rätt att säga vad de tycker i frågor som rör dem, och det de säger ska få betydelse (artikel 12). De vet dessutom saker om sin vardag som ingen vuxen kan räkna ut. Delaktigheten är ofta den svagaste delen av en prövning, så ge det här steget tid.',
    how: [
      'Hör barnen medan förslaget går att ändra, och berätta ärligt vad de kan påverka.',
      'Välj metod efter barnen: gåtur, bilder, lek, samtal i liten grupp eller enkät. Även små barn och barn som inte talar kan visa vad de tycker.',
      'Fråga dem som påverkas mest, inte bara dem som är lättast att nå.',
      'Gör det frivilligt och tryggt, och skriv så att inget enskilt barn går att känna igen.',
      'Återge barnens egna ord, och berätta vad de har lett till.',
    ],
    mistakes: [
      'Vuxna svarar åt barnen. Föräldrars och personalens synpunkter hör till steg 10.',
      'Barnen får frågor om hur de trivs i allmänhet, inte om det som ska beslutas.',
      'Svaren redovisas i procent, men det framgår inte om de har ändrat något.',
      'Barnens låga ålder blir ett skäl att inte fråga. Då är det metoden som behöver ändras, inte rätten.',
    ],
    example:
      'Vi hörde 62 elever i årskurs 2, 5 och 8 på tre skolor och åtta elever i anpassad grundskola. De yngre visade sin skolväg på en gåtur, och de äldre ritade in otrygga platser på en karta. Flera åttaåringar var rädda för kurvan vid sågverket: ”Långtradarna ser inte mig.” Därför mättes trafiken där om, och sträckan klassas nu som farlig. I årskurs 8 ville de flesta hellre ha en sen buss än en som stannar vid dörren.',
  },
  questions: {
    'childrens-views-description': {
      label: 'Vad säger barnen?',
      help: 'Berätta hur ni har gått till väga och vad barnen har sagt; citat och listor går bra att klistra in. Ni väljer själva om ni också vill redovisa tillfälle för tillfälle.',
    },
    'children-heard': {
      label: 'Har barn fått säga sin mening i ärendet?',
      help: 'Räkna bara tillfällen som gällde den här frågan. Ska barn höras senare, svara nej och skriv vad ni planerar.',
      choices: { yes: 'Ja', no: 'Nej' },
    },
    hearings: {
      label: 'Hur har barnen hörts?',
      help: 'Ett tillfälle eller en metod i taget. Det räcker att skriva vilka barn det var.',
      record: { one: 'tillfälle', add: 'Lägg till tillfälle', empty: 'Inga tillfällen än.' },
    },
    'hearing-who': {
      label: 'Vilka barn hördes?',
      help: 'Till exempel ”Årskurs 5 på Åsskolan”. Skriv aldrig namn på barn.',
    },
    'hearing-age-bands': {
      label: 'I vilka åldrar?',
      help: 'Välj alla som var med. Åldern styr vilka metoder som passar.',
      choices: {
        'age-0-3': '0–3 år',
        'age-4-6': '4–6 år',
        'age-7-9': '7–9 år',
        'age-10-12': '10–12 år',
        'age-13-15': '13–15 år',
        'age-16-17': '16–17 år',
      },
    },
    'hearing-methods': {
      label: 'På vilket sätt?',
      help: 'Välj ett eller flera. Korten visar vad som passar för åldern.',
      choices: {
        observation: 'Att se och tolka de yngsta',
        play: 'Lek och bygge',
        pictures: 'Teckning och bilder',
        walk: 'Gåtur eller rundvandring',
        talk: 'Enskilt samtal',
        group: 'Samtal i grupp',
        sorting: 'Sortera och rangordna kort',
        survey: 'Enkät',
        council: 'Elevråd, ungdomsråd eller annan representation',
        supported: 'Samtal med bildstöd, tolk eller annat stöd',
      },
    },
    'hearing-method': {
      label: 'Hur gick det till?',
      help: 'Metod, plats och tid, och vem som höll i det. Nämn stöd som tolk, bilder eller en vuxen som barnen kände.',
    },
    'hearing-questions': {
      label: 'Vad frågade ni om?',
      help: 'Skriv frågorna som barnen fick dem, och vad de fick veta om ärendet först.',
    },
    'hearing-number': {
      label: 'Hur många deltog?',
      help: 'Ungefär går bra. Skriv gärna också hur många som fick frågan.',
    },
    'hearing-age': { label: 'Hur gamla var de?', help: 'Ålder i år, eller årskurs.' },
    'hearing-said': {
      label: 'Vad sa de?',
      help: 'Ta med det som är obekvämt eller spretar. Skriv det barnen sa, inte vad vuxna tror att de menade.',
    },
    'hearing-quotes': {
      label: 'Barnens egna ord',
      help: 'Korta citat som säger något som siffrorna inte gör.',
      record: { one: 'citat', add: 'Lägg till citat', empty: 'Inga citat än.' },
    },
    quote: {
      label: 'Vad sa barnet?',
      help: 'Ordagrant. Ta bort namn, platser och annat som pekar ut barnet.',
    },
    'quote-who': {
      label: 'Vem sa det?',
      help: 'Så att ingen går att känna igen, till exempel ”elev i årskurs 3–6”.',
    },
    'hearing-changed': {
      label: 'Vad har det ändrat?',
      help: 'I förslaget, i villkoren eller i bedömningen. Ändrade det inget, skriv varför.',
    },
    'hearing-feedback': {
      label: 'Vilken återkoppling får de?',
      help: 'Välj bland mottagarna i steg 15. Saknas barnen där, lägg till dem.',
    },
    'concerned-groups': {
      label: 'Vilka grupper hör barnen till?',
      help: 'Grupperna kommer från steg 5. Då syns det vilka som har hörts och vilka ingen har frågat.',
    },
    'concerned-articles': {
      label: 'Vilka rättigheter talade de om?',
      help: 'Välj artiklar efter vad barnen menade, även om de sa det med andra ord.',
    },
    'children-not-heard-reason': {
      label: 'Varför har barn inte hörts?',
      help: 'Skriv skälet, vad ni har gjort i stället för att förstå barnen, och om de ska höras längre fram.',
    },
    'substitute-source': {
      label: 'Vad bygger ni på i stället?',
      help: 'Till exempel vad barn i samma situation har sagt i en tidigare undersökning, eller vad de som möter barnen varje dag har sett. Det ersätter inte barnens egna röster.',
    },
  },
};
