import type { Language } from '#questionnaire/index.ts';

/** Words of the printed report that no questionnaire holds. */
export const report = {
  language: 'sv' as Language,
  untitled: 'Prövning utan namn',
  registrationNumber: 'Dnr {{number}}',
  /** On every page of a draft. */
  draft: 'UTKAST',
  facts: {
    title: 'Ärende',
    organisation: 'Organisation',
    registrationNumber: 'Diarienummer',
    decidingBody: 'Beslut fattas av',
    plannedDecisionDate: 'Beslut planeras till',
    startedOn: 'Prövningen började',
  },
  notAnswered: 'Ej besvarad',
  page: 'Sida {{page}} av {{pages}}',
  article: 'Artikel {{number}}',
  articleWithTitle: 'Artikel {{number}} – {{title}}',
  effects: { strengthens: 'Stärks', neutral: 'Neutral', weakens: 'Försvagas' },
  /** A record without a title: "Grupp 2". */
  untitledRecord: '{{record}} {{number}}',
  formerQuestions: {
    heading: 'Svar på frågor som inte längre ställs',
    intro: 'Svaren skrevs när frågorna fanns med. De återges här så att inget går förlorat.',
  },
  about: 'Om prövning av barnets bästa',
  version: {
    /** At the foot of every page. */
    final: 'Version {{number}}',
    draft: 'Version {{number}}, ändring {{change}}',
    signedOff: 'Fastställd {{day}}',
    replaces: 'Ersätter version {{number}}, fastställd {{day}}',
    /** In the case sheet. */
    label: 'Version',
    signedOffNumber: '{{number}}, fastställd {{day}}',
    notSignedOff: '{{number}}, inte fastställd (ändring {{change}})',
    formerLabel: 'Föregående version',
    meaning:
      'Versionsnumret i sidfoten ökar med ett när en fastställd version görs om. En fastställd version ändras inte. Innan en version är fastställd står där också hur många ändringar som har sparats: ju högre tal, desto senare.',
  },
  contents: 'Innehåll',
  more: {
    step: 'läs mer i steg {{number}}',
    signOff: 'se Underskrifter',
    screening: 'läs hela skälet',
  },
  summary: {
    notNeeded: {
      answer: 'Slutsats:',
      reason: { heading: 'Varför ingen prövning behövs', empty: 'Skälet är inte skrivet.' },
      complete: 'Behovet är bedömt. De femton stegen behöver inte fyllas i.',
      kept: 'Det som ändå är skrivet i steg {{steps}} är med i rapporten.',
      incomplete: 'Skälet återstår att skriva.',
    },
    heading: 'Sammanfattning',
    noQuestion: 'Frågan som ska prövas är inte skriven ännu.',
    answer: 'Svar:',
    notAnswered: 'Ännu inte besvarad',
    decidedBy: 'Beslut fattas av {{body}}',
    plannedFor: 'Beslut planeras till {{date}}',
    others: { one: 'och 1 till', other: 'och {{count}} till' },
    grounds: { heading: 'Viktigaste skälen', empty: 'Inga skäl är skrivna ännu.' },
    children: {
      heading: 'Barn som berörs',
      empty: 'Inga grupper av barn är beskrivna ännu.',
      direct: { one: 'Direkt: 1 grupp', other: 'Direkt: {{count}} grupper' },
      indirect: { one: 'Indirekt: 1 grupp', other: 'Indirekt: {{count}} grupper' },
    },
    heard: {
      heading: 'Barn som hörts',
      empty: 'Ännu inte besvarat.',
      occasions: { one: 'Vid 1 tillfälle', other: 'Vid {{count}} tillfällen' },
      none: 'Inga barn har hörts',
      noReason: 'Skälet är inte skrivet.',
    },
    articles: {
      heading: 'Artiklar som påverkas',
      empty: 'Ingen artikel har fått en bedömning ännu.',
    },
    proposals: { heading: 'Förslag till beslut', empty: 'Inga förslag är skrivna ännu.' },
    compensation: {
      heading: 'Kompensation',
      empty: 'Inga kompensatoriska åtgärder är skrivna ännu.',
    },
    followUp: { heading: 'Uppföljning', empty: 'Ingen uppföljning är beskriven ännu.' },
    signers: { heading: 'Skriver under', empty: 'Inga undertecknare är angivna ännu.' },
    completeness: {
      heading: 'Hur långt prövningen har kommit',
      complete: '{{complete}} av {{total}} steg är klara',
      begun: 'påbörjade: {{steps}}',
      unanswered: 'obesvarade: {{steps}}',
    },
  },
  matrix: {
    heading: 'Artiklarna i översikt',
    intro:
      'Ett förslag, en åtgärd eller en konsekvens står vid de artiklar som gruppen har valt. Förslag och åtgärder står också vid de artiklar som deras konsekvenser rör. Kommentarerna finns i sin helhet i steg 8, det övriga i steg 11, 13 och 14.',
    empty:
      'Översikten är tom. Artiklarna kommenteras i steg 8, och i steg 11, 13 och 14 väljer gruppen vilka artiklar som konsekvenser, förslag och åtgärder rör.',
    tableHeading: 'Artiklarna i tabell',
    columns: {
      article: 'Artikel',
      effect: 'Effekt',
      comment: 'Kommentar',
      consequences: 'Konsekvenser',
      proposals: 'Förslag',
      measures: 'Åtgärder',
    },
    noEffect: 'Ej bedömd',
    directions: { strengthens: 'Positiv', neutral: 'Neutral', weakens: 'Negativ' },
    figure: {
      heading: 'Artiklarna i bild',
      columns: {
        negative: 'Negativa konsekvenser',
        positive: 'Positiva konsekvenser',
        proposals: 'Förslag',
        measures: 'Åtgärder',
      },
      alternative: 'Artiklarna efter effekt, med antal.',
      article:
        '{{name}}: negativa konsekvenser {{negative}}, positiva konsekvenser {{positive}}, förslag {{proposals}}, åtgärder {{measures}}',
    },
  },
  sources: {
    heading: 'Källor',
    empty: 'Inga källor är angivna. De skrivs i steg 2, 6 och 7.',
    kinds: {
      source: 'Källor i ärendet',
      law: 'Lagar',
      governingDocument: 'Styrdokument',
      research: 'Forskning och teori',
      practice: 'Praxis och beprövad erfarenhet',
      linkInText: 'Länkar i texten',
    },
    step: 'steg {{number}}',
    notOpenable:
      'Går inte att öppna för andra: adressen leder till en plats på den egna datorn eller i ett internt nätverk.',
  },
  findings: {
    heading: 'Öppna påpekanden',
    intro:
      'Appen har gått igenom svaren och påpekar det som en läsare kan fråga efter. Gruppen avgör själv vad den gör åt påpekandena; de hindrar inte att versionen fastställs.',
    severities: {
      must: 'Behöver åtgärdas',
      should: 'Bör åtgärdas',
      consider: 'Att överväga',
    },
    step: 'steg\u00a0{{number}}',
    entry: { step: 'Steg {{number}}', text: '{{where}}: {{title}}' },
  },
  signOff: {
    heading: 'Underskrifter',
    intro: 'De som skriver under står bakom prövningen i den version som anges i sidfoten.',
    check:
      'Så kontrolleras en digital underskrift: öppna filen under Granska i Barnrättsprövning eller i ett program som visar digitala underskrifter. På papper går det inte att se om den är äkta.',
    noSigner:
      'Ingen undertecknare är angiven i ärendeuppgifterna. Raderna nedan kan fyllas i för hand.',
    forParty: 'För {{party}}',
    forNobody: 'För',
    place: 'Ort',
    date: 'Datum',
    dateOnPaper: 'Datum (vid underskrift på papper)',
    signature: 'Namnteckning',
    /** Read aloud where a program comes to the field. */
    field: 'Underskrift: {{who}}',
    fieldForParty: 'för {{party}}',
    unnamed: 'undertecknare {{number}}',
    name: 'Namnförtydligande',
    title: 'Titel',
  },
  followUp: {
    kind: 'Uppföljning av prövning av barnets bästa',
    basis: {
      first: 'Gäller version {{version}} av prövningen.',
      later:
        'Gäller version {{version}} av prövningen, som bygger på version {{former}}, fastställd {{day}}.',
      attached:
        'Prövningen i sin helhet finns i den vanliga rapporten, och som bilaga i den här filen om den inte är gjord för arkiv.',
    },
    heading: 'Uppföljningen i korthet',
    conclusion: 'Håller bedömningen?',
    notConcluded: 'Ingen slutsats än',
    facts: {
      day: 'Uppföljningen gäller',
      answer: 'Svaret då',
      consequences: 'Konsekvenser',
      measures: 'Förslag och åtgärder',
      children: 'Barn frågade igen',
      feedback: 'Återkoppling till barnen',
      next: 'Nästa uppföljning',
    },
    told: '{{told}} av {{all}} uppföljda',
    counted: '{{count}} {{word}}',
    noNext: 'Ingen är bestämd',
    consequences: {
      heading: 'Vad som väntades, och hur det blev',
      expected: 'Väntat',
      outcome: 'Utfall',
      next: 'Vad som görs nu',
      empty: 'Prövningen har inga konsekvenser i sina listor. Utfallet står i ord nedanför.',
      negative: 'Negativ konsekvens',
      positive: 'Positiv konsekvens',
      unexpected: 'Väntades inte av någon',
      articles: 'Artikel {{articles}}',
      evidence: 'Underlag: {{evidence}}',
    },
    measures: {
      heading: 'Vad som föreslogs, och vad som har gjorts',
      expected: 'Förslag eller åtgärd',
      outcome: 'Läge',
      next: 'Vad som görs nu',
      empty: 'Prövningen har inga förslag eller åtgärder i sina listor.',
      proposal: 'Förslag',
      measure: 'Åtgärd',
    },
    notTold: 'Inte uppföljt',
    rest: 'Barnen, slutsatsen och nästa steg',
  },
};
