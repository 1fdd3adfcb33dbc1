import type { WrittenAnswers } from '../training-case.ts';

export const matterAnswers: WrittenAnswers = {
  'matter-description': `
    Tallmyra är en by med omkring 700 invånare, 19 kilometer norr om tätorten Ekdalen. Där finns en
    skola för F–6 med 58 elever, ett fritidshem och förskolan Tallkotten. Förvaltningen föreslår
    att skolan och fritidshemmet avvecklas. Förskolan blir kvar.

    Gruppen har jämfört fyra handlingsalternativ:

    - **Nollalternativet:** skolan finns kvar som i dag.
      - Skolhuset behöver nytt tak och ny ventilation för 6,5 miljoner kronor inom tre år.
      - Svårigheten att rekrytera behöriga lärare består.
    - **Delad skola:** F–3 blir kvar i Tallmyra, årskurs 4–6 flyttar.
      - 30 elever går kvar läsåret 2026/27 och 25 byter skola.
      - Kostnaden minskar med 1,0 miljoner kronor per år, men huset måste ändå renoveras.
    - **Remissförslaget:** hela skolan flyttar i augusti 2026.
    - **Flytt med villkor:** hela skolan flyttar tidigast i augusti 2027, och bara om krav på
      resor, fritidshem och övergång är uppfyllda. Alternativet växte fram ur det som barnen
      berättade.

    Prövningen gäller remissförslaget. De andra alternativen är med som jämförelse.`,
  'matter-background': `
    Läsåret 2015/16 gick 91 elever i Tallmyra skola. I dag är de 58 och prognosen för läsåret
    2027/28 är 52. Eleverna går i tre åldersblandade klasser: 15 i F–1, 17 i årskurs 2–3 och 26 i
    årskurs 4–6.

    Fyra av skolans sju lärartjänster är tillsatta med behöriga lärare. På Kvarntorgsskolan är
    motsvarande siffra 21 av 24. Två tjänster i Tallmyra har utlysts tre gånger utan behöriga
    sökande. Skolsköterskan är på plats en halv dag i veckan och kuratorn varannan vecka.

    Skolhuset är från 1962. Taket läcker, och ventilationen klarar högst 20 personer i varje
    klassrum. Den äldsta klassen är därför delad på två rum. Förskolan ligger i en egen byggnad som
    renoverades 2019. Även gymnastiksalen är en egen byggnad.

    Fritidshemmet har 27 barn. Fjorton elever har skolskjuts till Tallmyra skola; övriga bor inom
    gång- eller cykelavstånd eller får skjuts hemifrån.`,
  'matter-proposal': `
    Remissförslaget innebär att

    - Tallmyra skola och dess fritidshem läggs ned efter vårterminen 2026
    - 49 elever som nu går i F–5 byter till Kvarntorgsskolan, och sex barn börjar förskoleklass
      där, sammanlagt 55 elever
    - alla 55 får skolskjuts: 44 från Tallmyra med omnejd (24 minuter) och 11 från Norrkvarna och
      Granliden (upp till 55 minuter)
    - bussen går en gång på morgonen och en gång när skoldagen slutar kl. 14.20
    - barn som behöver fritidshem får plats på Kvarntorgsskolan, men ingen buss går hem därifrån.

    De nio eleverna i årskurs 6 byter skola till hösten oavsett beslut.

    Kvarntorgsskolan är byggd för 450 elever och har 342. Med eleverna från Tallmyra blir de 397.
    De 15 klasserna blir 17, fortfarande med i snitt 23 elever.

    **Ekonomi per helår:** kostnaderna minskar med 4,7 miljoner kronor (personal 3,1, lokaler 1,2
    och måltider 0,4) och ökar med 1,8 (skolskjuts 1,1 och personal på Kvarntorgsskolan 0,7).
    Nettot är en besparing på **2,9 miljoner kronor**.`,
  'matter-origin': `
    1. I oktober 2025 blev utredningen om skolstrukturen klar.
    2. Den 16 december 2025 skickade barn- och utbildningsnämnden förslaget på remiss och beslutade
       att barnets bästa skulle prövas före beslut (§ 112).
    3. Den 12 januari 2026 började gruppen arbeta.
    4. Den 2–20 februari hördes barnen, och under februari och mars vårdnadshavare, personal och
       andra.
    5. Den 19 maj behandlar nämnden ärendet, den 2 juni kommunstyrelsen och den 15 juni
       kommunfullmäktige.

    Nämnden hade alltså inte tagit ställning när prövningen började. Men förslaget var skrivet
    innan något barn hade hörts, och det märktes i samtalen: flera elever trodde att allt redan var
    bestämt.`,
  'matter-sources': [
    {
      fields: {
        'matter-source-title':
          'Skolstruktur 2026–2030, utredning av barn- och utbildningsförvaltningen, oktober 2025',
        'matter-source-link': 'https://www.ekdalen.example/skolstruktur-2026-2030',
        'matter-source-says': `
          Beskriver elevtal, lokaler, behörighet och kostnader för kommunens sex F–6-skolor.
          Utredningen jämför nollalternativet, delad skola och full flytt. Den innehåller ingen
          beskrivning av elevernas vardag och ingen tidtabell för skolskjutsen.`,
      },
    },
    {
      fields: {
        'matter-source-title':
          'Remissförslag om Tallmyra skola, barn- och utbildningsnämnden, december 2025',
        'matter-source-link': 'https://www.ekdalen.example/remiss-tallmyra-skola',
        'matter-source-says': `
          Förslaget som prövas, med kostnadskalkyl och tidplan. Den preliminära tidtabellen för
          skolskjutsen togs fram på gruppens begäran i januari 2026.`,
      },
    },
    {
      fields: {
        'matter-source-title':
          'Så säger barnen om Tallmyra skola, gruppens sammanställning, mars 2026',
        'matter-source-link': 'https://www.ekdalen.example/sa-sager-barnen',
        'matter-source-says': `
          Alla svar från barnen utan namn, med bilder som barnen har godkänt. Finns även i en
          lättläst version på fyra sidor.`,
      },
    },
  ],
};
