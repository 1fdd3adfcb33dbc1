import type { TrainingCase } from '#questionnaire/training-cases/training-case.ts';

/** A school is to close. The group has heard the children well, and lost them again on the way to step 15. */
export const schoolClosure: TrainingCase = {
  id: 'school-closure',
  questionnaire: 'barnrattsprovning',
  answers: {
    'screening-affected': ['directly'],
    'screening-number': ['group'],
    'screening-impact': ['much'],
    'screening-vulnerable': ['yes'],
    'screening-conflict': ['yes'],
    'screening-depth': ['simple'],
    'screening-reason': `
      Underlaget finns redan i utredningen om skolorna i kommundelen. Därför gör vi en enkel prövning.`,
    'case-title': 'Samlad skola i Björkåsen',
    'case-organisation': 'Lindvikens kommun',
    'case-registration-number': 'UN 2026-88',
    'case-deciding-body': 'Utbildningsnämnden',
    'case-planned-decision-date': '2026-04-22',
    'case-started-on': '2026-02-02',
    'case-signers': [],
    'assessed-question': `
      Är det förenligt med barnets bästa att lägga ned Norrby skola och samla eleverna på
      Björkåsskolan från augusti 2026?`,
    'matter-description': `
      Norrby skola har 41 elever i F–6 och tre lärare. Björkåsskolan ligger sju kilometer bort och
      har plats för 120 elever till. Nämnden vill samla undervisningen för att få fler behöriga
      lärare och sänka kostnaden för lokaler.`,
    'matter-background': `
      Elevantalet i Norrby har sjunkit från 68 till 41 på sex år.

      7 (12)

      Huset behöver ny värmeanläggning för 3,2 miljoner kronor. Två av tre lärare går i pension
      inom två år.`,
    'matter-sources': [
      {
        fields: {
          'matter-source-title': 'Utredning om skolorna i kommundel norr, 2025',
          'matter-source-link': 'G:\\Utbildning\\Utredningar\\norr-2025.docx',
          'matter-source-says': 'Elevantal, lokaler och kostnader för fyra skolor.',
        },
      },
    ],
    'commission-description': `
      Utbildningsnämnden gav i januari förvaltningen i uppdrag att pröva barnets bästa. Resultatet
      lämnas till nämnden i april.`,
    'participants-description': `
      Barnrättsstrategen, en rektor, en skolsköterska och en utvecklingsledare har gjort
      prövningen. Två i gruppen har gått utbildning i barnets rättigheter.`,
    'children-description': `
      Berörda är de 41 eleverna i Norrby, deras yngre syskon och de 210 eleverna på Björkåsskolan.`,
    'children-direct': [
      {
        key: 'norrby',
        fields: {
          'direct-group': 'Elever på Norrby skola',
          'direct-group-age': '6–13 år',
          'direct-group-number': '41',
          'direct-group-how': 'De byter skola, lärare och klasskamrater och får åka buss.',
          'direct-group-articles': [3, 28, 31],
        },
      },
    ],
    'children-indirect': [
      {
        key: 'bjorkas',
        fields: {
          'indirect-group': 'Elever på Björkåsskolan',
          'indirect-group-number': '210',
          'indirect-group-how': 'Klasserna blir större och görs om.',
        },
      },
    ],
    'vulnerable-children': `
      Fem elever har anpassningar som bygger på den lilla gruppen. Tre familjer har ingen bil.`,
    'laws-description': `
      Skollagens regler om elevers närhet till skolan och om skolskjuts, och lagen om
      barnkonventionen.`,
    'knowledge-description': `
      Forskningen ger inget entydigt stöd för att skolans storlek avgör. Övergången och lärarnas
      behörighet betyder mer.`,
    'convention-description': 'Principerna och artiklarna om utbildning och fritid berörs mest.',
    'article-comments': [
      { article: 2, effect: 'neutral', comment: 'Alla elever i Norrby berörs lika.' },
      { article: 3, effect: 'neutral', comment: 'Prövas i steg 12.' },
      { article: 6, effect: 'weakens', comment: 'Bussen är en risk för de yngsta.' },
      { article: 12, effect: 'strengthens', comment: 'Eleverna har fått säga sin mening.' },
      { article: 28, effect: 'strengthens', comment: 'Fler behöriga lärare.' },
    ],
    'childrens-views-description': `
      Alla elever i Norrby fick en enkät, och eleverna i årskurs 4–6 pratade i grupp. Omkring 50
      barn deltog, med eleverna från Björkåsskolan.`,
    'children-heard': ['yes'],
    hearings: [
      {
        key: 'enkat',
        fields: {
          'hearing-who': 'Elever i F–6 på Norrby skola',
          'hearing-age-bands': ['age-4-6', 'age-7-9', 'age-10-12'],
          'hearing-methods': ['survey'],
          'hearing-number': '38 av 41',
          'hearing-said': `
            29 vill att skolan ska vara kvar. Kompisarna, skogen och bussen är det de skriver om.`,
          'hearing-changed': `
            Flytten sker efter sommaren och inte vid jul, som först var tänkt.`,
          'hearing-groups': ['norrby'],
        },
      },
      {
        fields: {
          'hearing-who': 'Elevrådet på Björkåsskolan',
          'hearing-age-bands': ['age-10-12'],
          'hearing-methods': ['council'],
          'hearing-number': '12',
          'hearing-said': 'De vill visa skolan för de nya och är oroliga för matköerna.',
          'hearing-groups': ['bjorkas'],
        },
      },
    ],
    'network-views-description': `
      Vårdnadshavarna hade ett möte med 54 deltagare. De flesta är emot förslaget.`,
    'consequences-description': `
      Fördelarna gäller undervisningen och märks efter ett år. Nackdelarna gäller vardagen och
      märks direkt. Hur barnen själva ser på det står i svaret, se fråga 19.`,
    'negative-consequences': [
      {
        key: 'resa',
        fields: {
          'negative-consequence': 'Upp till 50 minuter mer resa om dagen',
          'negative-consequence-groups': ['norrby'],
          'negative-consequence-articles': [6, 31],
        },
      },
      {
        key: 'kompisar',
        fields: {
          'negative-consequence': 'Kamratgrupper delas när klasserna görs om',
          'negative-consequence-groups': ['norrby', 'bjorkas'],
          'negative-consequence-articles': [6],
        },
      },
    ],
    'positive-consequences': [
      {
        key: 'larare',
        fields: {
          'positive-consequence': 'Behöriga lärare i alla ämnen',
          'positive-consequence-groups': ['norrby'],
          'positive-consequence-articles': [28],
        },
      },
    ],
    'best-interests-description': `
      Förslaget är delvis förenligt med barnets bästa. Utbildningen blir bättre, men vardagen blir
      sämre för de yngsta om inget görs åt resan.`,
    'best-interests-answer': ['partly'],
    'best-interests-weight': ['balanced'],
    'best-interests-departure': `
      Rätten till behöriga lärare har fått väga tyngre än närheten till skolan.`,
    'proposals-description': 'Förslagen följer i stort kommentarerna till artiklarna i steg 8.',
    proposals: [
      {
        key: 'flytt',
        fields: { proposal: 'Norrby skola läggs ned efter vårterminen 2026.' },
      },
      {
        key: 'buss',
        fields: {
          proposal: 'Skolskjutsen planeras så att ingen reser mer än 30 minuter.',
          'proposal-consequences': ['resa'],
        },
      },
    ],
    'compensation-description': 'Åtgärderna gäller resan och övergången.',
    'compensatory-measures': [
      {
        fields: {
          measure: 'En vuxen följer med på bussen den första terminen.',
          'measure-consequences': ['resa'],
          'measure-responsible': 'Skolskjutssamordnaren',
        },
      },
    ],
    'follow-up-description': `
      Förvaltningen följer upp efter ett år och redovisar för nämnden.`,
    'follow-ups': [
      {
        fields: {
          'follow-up-what': 'Trivsel, restider och behörighet',
          'follow-up-responsible': 'Utvecklingsledaren',
          'follow-up-date': '2027-06-10',
          'follow-up-subjects': ['flytt', 'buss'],
        },
      },
    ],
    feedback: [
      'Utbildningsnämnden',
      'Kommunstyrelsen',
      'Förvaltningschefen',
      'Rektorerna',
      'Lärarna i Norrby',
      'Lärarna på Björkåsskolan',
      'Elevhälsan',
      'Fackliga organisationer',
      'Vårdnadshavarna i Norrby',
      'Vårdnadshavarna på Björkåsskolan',
      'Byalaget',
      'Skolskjutsbolaget',
      'Pressen',
    ].map((who) => ({
      fields: { 'feedback-to': who, 'feedback-how': 'Protokollet', 'feedback-when': 'I maj' },
    })),
  },
};
