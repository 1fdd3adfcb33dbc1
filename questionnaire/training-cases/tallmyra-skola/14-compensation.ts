import type { WrittenAnswers } from '../training-case.ts';

export const compensationAnswers: WrittenAnswers = {
  'compensation-description': `
    Remissförslaget är bara delvis i linje med barnets bästa. Åtgärderna behövs därför **även när
    flytten skjuts upp till 2027**. De första fem finansieras med de 1,1 miljonerna per år, de
    övriga inom ordinarie budget och övergångsstödet.

    En försämring går inte att kompensera fullt ut: att barn som i dag går till skolan i stället
    får sitta i en buss varje dag. Den ska beslutsfattarna känna till.`,
  'compensatory-measures': [
    {
      key: 'egen-tur',
      fields: {
        measure: 'Egen tur med mindre bil från Norrkvarna via Granliden, högst 35 minuter.',
        'measure-consequences': ['langre-resa'],
        'measure-responsible': 'Skolskjutssamordnaren, samhällsbyggnadsförvaltningen',
        'measure-when': 'Upphandlad december 2026, i drift augusti 2027',
        'measure-groups': ['resande'],
        'measure-articles': [2, 6],
      },
    },
    {
      key: 'bussvard',
      fields: {
        measure: `
          Bussvärdar som barnen har träffat före skolstarten, bestämda platser för dem som vill och
          enskild resa när bussen inte fungerar för ett barn.`,
        'measure-consequences': ['otrygg-buss', 'tappat-stod'],
        'measure-responsible': 'Skolskjutssamordnaren med rektorn för Kvarntorgsskolan',
        'measure-when': 'Anställda maj 2027, på plats från första skoldagen',
        'measure-groups': ['elever-yngre', 'resande', 'stodelever', 'skolstartare'],
        'measure-articles': [6, 19, 23],
      },
    },
    {
      key: 'sen-tur',
      fields: {
        measure: 'Sen tur hem från fritidshemmet på Kvarntorgsskolan kl. 16.30.',
        'measure-consequences': ['inget-fritids'],
        'measure-responsible': 'Skolskjutssamordnaren, i samråd med regionens kollektivtrafik',
        'measure-when': 'Augusti 2027',
        'measure-groups': ['elever-yngre', 'skolstartare', 'resande'],
        'measure-articles': [2, 18],
      },
    },
    {
      key: 'eftermiddag-tallmyra',
      fields: {
        measure: `
          Eftermiddagsavdelning för F–3 i Tallkottens hus. Där finns även en vuxen som föräldrar
          kan tala med om skolan, och socialtjänstens föräldragrupp får en lokal.`,
        'measure-consequences': ['inget-fritids', 'svagare-kontakt'],
        'measure-responsible': 'Rektorn för förskolan Tallkotten',
        'measure-when': 'Augusti 2027, prövas i två år',
        'measure-groups': ['elever-yngre', 'skolstartare'],
        'measure-articles': [5, 18, 31],
      },
    },
    {
      key: 'oppen-gard',
      fields: {
        measure:
          'Avtal med föreningarna om gården och gymnastiksalen, och utedagar i Tallmyra varje månad.',
        'measure-consequences': ['mindre-rorelse'],
        'measure-responsible': 'Fritidschefen; rektorn för Kvarntorgsskolan för utedagarna',
        'measure-when': 'Avtal mars 2027, utedagar från september 2027',
        'measure-groups': ['elever-yngre', 'elever-aldre', 'smabarn', 'ungdomar'],
        'measure-articles': [24, 31],
      },
    },
    {
      key: 'kamrater-ihop',
      fields: {
        measure:
          'Klasser där minst fyra från Tallmyra går ihop; varje elev får önska tre kamrater.',
        'measure-consequences': ['brutna-relationer'],
        'measure-responsible': 'Rektorn för Kvarntorgsskolan',
        'measure-when': 'Önskemål i mars 2027, besked till eleverna senast den 21 maj 2027',
        'measure-groups': ['elever-yngre', 'elever-aldre', 'kvarntorget'],
        'measure-articles': [6, 12],
      },
    },
    {
      key: 'mapp',
      fields: {
        measure: `
          En mapp för varje elev i behov av stöd, minst tre besök i lugn miljö och en namngiven
          vuxen som följer med första terminen.`,
        'measure-consequences': ['tappat-stod'],
        'measure-responsible': 'Specialpedagogen i centrala elevhälsan',
        'measure-when': 'Klar den 29 januari 2027, besök februari–juni 2027',
        'measure-groups': ['stodelever'],
        'measure-articles': [23, 28],
      },
    },
    {
      key: 'besked',
      fields: {
        measure: `
          Alla barn får veta vad som beslutades, vad deras åsikter ändrade och vad de inte ändrade.
          De kan ställa frågor till övergångsrådet.`,
        'measure-consequences': ['minskat-fortroende'],
        'measure-responsible': 'Barnrättsstrategen',
        'measure-when': 'Från juni 2026, se återkopplingen i steg 15',
        'measure-groups': ['elever-yngre', 'elever-aldre', 'sexor', 'skolstartare', 'kvarntorget'],
        'measure-articles': [12, 42],
      },
    },
  ],
};
