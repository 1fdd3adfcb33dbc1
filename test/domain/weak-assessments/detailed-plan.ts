import type { TrainingCase } from '#questionnaire/training-cases/training-case.ts';

/** Homes are to be built where children play. Careful in much, careless with the children's privacy and their places. */
export const detailedPlan: TrainingCase = {
  id: 'detailed-plan',
  questionnaire: 'barnrattsprovning',
  answers: {
    'screening-affected': ['directly'],
    'screening-number': ['group'],
    'screening-impact': ['much'],
    'screening-vulnerable': ['unsure'],
    'screening-conflict': ['yes'],
    'screening-depth': ['in-depth'],
    'screening-reason': `
      Skogen försvinner för gott, och den används av förskolor och skola varje dag.`,
    'case-title': 'Detaljplan för kvarteret Tallbacken',
    'case-organisation': 'Lindvikens kommun',
    'case-registration-number': 'BN 2026-140',
    'case-deciding-body': 'Byggnadsnämnden',
    'case-planned-decision-date': '2026-11-12',
    'case-started-on': '2026-05-11',
    'case-signers': [
      {
        fields: {
          'signer-name': 'Gun Hallström',
          'signer-title': 'Planarkitekt',
          'signer-party': 'Samhällsbyggnadsförvaltningen',
        },
      },
    ],
    'assessed-question': `
      Är det förenligt med barnets bästa att bygga 140 lägenheter i kvarteret Tallbacken enligt
      samrådsförslaget?`,
    'matter-description': `
      Planen medger sju hus i fyra våningar, en parkering och en mindre park. I dag är det skog med
      stigar. Två förskolor och Tallbacksskolan är grannar.`,
    'commission-description':
      'Byggnadsnämnden har gett uppdraget. Prövningen är bilaga till planen.',
    'participants-description': `
      En planarkitekt, en landskapsarkitekt, en skolsköterska och barnrättsstrategen. Alla har gått
      kommunens utbildning i barnets rättigheter.`,
    'children-description': `
      Barnen på förskolorna Kotten och Granen, eleverna på Tallbacksskolan och barn som kommer att
      bo i de nya husen.`,
    'children-direct': [
      {
        key: 'forskola',
        fields: {
          'direct-group': 'Barnen på förskolorna Kotten och Granen',
          'direct-group-age': '1–5 år',
          'direct-group-number': '132',
          'direct-group-how': 'De leker i skogen nästan varje dag och har en liten gård.',
        },
      },
      {
        key: 'skola',
        fields: {
          'direct-group': 'Elever på Tallbacksskolan',
          'direct-group-age': '6–12 år',
          'direct-group-number': '310',
          'direct-group-how': 'Skogen är skolväg, lekplats och uteklassrum.',
        },
      },
    ],
    'children-indirect': [
      {
        key: 'nya',
        fields: {
          'indirect-group': 'Barn som kommer att bo i husen',
          'indirect-group-number': 'Omkring 90',
        },
      },
    ],
    'laws-description': 'Plan- och bygglagen, miljöbalken och lagen om barnkonventionen.',
    'knowledge-description': `
      Boverket och Folkhälsomyndigheten har skrivit om barns behov av friyta och grönska. Mindre
      grönska ger mindre rörelse och sämre koncentration.`,
    'convention-description': 'Lek, hälsa och skolväg står i centrum.',
    'article-comments': [
      { article: 2, effect: 'neutral', comment: 'Barn med rörelsehinder når inte skogen i dag.' },
      { article: 3, effect: 'neutral', comment: 'Prövas i steg 12.' },
      { article: 6, effect: 'weakens', comment: 'Mer trafik på skolvägen.' },
      { article: 12, effect: 'strengthens', comment: 'Eleverna har ritat och visat.' },
      { article: 24, effect: 'weakens', comment: 'Mindre rörelse, mer buller.' },
      { article: 31, effect: 'weakens', comment: 'Lekplatserna i skogen försvinner.' },
    ],
    'childrens-views-description': `
      Elever i årskurs 2 och 5 visade skogen på en gåtur, och fyra elever i årskurs 6 pratade med
      planarkitekten.`,
    'children-heard': ['yes'],
    hearings: [
      {
        fields: {
          'hearing-who': 'Elever i årskurs 2 och 5 på Tallbacksskolan',
          'hearing-age-bands': ['age-7-9', 'age-10-12'],
          'hearing-methods': ['walk', 'pictures'],
          'hearing-number': '48',
          'hearing-said': `
            De visade elva platser. Kojorna och den stora stenen är viktigast. ”Stenen är vår, där har
            Alva och jag vårt hemliga ställe.”`,
          'hearing-changed': 'Den stora stenen och stigen till skolan är kvar i planen.',
          'hearing-feedback': ['till-elever'],
          'hearing-groups': ['skola'],
        },
      },
      {
        fields: {
          'hearing-who': 'Elever i årskurs 6',
          'hearing-age-bands': ['age-10-12'],
          'hearing-methods': ['group'],
          'hearing-number': '4',
          'hearing-said': 'De vill ha belysning och en plan att spela på.',
          'hearing-quotes': [
            {
              fields: {
                quote: 'Det är mörkt som i en säck bakom parkeringen.',
                'quote-who': 'elev i sexan',
              },
            },
          ],
          'hearing-changed': 'Stigen får belysning.',
          'hearing-feedback': ['till-elever'],
          'hearing-groups': ['skola'],
        },
      },
    ],
    'network-views-description': `
      Rektorn och de två förskolorna vill ha en skyddad yta för lek. En vårdnadshavare skriver att
      sonen, 20110314-2384, inte klarar bullret.`,
    'consequences-description': 'Följderna är varaktiga och gäller mest de yngsta.',
    alternatives: [
      {
        fields: {
          alternative: 'Samrådsförslaget',
          'alternative-kind': ['proposal'],
          'alternative-effects': [
            {
              fields: {
                'effect-comment': 'Skogen försvinner.',
                'effect-article': [31],
                'effect-direction': ['weakens'],
              },
            },
          ],
        },
      },
      { fields: { alternative: 'Fem hus i stället för sju', 'alternative-kind': ['other'] } },
    ],
    'negative-consequences': [
      {
        key: 'lek',
        fields: {
          'negative-consequence': 'Förskolebarnen förlorar sin plats för lek',
          'negative-consequence-groups': ['forskola'],
          'negative-consequence-articles': [24, 31],
        },
      },
      {
        key: 'trafik',
        fields: {
          'negative-consequence': 'Mer biltrafik på skolvägen',
          'negative-consequence-groups': ['skola'],
          'negative-consequence-articles': [6],
        },
      },
    ],
    'positive-consequences': [
      {
        key: 'hem',
        fields: {
          'positive-consequence': 'Fler barnfamiljer får en bostad',
          'positive-consequence-groups': ['nya'],
          'positive-consequence-articles': [27],
        },
      },
    ],
    'best-interests-description': `
      Planen är inte i linje med barnets bästa i den form den har nu. Bostäderna behövs, och därför
      föreslås den ändå, med ändringar.`,
    'best-interests-answer': ['no'],
    'best-interests-weight': ['outweighed'],
    'best-interests-grounds': [
      { fields: { ground: 'De yngsta har ingen annan plats.', 'ground-consequences': ['lek'] } },
      { fields: { ground: 'Kommunen behöver fler bostäder.' } },
    ],
    'proposals-description': 'Planen antas med ändringar.',
    proposals: [
      {
        key: 'plan',
        fields: {
          proposal: 'Planen antas, med belyst stig och den stora stenen kvar.',
          'proposal-consequences': ['trafik'],
        },
      },
    ],
    'compensation-description': 'Tre åtgärder föreslås.',
    'compensatory-measures': [
      {
        key: 'lekplats',
        fields: {
          measure: 'En bollplan anläggs vid Tallbacksskolan.',
          'measure-consequences': ['lek'],
          'measure-when': 'Innan husen byggs',
          'measure-groups': ['skola'],
        },
      },
      {
        key: 'fart',
        fields: {
          measure: 'Farthinder och övergångsställe vid skolan.',
          'measure-consequences': ['trafik'],
          'measure-responsible': 'Gatukontoret',
          'measure-when': 'Innan husen byggs',
          'measure-groups': ['skola'],
        },
      },
    ],
    'follow-up-description': 'Nämnden följer upp när husen står klara.',
    'follow-ups': [
      {
        fields: {
          'follow-up-what': 'Hur många som går och cyklar till skolan',
          'follow-up-responsible': 'Gatukontoret',
          'follow-up-subjects': ['plan', 'fart'],
        },
      },
      {
        fields: {
          'follow-up-what': 'Hur bollplanen används',
          'follow-up-date': '2029-09-01',
          'follow-up-subjects': ['lekplats'],
        },
      },
    ],
    feedback: [
      {
        key: 'till-elever',
        fields: {
          'feedback-to': 'Eleverna som visade skogen',
          'feedback-how': 'Besök i klassen med den nya kartan',
          'feedback-when': 'Två veckor efter beslutet',
          'feedback-groups': ['skola'],
        },
      },
    ],
  },
};
