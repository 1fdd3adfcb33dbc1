import type { TrainingCase } from '#questionnaire/training-cases/training-case.ts';

/** Fares for young people are to rise. Nobody has asked them, and the answer is yes all the same. */
export const busFares: TrainingCase = {
  id: 'bus-fares',
  questionnaire: 'barnrattsprovning',
  answers: {
    'screening-affected': ['indirectly'],
    'screening-number': ['many'],
    'screening-impact': ['some'],
    'screening-vulnerable': ['no'],
    'screening-conflict': ['no'],
    'screening-depth': ['in-depth'],
    'case-title': 'Ny prislista för ungdomsbiljetter',
    'case-organisation': 'Region Mellanbygd',
    'case-registration-number': 'RM 2026-301',
    'case-deciding-body': 'Kollektivtrafiknämnden',
    'case-planned-decision-date': '2026-03-04',
    'case-started-on': '2026-03-18',
    'case-signers': [
      {
        fields: {
          'signer-name': 'Maj Ekdahl',
          'signer-title': 'Trafikplanerare',
          'signer-party': 'Kollektivtrafikförvaltningen',
        },
      },
    ],
    'assessed-question': 'Hur påverkas barn och unga av att ungdomsbiljetten blir dyrare?',
    'matter-description': `
      Ungdomsbiljetten kostar i dag 390 kronor för 30 dagar. Förslaget är 490 kronor. Fritidskortet,
      som gäller kvällar och helger, tas bort. Höjningen ger 14 miljoner kronor om året.`,
    'matter-sources': [
      {
        fields: {
          'matter-source-title': 'Resvaneundersökning 2025',
          'matter-source-says': 'En av tre resor med buss görs av någon under 20 år.',
        },
      },
    ],
    'commission-description': `
      Regionstyrelsen har bett nämnden att se över taxan. Prövningen redovisas för nämnden.`,
    'participants-description': `
      Två trafikplanerare och en ekonom. Ingen har gått utbildning i barnets rättigheter.`,
    'children-description': `
      Omkring 18 000 unga mellan 7 och 17 år åker buss varje månad. De flesta åker till gymnasiet,
      till träning och till vänner.`,
    'children-direct': [
      {
        key: 'resenarer',
        fields: {
          'direct-group': 'Barn och unga som själva köper biljett',
          'direct-group-age': '7–17 år',
          'direct-group-number': 'Omkring 18 000',
          'direct-group-how': 'De betalar mer eller reser mindre.',
        },
      },
    ],
    'laws-description': 'Lagen om kollektivtrafik och lagen om barnkonventionen.',
    'knowledge-description': `
      Andra regioner som har höjt priset har sett att unga reser mindre på fritiden, mest i familjer
      med små marginaler.`,
    research: [
      {
        key: 'rapport',
        fields: {
          'research-source': 'Unga och kollektivtrafiken, rapport från ett trafikinstitut',
          'research-year': '2023',
          'research-says': 'Priset är det vanligaste skälet till att unga avstår från en resa.',
        },
      },
    ],
    'convention-description': `
      Enligt artikel 3 ska barnets bästa komma i främsta rummet vid alla åtgärder som rör barn.`,
    'article-comments': [
      {
        article: 2,
        effect: 'weakens',
        comment: 'Höjningen slår hårdast mot familjer med lite pengar.',
      },
      { article: 3, effect: 'neutral', comment: 'Vägs mot regionens ekonomi.' },
      { article: 6, effect: 'neutral', comment: '' },
      { article: 12, effect: 'neutral', comment: 'Unga har inte tillfrågats.' },
      { article: 31, effect: 'weakens', comment: 'Fritidskortet försvinner.' },
    ],
    'childrens-views-description': `
      Tiden har inte räckt för att fråga unga. Föräldrar har hört av sig till kundtjänst.`,
    'children-heard': ['no'],
    'children-not-heard-reason': 'Beslutet behöver fattas före sommaren.',
    'network-views-description': `
      Kundtjänst har fått 210 samtal, de flesta från föräldrar som tycker att höjningen är för stor.
      Organisationer för barn med handikapp har inte svarat.`,
    'consequences-description': 'Följderna är ekonomiska och gäller mest fritiden.',
    'negative-consequences': [
      {
        key: 'fritid',
        fields: {
          'negative-consequence': 'Unga avstår från träning och vänner när resan blir för dyr',
          'negative-consequence-groups': ['resenarer'],
          'negative-consequence-articles': [31],
        },
      },
    ],
    'positive-consequences': [
      {
        fields: {
          'positive-consequence': 'Kvällsturerna kan vara kvar',
          'positive-consequence-groups': ['resenarer'],
          'positive-consequence-articles': [31],
        },
      },
    ],
    'best-interests-description': `
      Förslaget är förenligt med barnets bästa, eftersom turerna kan vara kvar.`,
    'best-interests-answer': ['yes'],
    'best-interests-grounds': [{ fields: { ground: 'Utan höjningen måste turer dras in.' } }],
    'proposals-description': 'Nämnden föreslås besluta enligt den nya prislistan.',
    proposals: [
      {
        key: 'pris',
        fields: {
          proposal: 'Ungdomsbiljetten kostar 490 kronor från den 1 augusti 2026.',
          'proposal-consequences': ['fritid'],
        },
      },
    ],
    'compensation-description': 'Inga åtgärder föreslås i nuläget, men frågan följs.',
    'compensatory-measures': [
      {
        fields: {
          measure: 'Information om priset på skolorna.',
          'measure-responsible': 'Kundtjänst',
          'measure-when': 'Juni 2026',
          'measure-articles': [42],
        },
      },
    ],
    'follow-up-description': 'Försäljningen följs upp varje månad.',
    'follow-ups': [
      {
        fields: {
          'follow-up-what': 'Antal sålda ungdomsbiljetter',
          'follow-up-date': '2027-02-01',
          'follow-up-subjects': ['pris'],
        },
      },
    ],
  },
};
