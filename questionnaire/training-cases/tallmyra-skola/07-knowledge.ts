import type { WrittenAnswers } from '../training-case.ts';

export const knowledgeAnswers: WrittenAnswers = {
  'knowledge-description': `
    Kunskapen ger inget enkelt svar. **Skolans storlek avgör inte i sig hur det går för eleverna.**
    Det som återkommer i underlagen är i stället lärarnas kompetens, stabila relationer, hur bytet
    går till och hur lång resan blir. Underlagen är svagast om de yngsta barnen och om barn med
    funktionsnedsättning. Där har gruppen litat mer på elevhälsan och på barnen själva.`,
  research: [
    {
      fields: {
        'research-source':
          'FN:s kommitté för barnets rättigheter: Allmän kommentar nr 14 om barnets bästa',
        'research-year': '2013',
        'research-link': 'https://docs.un.org/en/CRC/C/GC/14',
        'research-says': `
          Barnets bästa är tre saker: en rättighet, en princip för tolkning och ett sätt att
          arbeta. Kommittén pekar ut vad en bedömning ska innehålla, bland annat barnets åsikter,
          familj och relationer, trygghet, utsatthet, hälsa och utbildning. Det ska framgå vad som
          har vägts mot vad. Går beslutet emot det som barnen har sagt ska skälen vara tydliga.`,
        'research-groups': ['elever-yngre', 'elever-aldre', 'skolstartare', 'kvarntorget'],
        'research-articles': [3],
      },
    },
    {
      key: 'kommentar-12',
      fields: {
        'research-source':
          'FN:s kommitté för barnets rättigheter: Allmän kommentar nr 12 om rätten att bli hörd',
        'research-year': '2009',
        'research-link': 'https://docs.un.org/en/CRC/C/GC/12',
        'research-says': `
          Rätten gäller även grupper av barn och har ingen lägsta ålder. Deltagandet ska vara
          frivilligt, tryggt och begripligt, och barnen ska få veta hur deras åsikter har använts.
          Vi använde kommentaren som checklista för samtalen i steg 9 och för återkopplingen i steg
          15.`,
        'research-groups': ['elever-yngre', 'elever-aldre', 'skolstartare', 'stodelever'],
        'research-articles': [12, 42],
      },
    },
    {
      key: 'kommentar-17',
      fields: {
        'research-source':
          'FN:s kommitté för barnets rättigheter: Allmän kommentar nr 17 om vila, fritid och lek',
        'research-year': '2013',
        'research-link': 'https://docs.un.org/en/CRC/C/GC/17',
        'research-says': `
          Lek och vila är rättigheter i sig, inte en belöning efter skolan. Barn behöver tid och
          platser som inte styrs av vuxna. En skoldag som förlängs av resor tar av just den tiden.`,
        'research-groups': ['elever-yngre', 'resande', 'ungdomar'],
        'research-articles': [31],
      },
    },
    {
      key: 'kunskapsoversikt',
      fields: {
        'research-source':
          'Skolbyte, skolstorlek och skolväg, kunskapsöversikt (FoU-enheten i Region Mellanbygd)',
        'research-year': '2025',
        'research-link': 'https://www.mellanbygd.example/fou/skolbyte-skolstorlek-skolvag',
        'research-says': `
          Översikten, som är påhittad liksom regionen, drar fyra försiktiga slutsatser:

          - Ett skolbyte ger ofta en svacka i trivsel och resultat under det första året. Den är
            kortare när barnen byter tillsammans med kamrater och när bytet förbereds länge.
          - Två byten tätt inpå varandra är svårare än ett.
          - Skolans storlek säger lite i sig. Lärarnas kompetens och stabilitet säger mer.
          - Långa dagliga resor tar tid från sömn, rörelse och kamrater, mest för yngre barn.

          Studierna är gjorda i olika länder och kan inte överföras rakt av.`,
        'research-groups': ['elever-yngre', 'elever-aldre', 'resande'],
        'research-articles': [6, 24, 28, 31],
      },
    },
  ],
  practice: [
    {
      key: 'ytterhagen',
      fields: {
        'practice-source': 'Uppföljning av flytten från Ytterhagens skola 2019 (Ekdalens kommun)',
        'practice-year': '2022',
        'practice-link': 'https://www.ekdalen.example/uppfoljning-ytterhagen',
        'practice-says': `
          Kommunen flyttade 21 elever från Ytterhagen till Kvarntorgsskolan. Två och ett halvt år
          senare intervjuades 16 av dem: 11 trivdes bra och fem gjorde det inte. **Fyra av de fem
          hade hamnat ensamma från Ytterhagen i sin klass.** Stödet till tre elever dröjde mer än
          en termin, eftersom ingen hade skrivit ned vad de behövde. Ingen hade frågat barnen före
          beslutet.`,
        'practice-groups': ['elever-aldre', 'stodelever', 'kvarntorget'],
        'practice-articles': [6, 12, 23],
      },
    },
    {
      key: 'avvikelser',
      fields: {
        'practice-source': 'Avvikelser i skolskjutsen 2023–2025 (Ekdalens kommun)',
        'practice-year': '2026',
        'practice-link': 'https://www.ekdalen.example/avvikelser-skolskjuts',
        'practice-says': `
          Av 31 rapporterade avvikelser i kommunen gällde 12 bråk eller otrygghet, 11 förseningar
          på mer än en kvart och åtta barn som glömdes eller släpptes av på fel hållplats. Tio av
          de tolv fallen av bråk hände på turer utan annan vuxen än föraren.`,
        'practice-groups': ['elever-yngre', 'resande', 'stodelever'],
        'practice-articles': [6, 19],
      },
    },
    {
      key: 'elevhalsans-bild',
      fields: {
        'practice-source': 'Elevhälsans samlade bild av Tallmyra skola och Kvarntorgsskolan',
        'practice-year': '2026',
        'practice-link': 'https://www.ekdalen.example/elevhalsans-bild',
        'practice-says': `
          Tallmyra är tryggare: 95 procent av eleverna kände sig trygga i enkäten 2025, mot 82
          procent på Kvarntorgsskolan. Men stödet kommer senare. Från första oron till en
          pedagogisk utredning gick det i snitt 14 veckor i Tallmyra och sju veckor på
          Kvarntorgsskolan.`,
        'practice-groups': ['stodelever', 'elever-yngre', 'kvarntorget'],
        'practice-articles': [19, 23, 24],
      },
    },
  ],
};
