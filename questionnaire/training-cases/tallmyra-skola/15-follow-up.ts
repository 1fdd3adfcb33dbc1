import type { WrittenAnswers } from '../training-case.ts';

export const followUpAnswers: WrittenAnswers = {
  'follow-up-description': `
    Barnrättsstrategen håller ihop uppföljningen och redovisar den för nämnden. Samma enkät används
    före och efter flytten, så att svaren går att jämföra. Två resultat ska ge åtgärd direkt: om
    färre än 85 procent av barnen från Tallmyra känner sig trygga eller om någon i F–3 reser mer än
    45 minuter.

    Fullmäktige beslutar efter skolavslutningen. Återkopplingen sker därför i två steg: **vad
    nämnden föreslår** i vecka 23, medan alla elever är kvar, och **vad som beslutades** i augusti.

    Om nämnden följer gruppens förslag börjar brevet till eleverna i årskurs 3–5 så här:

    *Du har berättat vad du tycker om att byta skola. Tack! Vi har läst allt.*

    *De flesta av er vill att Tallmyra skola ska finnas kvar. Vi föreslår ändå att skolan ska
    stänga. Då får ni fler utbildade lärare, och den som behöver hjälp får den snabbare.*

    *Ni har ändrat mycket i förslaget. Om politikerna säger ja får ni ett helt år till i Tallmyra.
    Det ska finnas en vuxen på bussen. Ingen ska bli ensam från Tallmyra i sin klass. Gården och
    gympasalen ska vara kvar.*

    *Politikerna bestämmer den 15 juni. Du får veta hur det blev när skolan börjar i augusti.*

    *Om du är ledsen eller arg får du vara det. Du kan prata med Samira, som är specialpedagog,
    eller skriva till [barnratt@ekdalen.example](mailto:barnratt@ekdalen.example).*`,
  'follow-ups': [
    {
      fields: {
        'follow-up-what':
          'Planeringen är i gång: upphandling, övergångsråd, samtal med fem framtida skolstartare bokade.',
        'follow-up-responsible': 'Utvecklingsledaren, barn- och utbildningsförvaltningen',
        'follow-up-date': '2026-11-30',
        'follow-up-subjects': ['trygg-resa', 'barnen-med', 'egen-tur', 'sen-tur'],
        'follow-up-groups': ['elever-yngre', 'elever-aldre', 'skolstartare'],
        'follow-up-articles': [3, 4],
      },
    },
    {
      fields: {
        'follow-up-what': `
          Är villkoren uppfyllda? Förvaltningen redovisar förslag 2–4 punkt för punkt.
          Övergångsrådet lämnar ett eget yttrande till nämnden.`,
        'follow-up-responsible': 'Förvaltningschefen, barn- och utbildningsförvaltningen',
        'follow-up-date': '2027-01-29',
        'follow-up-subjects': ['flytt-2027', 'trygg-resa', 'fritids-nara', 'god-overgang', 'mapp'],
        'follow-up-groups': [
          'elever-yngre',
          'elever-aldre',
          'resande',
          'stodelever',
          'skolstartare',
        ],
        'follow-up-articles': [3, 12],
      },
    },
    {
      fields: {
        'follow-up-what': `
          Efter två månader: trivsel, trygghet på bussen, restider, frånvaro och stöd. Enkät till
          alla elever från Tallmyra och samtal med dem som har en mapp.`,
        'follow-up-responsible': 'Rektorn för Kvarntorgsskolan',
        'follow-up-date': '2027-10-29',
        'follow-up-subjects': ['trygg-resa', 'god-overgang', 'bussvard', 'kamrater-ihop', 'mapp'],
        'follow-up-groups': [
          'elever-yngre',
          'elever-aldre',
          'resande',
          'stodelever',
          'kvarntorget',
        ],
        'follow-up-articles': [6, 19, 23],
      },
    },
    {
      fields: {
        'follow-up-what': `
          Efter ett år: samma enkät på båda skolorna, resultat i läsning och matematik, hur många
          som använder den sena turen och eftermiddagsavdelningen, och vad pengarna gick till.`,
        'follow-up-responsible': 'Barnrättsstrategen',
        'follow-up-date': '2028-06-14',
        'follow-up-subjects': [
          'flytt-2027',
          'fritids-nara',
          'sen-tur',
          'eftermiddag-tallmyra',
          'besked',
        ],
        'follow-up-groups': ['elever-yngre', 'elever-aldre', 'kvarntorget', 'skolstartare'],
        'follow-up-articles': [4, 28, 31],
      },
    },
    {
      fields: {
        'follow-up-what': `
          Efter tre år: blev utbildningen bättre, och för vilka? Barn och ungdomar i Tallmyra
          svarar även på hur gården och gymnastiksalen används.`,
        'follow-up-responsible': 'Barnrättsstrategen och fritidschefen',
        'follow-up-date': '2030-06-14',
        'follow-up-subjects': ['flytt-2027', 'gard-och-hall', 'oppen-gard'],
        'follow-up-groups': ['elever-yngre', 'elever-aldre', 'smabarn', 'ungdomar'],
        'follow-up-articles': [6, 28, 31],
      },
    },
  ],
  feedback: [
    {
      key: 'till-yngre',
      fields: {
        'feedback-to': 'Elever i F–2 på Tallmyra skola',
        'feedback-how': `
          En bildberättelse på fyra sidor läses högt i klassen av specialpedagogen. Barnens egna
          foton är med. Barnen ritar eller säger vad de vill fråga om, och svaren sätts upp på
          väggen.`,
        'feedback-when': 'Vecka 23 om förslaget, vecka 34 om beslutet, 2026',
        'feedback-groups': ['elever-yngre', 'resande'],
      },
    },
    {
      key: 'till-aldre',
      fields: {
        'feedback-to': 'Elever i årskurs 3–5 på Tallmyra skola',
        'feedback-how': `
          Ett brev till var och en och en lektion med barnrättsstrategen. Elevernas referensgrupp
          har läst brevet först och strukit ord som är svåra. Eleverna får se listan över det som
          ändrades och det som inte ändrades.`,
        'feedback-when': 'Vecka 23 om förslaget, vecka 34 om beslutet, 2026',
        'feedback-groups': ['elever-aldre', 'resande'],
      },
    },
    {
      key: 'till-sexor',
      fields: {
        'feedback-to': 'Elever i årskurs 6 som slutar',
        'feedback-how': `
          Samma brev och en pratstund med kuratorn innan de slutar. Beslutet skickas hem, eftersom
          de då har börjat högstadiet.`,
        'feedback-when': 'Vecka 23 och vecka 34, 2026',
        'feedback-groups': ['sexor'],
      },
    },
    {
      key: 'till-skolstartare',
      fields: {
        'feedback-to': 'Förskolebarnen som börjar skolan hösten 2026, även barnet som var sjukt',
        'feedback-how': `
          Förskolläraren berättar med klossbussen som barnen byggde. Om fullmäktige följer
          förslaget säger hon: ”Nu vet vi hur det blir. Ni börjar i Tallmyra. När ni går i ettan
          åker ni buss.” Barnen får träffa sin lärare.`,
        'feedback-when': 'Vecka 23 och vecka 34, 2026',
        'feedback-groups': ['skolstartare'],
      },
    },
    {
      key: 'till-stodelever',
      fields: {
        'feedback-to': 'Elever i behov av stöd som deltog i enskilda samtal',
        'feedback-how': `
          Enskilt samtal med samma specialpedagog, med bildstöd. Eleven får veta vad som blev av
          just sin idé. De tre som avstod erbjuds samma samtal.`,
        'feedback-when': 'Vecka 22–23 och vecka 34–35, 2026',
        'feedback-groups': ['stodelever'],
      },
    },
    {
      key: 'till-kvarntorget',
      fields: {
        'feedback-to': 'Elevrådet och alla elever på Kvarntorgsskolan',
        'feedback-how': `
          En kort film på fyra minuter där två elever från referensgruppen berättar vad som
          föreslås. Elevrådet tar emot frågor i klasserna och får skriftliga svar av rektorn inom
          två veckor.`,
        'feedback-when': 'Vecka 23 och vecka 35, 2026',
        'feedback-groups': ['kvarntorget'],
      },
    },
    {
      key: 'till-ungdomar',
      fields: {
        'feedback-to': 'Ungdomarna i fokusgruppen och andra ungdomar i Tallmyra',
        'feedback-how': `
          Sms med länk till en sida med svar på deras tre viktigaste frågor. En kväll i
          gymnastiksalen när avtalet med föreningarna förhandlas.`,
        'feedback-when': 'Juni 2026 och februari 2027',
        'feedback-groups': ['ungdomar'],
      },
    },
    {
      fields: {
        'feedback-to':
          'Barn som ännu inte har hörts: skolstartare 2027 och de yngsta på Tallkotten',
        'feedback-how': `
          Skolstartarna hörs genom lek och får besked av samma förskollärare två veckor senare. De
          yngstas vårdnadshavare får informationen om förskolans gård på ett föräldramöte.`,
        'feedback-when': 'Januari–februari 2027',
        'feedback-groups': ['skolstartare', 'smabarn'],
      },
    },
    {
      fields: {
        'feedback-to': 'Vårdnadshavare på båda skolorna',
        'feedback-how': `
          Samma information samma dag till alla, på svenska, engelska och arabiska, med barnens
          lättlästa version bifogad. Möte i Tallmyra och på Kvarntorgsskolan, och telefontid för
          den som inte kan komma.`,
        'feedback-when': 'Den 20 maj, den 16 juni och vecka 35, 2026',
        'feedback-groups': ['elever-yngre', 'elever-aldre', 'skolstartare', 'kvarntorget'],
      },
    },
    {
      fields: {
        'feedback-to':
          'Personal, elevhälsa, förare, vuxnas referensgrupp, byalaget och idrottsföreningen',
        'feedback-how': `
          Prövningen skickas ut i sin helhet. Var och en som lämnade synpunkter ser hur de har
          hanterats. Personalen informeras på arbetstid före vårdnadshavarna.`,
        'feedback-when': 'Den 20 maj och den 16 juni 2026',
        'feedback-groups': ['elever-yngre', 'elever-aldre', 'ungdomar'],
      },
    },
    {
      fields: {
        'feedback-to': 'Nämnden, kommunstyrelsen och fullmäktige',
        'feedback-how': `
          Prövningen är bilaga till ärendet. Barnrättsstrategen och två elever ur referensgruppen,
          som själva vill, redovisar barnens åsikter på nämndens möte. Uppföljningarna redovisas
          till nämnden.`,
        'feedback-when': 'Den 19 maj 2026 och efter varje uppföljning',
        'feedback-groups': ['elever-yngre', 'elever-aldre'],
      },
    },
  ],
};
