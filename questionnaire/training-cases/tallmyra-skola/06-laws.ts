import type { WrittenAnswers } from '../training-case.ts';

const lawAddress =
  'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling';

export const lawsAnswers: WrittenAnswers = {
  'laws-description': `
    Skollagen styr det mesta i ärendet, men den avgör inte frågan. Kommunen får bestämma hur många
    skolor den ska ha. Men den får **inte** göra det utan att utreda barnets bästa och ta reda på
    vad barnen anser.

    Texterna nedan är gruppens sammanfattningar, inte lagtext.`,
  laws: [
    {
      fields: {
        'law-name': 'Lag (2018:1197) om Förenta nationernas konvention om barnets rättigheter',
        'law-says': `
          Gör barnkonventionens artiklar 1–42 till svensk lag. Beslutet rör barn i grupp, så
          artikel 3 gäller: barnets bästa ska utredas och i första hand beaktas. Det utesluter inte
          att ekonomi och lokaler vägs in, men skälen måste redovisas.`,
        'law-link': `${lawAddress}/lag-20181197-om-forenta-nationernas-konvention_sfs-2018-1197/`,
        'law-articles': [2, 3, 6, 12],
      },
    },
    {
      key: 'skollagen',
      fields: {
        'law-name': 'Skollag (2010:800)',
        'law-says': `
          Fem delar berörs:

          1. Barnets bästa är utgångspunkt i all utbildning, och barnets åsikt ska få betydelse
             efter ålder och mognad (1 kap.).
          2. Elever har rätt till stöd och till en elevhälsa som är tillgänglig (2 och 3 kap.).
          3. Miljön ska ge trygghet och studiero (5 kap.).
          4. Kommunen ska ta hänsyn till elevernas resor när den ordnar sin skola, och elever i
             förskoleklass och grundskola kan ha rätt till kostnadsfri skolskjuts (9 och 10 kap.).
             Rätten gäller resor i anslutning till skoldagen, inte efter fritidshemmet.
          5. Fritidshem ska erbjudas på eller så nära skolenheten som möjligt (14 kap.). Ett
             fritidshem i Tallmyra kan alltså **inte ersätta** platser på Kvarntorgsskolan, bara
             komplettera dem.`,
        'law-link': `${lawAddress}/skollag-2010800_sfs-2010-800/`,
        'law-articles': [3, 12, 23, 28, 29],
      },
    },
    {
      key: 'diskrimineringslagen',
      fields: {
        'law-name': 'Diskrimineringslag (2008:567)',
        'law-says': `
          Skolan ska förebygga diskriminering och trakasserier, och kommunen bör ställa samma krav
          på dem som kör skolskjutsen. Om en elev med funktionsnedsättning inte får skäliga
          åtgärder för tillgänglighet kan det vara diskriminering.`,
        'law-link': `${lawAddress}/diskrimineringslag-2008567_sfs-2008-567/`,
        'law-articles': [2, 23],
      },
    },
    {
      fields: {
        'law-name': 'Kommunallag (2017:725)',
        'law-says': `
          Kommunen ska behandla sina medlemmar lika om det inte finns sakliga skäl för något annat,
          och den ska ha god ekonomisk hushållning. Frågor av större vikt, som den här, avgörs av
          fullmäktige.`,
        'law-link': `${lawAddress}/kommunallag-2017725_sfs-2017-725/`,
        'law-articles': [2, 4],
      },
    },
    {
      fields: {
        'law-name': 'Arbetsmiljölag (1977:1160)',
        'law-says': `
          Lagens skydd gäller även elever. Kommunen ska bedöma riskerna innan verksamheten ändras,
          både för dem som flyttar och för dem som tar emot. Åtgärderna ska skrivas ned och följas
          upp.`,
        'law-link': `${lawAddress}/arbetsmiljolag-19771160_sfs-1977-1160/`,
        'law-articles': [6, 19, 24],
      },
    },
    {
      fields: {
        'law-name': 'Socialtjänstlag (2025:400)',
        'law-says': `
          Socialtjänsten ska vara lätt att nå och arbeta förebyggande, och barn ska få växa upp i
          trygghet. Skolan är i dag den enda plats i Tallmyra där socialtjänstens föräldrastöd
          finns.`,
        'law-link': `${lawAddress}/socialtjanstlag-2025400_sfs-2025-400/`,
        'law-articles': [3, 18, 19],
      },
    },
  ],
  'governing-documents': [
    {
      key: 'skjutsriktlinjer',
      fields: {
        'governing-document-name': 'Riktlinjer för skolskjuts i Ekdalens kommun, antagna 2022',
        'governing-document-link': 'https://www.ekdalen.example/riktlinjer-skolskjuts',
        'governing-document-says': `
          Längsta restid enkel väg bör vara *45 minuter för elever i F–3* och *60 minuter i årskurs
          4–6*. Väntetiden vid skolan bör vara högst 20 minuter. Remissförslaget bryter mot den
          första gränsen för sex elever.`,
        'governing-document-articles': [2, 6, 31],
      },
    },
    {
      key: 'barnrattsprogram',
      fields: {
        'governing-document-name': 'Barnrättsprogram för Ekdalens kommun 2024–2028',
        'governing-document-link': 'https://www.ekdalen.example/barnrattsprogram',
        'governing-document-says': `
          Barnets bästa ska prövas *innan* ett förslag skickas på remiss. I det här ärendet gjordes
          det efteråt. Programmet säger också att barn som har hörts ska få veta vad deras åsikter
          ledde till.`,
        'governing-document-articles': [3, 12, 42],
      },
    },
    {
      fields: {
        'governing-document-name': 'Överenskommelse om tidiga och samordnade insatser, 2025',
        'governing-document-link': 'https://www.mellanbygd.example/tidiga-insatser',
        'governing-document-says': `
          Kommunen och Region Mellanbygd ska ge barn stöd nära vardagen. Vid skolbyte ska det
          finnas en namngiven person som ansvarar för att stödet följer med barnet.`,
        'governing-document-articles': [18, 23, 24],
      },
    },
  ],
};
