import type { WrittenAnswers } from '../training-case.ts';

export const proposalsAnswers: WrittenAnswers = {
  'proposals-description': `
    Förslagen ersätter remissförslaget och hänger ihop. **Förslag 2–4 är villkor för förslag 1.**
    Om de inte är uppfyllda den 29 januari 2027 ska flytten inte genomföras utan att nämnden prövar
    saken igen.

    Pengar, jämfört med remissförslaget:

    - *Varje år* kostar villkoren 1,1 miljoner kronor. Besparingen blir 1,8 i stället för 2,9
      miljoner.
      - Egen bil från Norrkvarna och Granliden: 0,3.
      - Bussvärdar: 0,25.
      - Sen tur från fritidshemmet: 0,15.
      - Eftermiddagsavdelning i Tallmyra: 0,3.
      - Gymnastiksalen och gården: 0,1.
    - *En gång* kostar övergångsåret 3,45 miljoner kronor: 2,9 i utebliven besparing, 0,3 för att
      laga taket provisoriskt och 0,25 för stöd i övergången.`,
  proposals: [
    {
      key: 'flytt-2027',
      fields: {
        proposal: `
          Tallmyra skola avvecklas tidigast efter vårterminen 2027, och eleverna får sin skolgång
          på Kvarntorgsskolan från augusti 2027.`,
        'proposal-points': [
          {
            fields: {
              'proposal-point': 'Eleverna som nu går i årskurs 5 får gå klart i Tallmyra.',
            },
          },
          {
            fields: {
              'proposal-point': `
                Förvaltningen redovisar senast den 29 januari 2027 om villkoren i förslag 2–4 är
                uppfyllda. Är de inte det tar nämnden upp flytten till ny prövning.`,
            },
          },
          {
            fields: {
              'proposal-point': `
                Skolhusets tak lagas provisoriskt före augusti 2026, så att inget klassrum behöver
                stängas.`,
            },
          },
        ],
        'proposal-consequences': ['brutna-relationer', 'tappat-stod', 'behoriga-larare'],
        'proposal-articles': [3, 6, 28],
        'proposal-groups': ['elever-yngre', 'elever-aldre', 'skolstartare'],
      },
    },
    {
      key: 'trygg-resa',
      fields: {
        proposal: 'Skolskjutsen ska vara kort, trygg och säker innan flytten genomförs.',
        'proposal-points': [
          {
            fields: {
              'proposal-point':
                'Ingen elev i F–3 reser mer än 45 minuter. Målet är högst 35 minuter för alla.',
            },
          },
          {
            fields: {
              'proposal-point': 'Norrkvarna och Granliden får en egen tur direkt till Ekdalen.',
            },
          },
          {
            fields: {
              'proposal-point': 'En bussvärd finns på varje tur, och varje plats har bälte.',
            },
          },
          { fields: { 'proposal-point': 'Hållplatsen i Granliden får belysning och väntplats.' } },
          {
            fields: {
              'proposal-point':
                'Den som missar bussen ringer ett nummer och får hjälp samma morgon.',
            },
          },
        ],
        'proposal-consequences': ['langre-resa', 'otrygg-buss'],
        'proposal-articles': [2, 6, 19],
        'proposal-groups': ['resande', 'elever-yngre', 'elever-aldre', 'stodelever'],
      },
    },
    {
      key: 'fritids-nara',
      fields: {
        proposal: 'Eftermiddagarna ska fungera för alla barn som behöver fritidshem.',
        'proposal-points': [
          {
            fields: {
              'proposal-point': `
                Alla som har rätt till det erbjuds fritidshem på Kvarntorgsskolan. En sen tur går
                till Tallmyra, Granliden och Norrkvarna kl. 16.30.`,
            },
          },
          {
            fields: {
              'proposal-point': `
                En frivillig eftermiddagsavdelning för F–3 öppnar i Tallkottens hus, med personal
                som barnen känner. Den är ett komplement till platsen på Kvarntorgsskolan.`,
            },
          },
        ],
        'proposal-consequences': ['inget-fritids', 'svagare-kontakt'],
        'proposal-articles': [2, 18, 31],
        'proposal-groups': ['elever-yngre', 'skolstartare'],
      },
    },
    {
      key: 'god-overgang',
      fields: {
        proposal: 'Varje elev får en förberedd övergång, och stödet följer med.',
        'proposal-points': [
          {
            fields: {
              'proposal-point': `
                Varje elev i behov av stöd har en skriftlig plan senast den 29 januari 2027:
                ”mappen som förklarar mig”, gjord tillsammans med eleven.`,
            },
          },
          {
            fields: {
              'proposal-point':
                'I varje klass som tar emot går minst fyra elever från Tallmyra. Klassernas storlek redovisas i januari 2027.',
            },
          },
          {
            fields: {
              'proposal-point': `
                Befintliga klasser på Kvarntorgsskolan görs inte om mitt i ett stadium, och
                matsalen får fler mattider.`,
            },
          },
          {
            fields: {
              'proposal-point': `
                Minst fyra gemensamma dagar under läsåret 2026/27, och faddrar som båda parter har
                valt.`,
            },
          },
        ],
        'proposal-consequences': [
          'tappat-stod',
          'brutna-relationer',
          'tidigare-stod',
          'fler-jamnariga',
        ],
        'proposal-articles': [6, 23, 28],
        'proposal-groups': ['stodelever', 'elever-yngre', 'elever-aldre', 'kvarntorget'],
      },
    },
    {
      key: 'gard-och-hall',
      fields: {
        proposal: 'Skolgården och gymnastiksalen i Tallmyra är öppna till och med juni 2030.',
        'proposal-points': [
          {
            fields: {
              'proposal-point':
                'Byalaget och idrottsföreningen sköter husen kvällar och helger enligt avtal.',
            },
          },
          {
            fields: {
              'proposal-point': `
                Barn och ungdomar i Tallmyra tillfrågas innan kommunen tar ställning till vad som
                händer därefter.`,
            },
          },
        ],
        'proposal-consequences': ['mindre-rorelse'],
        'proposal-articles': [24, 31],
        'proposal-groups': ['smabarn', 'ungdomar', 'elever-yngre', 'elever-aldre'],
      },
    },
    {
      key: 'barnen-med',
      fields: {
        proposal: 'Barnen är med tills flytten har följts upp.',
        'proposal-points': [
          {
            fields: {
              'proposal-point': `
                Ett övergångsråd med fyra elever från varje skola träffar rektorerna en gång i
                månaden från september 2026.`,
            },
          },
          {
            fields: {
              'proposal-point': `
                Nästa skolstrukturförslag skickas inte på remiss förrän barnets bästa har prövats,
                som barnrättsprogrammet säger.`,
            },
          },
        ],
        'proposal-consequences': ['minskat-fortroende'],
        'proposal-articles': [3, 12, 42],
        'proposal-groups': ['elever-yngre', 'elever-aldre', 'kvarntorget'],
      },
    },
  ],
};
