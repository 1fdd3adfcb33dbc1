import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Utifrån inhämtad information – vilka konsekvenser kan ärendet få för barn?',
  shortHeading: 'Konsekvenser',
  help: {
    why: 'Här möts allt ni har samlat in. När för- och nackdelar står sida vid sida, med vilka barn de gäller och hur länge, blir det synligt vad beslutet ger vissa barn och kostar andra. Konflikterna ska också fram, för det är dem som beslutsfattarna har att väga.',
    how: [
      'Skriv en konsekvens i taget: vad händer, för vilka barn, hur troligt är det och hur vet ni det?',
      'Tänk både på de närmaste månaderna och på flera år framåt.',
      'Jämför med vad som händer om inget ändras.',
      'Gå tillbaka till steg 9. Finns det som barnen hoppades på och oroade sig för med här?',
      'Säg rent ut var det skaver: mellan grupper av barn, mellan två rättigheter eller mellan barnets bästa och till exempel ekonomin.',
    ],
    mistakes: [
      'Följder för personal, budget eller organisation skrivs som om de vore följder för barn.',
      'Det positiva beskrivs som säkert och det negativa som en risk, utan grund för skillnaden.',
      'En konsekvens dyker upp som inget i steg 5–10 pekar på.',
      'Stora nackdelar för få barn försvinner bakom små fördelar för många.',
    ],
    example:
      'Negativt: omkring 40 elever i förskoleklass till årskurs 3 får gå upp till 3 kilometer, en del av dem längs en väg utan gångbana; risken är störst på vintern och gäller artiklarna 6 och 24. Positivt: elever i årskurs 7–9 kan ta en senare buss och vara med på träning och läxhjälp. Konflikt: om de yngsta behåller sin skjuts nås inte hela besparingen på 2,4 miljoner kronor, så en säker skolväg ställs mot annat i skolans budget.',
  },
  questions: {
    'consequences-description': {
      label: 'Vad kan ärendet betyda för barn?',
      help: 'Resonera fritt om följder på kort och lång sikt, eller klistra in ert avsnitt i sin helhet. Använd listorna nedanför så mycket ni vill, kanske bara för det viktigaste.',
    },
    alternatives: {
      label: 'Alternativ',
      help: 'Förslaget, att inget ändras, och gärna något däremellan. Sida vid sida syns vad vart och ett ger och kostar barnen.',
      record: { one: 'alternativ', add: 'Lägg till alternativ', empty: 'Inga alternativ än.' },
    },
    alternative: {
      label: 'Vad kallar ni alternativet?',
      help: 'Några ord, till exempel ”Linjebuss för de äldre”.',
    },
    'alternative-kind': {
      label: 'Vad är det?',
      help: 'Minst två behövs för att det ska gå att jämföra: förslaget, och att inget ändras.',
      choices: {
        proposal: 'Förslaget',
        'no-change': 'Ingen förändring',
        other: 'Ett annat alternativ',
      },
    },
    'alternative-description': {
      label: 'Vad innebär det?',
      help: 'Vad som skulle göras, när och för vilka.',
    },
    'alternative-effects': {
      label: 'Hur påverkas rättigheterna?',
      help: 'En rad för varje artikel som påverkas. Det går också att fylla i direkt i tabellen.',
      record: { one: 'påverkan', add: 'Lägg till påverkan', empty: 'Ingen påverkan än.' },
    },
    'effect-comment': {
      label: 'På vilket sätt?',
      help: 'En mening om vad det betyder för barnen.',
    },
    'effect-article': {
      label: 'Vilken artikel?',
      help: 'Börja med dem som ni har kommenterat i steg 8.',
    },
    'effect-direction': {
      label: 'Åt vilket håll?',
      help: 'Jämfört med hur det är i dag.',
      choices: { strengthens: 'Stärks', neutral: 'Neutral', weakens: 'Försvagas' },
    },
    'negative-consequences': {
      label: 'Negativa konsekvenser',
      help: 'Vad kan bli sämre, och för vilka? En rad per konsekvens räcker.',
      record: {
        one: 'negativ konsekvens',
        add: 'Lägg till negativ konsekvens',
        empty: 'Inga negativa konsekvenser än.',
      },
    },
    'positive-consequences': {
      label: 'Positiva konsekvenser',
      help: 'Vad kan bli bättre, och för vilka? Skriv också vad som krävs för att det ska bli så.',
      record: {
        one: 'positiv konsekvens',
        add: 'Lägg till positiv konsekvens',
        empty: 'Inga positiva konsekvenser än.',
      },
    },
    consequence: {
      label: 'Vad kan hända?',
      help: 'Skriv ur barnens synvinkel, i en eller två meningar. Det är den texten ni ser när ni pekar på konsekvensen i senare steg.',
    },
    'consequence-grounds': {
      label: 'Vad bygger ni det på?',
      help: 'Nämn det i steg 5–10 som stödjer bedömningen, och hur säkra ni är.',
    },
    'consequence-horizon': {
      label: 'När märks det?',
      help: 'Kort sikt är ungefär det första året. Välj båda om följden håller i sig.',
      choices: { short: 'På kort sikt', long: 'På lång sikt' },
    },
    'conflicts-of-interest': {
      label: 'Mål- och intressekonflikter',
      help: 'Var drar barnets bästa och andra intressen, eller olika barns intressen, åt olika håll?',
      record: { one: 'konflikt', add: 'Lägg till konflikt', empty: 'Inga konflikter än.' },
    },
    'conflict-title': {
      label: 'Vad står mot vad?',
      help: 'En kort rubrik, till exempel ”Säker skolväg mot sparkrav”.',
    },
    'conflict-discussion': {
      label: 'Hur resonerar ni?',
      help: 'Vad talar för vardera sidan, och kan konflikten göras mindre? Själva avvägningen hör till steg 12.',
    },
    'concerned-groups': {
      label: 'Vilka barn gäller det?',
      help: 'Välj bland grupperna från steg 5. Rör det alla behöver ni inte välja.',
    },
    'concerned-articles': {
      label: 'Vilka artiklar påverkas?',
      help: 'De rättigheter som stärks, försvagas eller ställs mot varandra.',
    },
    evidence: {
      label: 'Vilket underlag stödjer det?',
      help: 'Välj bland lagar, kunskap, barns och vuxnas synpunkter i steg 6, 7, 9 och 10.',
    },
    'negative-consequence-acceptance': {
      label: 'Varför kan den godtas, om inget görs åt den?',
      help: 'Skriv bara här om ingen åtgärd i steg 14 mildrar följden. Skälet ska väga tyngre än det barnen förlorar.',
    },
  },
};
