import type { WrittenAnswers } from '../training-case.ts';

export const consequencesAnswers: WrittenAnswers = {
  'consequences-description': `
    Konsekvenserna gäller **remissförslaget som det är skrivet**. Kort sikt är det första läsåret,
    lång sikt två år eller mer. Ett mönster återkommer: det som försämras märks direkt och i
    vardagen, det som förbättras märks senare och i skolarbetet. Därför betyder tidpunkten och
    förberedelsen mycket.

    De övriga alternativen skiljer sig så här:

    - **Nollalternativet** undviker alla negativa konsekvenser men behåller bristen på behöriga
      lärare och det sena stödet. Eleverna måste dessutom gå i en tillfällig lokal medan skolhuset
      renoveras.
    - **Delad skola** skonar de 30 yngsta men skiljer syskon åt och lämnar en F–3-skola med ännu
      färre lärare.
    - **Flytt med villkor** ger samma förbättringar ett år senare och minskar de flesta
      försämringarna.`,
  alternatives: [
    {
      fields: {
        alternative: 'Remissförslaget: flytt i augusti 2026',
        'alternative-kind': ['proposal'],
        'alternative-description': `
          Skolan och fritidshemmet läggs ned efter vårterminen 2026. Alla får skolskjuts, utan sen tur.`,
        'alternative-effects': [
          {
            fields: {
              'effect-comment': 'Barn i familjer utan bil kan inte gå på fritids.',
              'effect-article': [2],
              'effect-direction': ['weakens'],
              'effect-horizon': ['short', 'long'],
              'effect-groups': ['elever-yngre', 'skolstartare'],
            },
          },
          {
            fields: {
              'effect-comment': 'Två månader räcker inte för att förbereda bytet.',
              'effect-article': [6],
              'effect-direction': ['weakens'],
              'effect-horizon': ['short'],
              'effect-groups': ['elever-yngre', 'elever-aldre'],
            },
          },
          {
            fields: {
              'effect-comment':
                'Beslutet fattas mot det som de flesta har sagt, och utan tid att ordna det de bad om.',
              'effect-article': [12],
              'effect-direction': ['weakens'],
              'effect-horizon': ['short'],
              'effect-groups': ['elever-yngre', 'elever-aldre'],
            },
          },
          {
            fields: {
              'effect-comment': 'Stödplaner och vana vuxna hinner inte följa med.',
              'effect-article': [23],
              'effect-direction': ['weakens'],
              'effect-horizon': ['short'],
              'effect-groups': ['stodelever'],
            },
          },
          {
            fields: {
              'effect-comment': 'Behöriga lärare i alla ämnen.',
              'effect-article': [28],
              'effect-direction': ['strengthens'],
              'effect-horizon': ['short', 'long'],
              'effect-groups': ['elever-aldre', 'elever-yngre'],
            },
          },
          {
            fields: {
              'effect-comment': 'Resan tar tid från lek och vila.',
              'effect-article': [31],
              'effect-direction': ['weakens'],
              'effect-horizon': ['short', 'long'],
              'effect-groups': ['resande', 'elever-yngre'],
            },
          },
        ],
      },
    },
    {
      fields: {
        alternative: 'Nollalternativet: skolan blir kvar',
        'alternative-kind': ['no-change'],
        'alternative-description': `
          Skolan finns kvar som i dag. Huset renoveras, och eleverna går under tiden i en tillfällig lokal.`,
        'alternative-effects': [
          {
            fields: {
              'effect-comment':
                'Barnen i byn får fortsatt sämre tillgång till behöriga lärare än andra i kommunen.',
              'effect-article': [2],
              'effect-direction': ['weakens'],
              'effect-horizon': ['long'],
              'effect-groups': ['elever-yngre', 'elever-aldre'],
            },
          },
          {
            fields: {
              'effect-comment': 'Vänner, vuxna och skolväg är desamma.',
              'effect-article': [6],
              'effect-direction': ['strengthens'],
              'effect-horizon': ['short', 'long'],
              'effect-groups': ['elever-yngre', 'elever-aldre'],
            },
          },
          {
            fields: {
              'effect-comment': 'Så vill de flesta av de hörda barnen ha det.',
              'effect-article': [12],
              'effect-direction': ['strengthens'],
              'effect-horizon': ['short'],
              'effect-groups': ['elever-yngre', 'elever-aldre'],
            },
          },
          {
            fields: {
              'effect-comment': 'Stödet dröjer, men vuxna som känner eleverna finns kvar.',
              'effect-article': [23],
              'effect-direction': ['neutral'],
              'effect-horizon': ['short', 'long'],
              'effect-groups': ['stodelever'],
            },
          },
          {
            fields: {
              'effect-comment': 'Bristen på behöriga lärare består.',
              'effect-article': [28],
              'effect-direction': ['weakens'],
              'effect-horizon': ['long'],
              'effect-groups': ['elever-aldre', 'elever-yngre'],
            },
          },
          {
            fields: {
              'effect-comment': 'Skogsbacken, gården och fritiden i byn är kvar.',
              'effect-article': [31],
              'effect-direction': ['strengthens'],
              'effect-horizon': ['short', 'long'],
              'effect-groups': ['elever-yngre'],
            },
          },
        ],
      },
    },
    {
      fields: {
        alternative: 'Delad skola: F–3 blir kvar',
        'alternative-kind': ['other'],
        'alternative-description': `
          Årskurs 4–6 flyttar. 30 elever blir kvar i en F–3-skola med färre lärare.`,
        'alternative-effects': [
          {
            fields: {
              'effect-comment':
                'Syskon går i olika skolor, och familjer utan bil får svårare att hinna med båda.',
              'effect-article': [2],
              'effect-direction': ['weakens'],
              'effect-horizon': ['short', 'long'],
              'effect-groups': ['elever-yngre', 'elever-aldre'],
            },
          },
          {
            fields: {
              'effect-comment': 'De yngsta behåller sin trygghet; de äldre byter.',
              'effect-article': [6],
              'effect-direction': ['neutral'],
              'effect-horizon': ['short', 'long'],
              'effect-groups': ['elever-yngre', 'elever-aldre'],
            },
          },
          {
            fields: {
              'effect-comment': 'De äldre får behöriga lärare, de yngre riskerar att få färre.',
              'effect-article': [28],
              'effect-direction': ['neutral'],
              'effect-horizon': ['short', 'long'],
              'effect-groups': ['elever-aldre', 'elever-yngre'],
            },
          },
          {
            fields: {
              'effect-comment': 'De yngsta slipper resan.',
              'effect-article': [31],
              'effect-direction': ['strengthens'],
              'effect-horizon': ['short', 'long'],
              'effect-groups': ['elever-yngre', 'resande'],
            },
          },
        ],
      },
    },
    {
      fields: {
        alternative: 'Flytt med villkor: tidigast augusti 2027',
        'alternative-kind': ['other'],
        'alternative-description': `
          Hela skolan flyttar ett år senare, och bara om kraven på resor, fritidshem och övergång är uppfyllda.`,
        'alternative-effects': [
          {
            fields: {
              'effect-comment': 'Egen tur och sen tur gör att familjer utan bil inte stängs ute.',
              'effect-article': [2],
              'effect-direction': ['neutral'],
              'effect-horizon': ['long'],
              'effect-groups': ['resande', 'elever-yngre', 'skolstartare'],
            },
          },
          {
            fields: {
              'effect-comment': 'Ett år att förbereda, och minst fyra från Tallmyra i varje klass.',
              'effect-article': [6],
              'effect-direction': ['neutral'],
              'effect-horizon': ['short', 'long'],
              'effect-groups': ['elever-yngre', 'elever-aldre'],
            },
          },
          {
            fields: {
              'effect-comment':
                'Barnen har ändrat tidpunkten, resan och klasserna, men inte att skolan stängs.',
              'effect-article': [12],
              'effect-direction': ['strengthens'],
              'effect-horizon': ['short', 'long'],
              'effect-groups': ['elever-yngre', 'elever-aldre', 'kvarntorget'],
            },
          },
          {
            fields: {
              'effect-comment': 'Mappen och en namngiven vuxen följer med.',
              'effect-article': [23],
              'effect-direction': ['strengthens'],
              'effect-horizon': ['long'],
              'effect-groups': ['stodelever'],
            },
          },
          {
            fields: {
              'effect-comment': 'Behöriga lärare i alla ämnen, ett år senare.',
              'effect-article': [28],
              'effect-direction': ['strengthens'],
              'effect-horizon': ['long'],
              'effect-groups': ['elever-aldre', 'elever-yngre'],
            },
          },
          {
            fields: {
              'effect-comment': 'Gård och gymnastiksal är kvar, men de flesta får en längre dag.',
              'effect-article': [31],
              'effect-direction': ['weakens'],
              'effect-horizon': ['long'],
              'effect-groups': ['elever-yngre', 'resande'],
            },
          },
        ],
      },
    },
  ],
  'negative-consequences': [
    {
      key: 'langre-resa',
      fields: {
        'negative-consequence': 'Längre dagar: upp till 55 minuters resa i vardera riktningen',
        'negative-consequence-grounds': `
          Provkörningen i mars visar 24 minuter från Tallmyra och 55 från Norrkvarna. Kommunens
          egen riktlinje överskrids för sex elever i F–3. Tiden tas från sömn, lek och kamrater.`,
        'negative-consequence-horizon': ['short', 'long'],
        'negative-consequence-groups': ['resande', 'elever-yngre', 'elever-aldre'],
        'negative-consequence-articles': [2, 6, 24, 31],
        'negative-consequence-evidence': [
          'skjutsriktlinjer',
          'kunskapsoversikt',
          'enkat',
          'vardnadshavare',
        ],
      },
    },
    {
      key: 'otrygg-buss',
      fields: {
        'negative-consequence': 'Otrygghet och olycksrisk på bussen och vid hållplatserna',
        'negative-consequence-grounds': `
          Upp till 55 barn och en förare. Tio av tolv kända fall av bråk i skolskjutsen har hänt
          utan annan vuxen ombord. Hållplatsen i Granliden är obelyst. Bussen är det näst
          vanligaste svaret när barnen säger vad som är viktigast.`,
        'negative-consequence-horizon': ['short', 'long'],
        'negative-consequence-groups': ['elever-yngre', 'resande', 'stodelever', 'skolstartare'],
        'negative-consequence-articles': [6, 19],
        'negative-consequence-evidence': ['avvikelser', 'enkat', 'forare'],
      },
    },
    {
      key: 'inget-fritids',
      fields: {
        'negative-consequence': 'Barn kan inte gå på fritids, eftersom ingen buss går hem därifrån',
        'negative-consequence-grounds': `
          27 barn går på fritidshemmet i dag. Rätten till skolskjuts gäller inte efter
          fritidshemmet. Utan sen tur tvingas familjer välja mellan att hämta i Ekdalen och att
          låta barn vara ensamma hemma. Familjer utan bil har inget val.`,
        'negative-consequence-horizon': ['short', 'long'],
        'negative-consequence-groups': ['elever-yngre', 'skolstartare'],
        'negative-consequence-articles': [2, 18, 31],
        'negative-consequence-evidence': ['skollagen', 'rundvandring', 'vardnadshavare'],
      },
    },
    {
      key: 'brutna-relationer',
      fields: {
        'negative-consequence':
          'Kamratgrupper bryts upp, och elever i årskurs 5 byter skola två år i rad',
        'negative-consequence-grounds': `
          Kompisarna är det som flest barn nämner. Efter flytten från Ytterhagen hade fyra av fem
          som inte trivdes hamnat utan någon från sin gamla skola i klassen. Kunskapsöversikten
          varnar för två byten tätt inpå varandra.`,
        'negative-consequence-horizon': ['short'],
        'negative-consequence-groups': ['elever-aldre', 'elever-yngre', 'kvarntorget'],
        'negative-consequence-articles': [6, 12, 28],
        'negative-consequence-evidence': ['ytterhagen', 'enkat', 'gruppsamtal'],
      },
    },
    {
      key: 'tappat-stod',
      fields: {
        'negative-consequence': 'Stöd försvinner när vuxna som känner eleverna inte följer med',
        'negative-consequence-grounds': `
          En del av stödet är inte nedskrivet. Av sex elever i enskilda samtal är fem rädda för
          bussen och fyra för matsalen. Stödet till tre elever från Ytterhagen dröjde mer än en
          termin. Två månaders förberedelse räcker inte för nio elever.`,
        'negative-consequence-horizon': ['short'],
        'negative-consequence-groups': ['stodelever'],
        'negative-consequence-articles': [2, 6, 23],
        'negative-consequence-evidence': ['ytterhagen', 'enskilda-samtal', 'elevhalsan'],
      },
    },
    {
      key: 'mindre-rorelse',
      fields: {
        'negative-consequence': 'Mindre rörelse och färre platser för lek och möten i byn',
        'negative-consequence-grounds': `
          31 av 52 elever går eller cyklar till skolan i dag. Med buss gör ingen det. Om gården och
          gymnastiksalen stängs förlorar både förskolans barn och ungdomarna sin mötesplats.`,
        'negative-consequence-horizon': ['long'],
        'negative-consequence-groups': ['elever-yngre', 'elever-aldre', 'smabarn', 'ungdomar'],
        'negative-consequence-articles': [24, 31],
        'negative-consequence-evidence': ['kommentar-17', 'rundvandring', 'fokusgrupp'],
        'negative-consequence-acceptance': `
          Skolvägen till fots går inte att ersätta när skolan ligger 19 kilometer bort. Åtgärden i
          steg 14 mildrar följden men tar inte bort den. Gruppen godtar det som återstår, eftersom
          fördelarna för undervisningen och stödet väger tyngre för de flesta.`,
      },
    },
    {
      key: 'svagare-kontakt',
      fields: {
        'negative-consequence': 'Svagare kontakt mellan hem och skola',
        'negative-consequence-grounds': `
          Skolan ligger 19 kilometer bort. Sex av 51 vårdnadshavare svarar att familjen saknar bil.
          Samtalen vid lämning och hämtning, där oro för ett barn ofta kommer fram, försvinner.`,
        'negative-consequence-horizon': ['short', 'long'],
        'negative-consequence-groups': ['elever-yngre', 'skolstartare'],
        'negative-consequence-articles': [5, 18, 19],
        'negative-consequence-evidence': ['vardnadshavare', 'larare'],
      },
    },
    {
      key: 'minskat-fortroende',
      fields: {
        'negative-consequence':
          'Barn tappar förtroendet för att det lönar sig att säga vad de tycker',
        'negative-consequence-grounds': `
          34 av 52 elever tycker att det är dåligt att byta, och flera trodde att allt redan var
          bestämt. Om besked uteblir lär de sig att en fråga från en vuxen inte betyder något.`,
        'negative-consequence-horizon': ['short', 'long'],
        'negative-consequence-groups': ['elever-aldre', 'elever-yngre', 'sexor'],
        'negative-consequence-articles': [12, 42],
        'negative-consequence-evidence': ['kommentar-12', 'gruppsamtal'],
      },
    },
  ],
  'positive-consequences': [
    {
      key: 'behoriga-larare',
      fields: {
        'positive-consequence': 'Undervisning av behöriga lärare i alla ämnen',
        'positive-consequence-grounds': `
          På Kvarntorgsskolan är 21 av 24 lärartjänster tillsatta med behöriga lärare, i Tallmyra
          fyra av sju. Lärarna där säger själva att ensamarbete och vikarier märks mest i matematik
          och engelska.`,
        'positive-consequence-horizon': ['short', 'long'],
        'positive-consequence-groups': ['elever-aldre', 'elever-yngre', 'skolstartare'],
        'positive-consequence-articles': [2, 28, 29],
        'positive-consequence-evidence': ['skollagen', 'larare'],
      },
    },
    {
      key: 'tidigare-stod',
      fields: {
        'positive-consequence': 'Elevhälsa varje dag och stöd som kommer tidigare',
        'positive-consequence-grounds': `
          Från första oron till en pedagogisk utredning går det i snitt sju veckor på
          Kvarntorgsskolan och 14 i Tallmyra. Elevhälsan bedömer att elever i behov av stöd har det
          bättre efter två år, om övergången är väl förberedd.`,
        'positive-consequence-horizon': ['long'],
        'positive-consequence-groups': ['stodelever', 'elever-yngre'],
        'positive-consequence-articles': [23, 24, 28],
        'positive-consequence-evidence': ['elevhalsans-bild', 'elevhalsan'],
      },
    },
    {
      key: 'fler-jamnariga',
      fields: {
        'positive-consequence':
          'Fler jämnåriga och större chans att hitta vänner med samma intressen',
        'positive-consequence-grounds': `
          Elva elever tycker att det är bra att byta, nio av dem i årskurs 3–6. I gruppsamtalen är
          det de som känner sig ensamma i en liten grupp som ser mest fram emot det.`,
        'positive-consequence-horizon': ['long'],
        'positive-consequence-groups': ['elever-aldre', 'kvarntorget'],
        'positive-consequence-articles': [6, 29],
        'positive-consequence-evidence': ['enkat', 'gruppsamtal'],
      },
    },
    {
      key: 'battre-lokaler',
      fields: {
        'positive-consequence': 'Frisk luft, bemannat skolbibliotek och salar för slöjd och musik',
        'positive-consequence-grounds': `
          Ventilationen i Tallmyra klarar högst 20 personer i varje klassrum. På Kvarntorgsskolan
          finns alla salar, och modersmålslärare och studiehandledare är på plats.`,
        'positive-consequence-horizon': ['short', 'long'],
        'positive-consequence-groups': ['elever-yngre', 'elever-aldre', 'skolstartare'],
        'positive-consequence-articles': [24, 29],
        'positive-consequence-evidence': ['larare'],
      },
    },
  ],
  'conflicts-of-interest': [
    {
      fields: {
        'conflict-title': 'Bättre undervisning mot närhet i vardagen',
        'conflict-discussion': `
          Här står barnens egna rättigheter mot varandra, inte barn mot vuxna. Undervisningen och
          stödet blir bättre i Ekdalen. Tryggheten, tiden och leken är bättre i Tallmyra. Gruppen
          anser att fördelarna överväger **för de flesta på två års sikt**, men bara om de dagliga
          försämringarna begränsas. För de yngsta från Norrkvarna och Granliden överväger de inte
          utan kortare resa.`,
        'conflict-groups': ['elever-yngre', 'elever-aldre', 'resande'],
        'conflict-articles': [6, 28, 31],
      },
    },
    {
      fields: {
        'conflict-title': 'Snabb besparing mot tid att förbereda',
        'conflict-discussion': `
          Varje läsår som flytten skjuts upp kostar 2,9 miljoner kronor. Det är ett verkligt
          intresse, eftersom pengarna hör till samma skolbudget. Men inget i underlaget visar att
          ett år till i Tallmyra skadar eleverna, om taket lagas provisoriskt. Däremot tyder det
          mesta på att två månaders förberedelse gör det. Barnets bästa väger därför över.
          Kostnaden uppstår *en gång*.`,
        'conflict-groups': ['elever-yngre', 'elever-aldre', 'stodelever', 'skolstartare'],
        'conflict-articles': [3, 4],
      },
    },
    {
      fields: {
        'conflict-title': 'Olika barn vill och behöver olika saker',
        'conflict-discussion': `
          De flesta vill stanna, några längtar bort. Äldre elever vinner mer på flytten än yngre.
          Eleverna på Kvarntorgsskolan får det trängre. Gruppen har inte räknat röster. Vi har
          frågat vilka som förlorar mest, om det går att kompensera och om någon får det sämre utan
          att få något tillbaka. **Svaret är barn med lång resväg och barn som är känsliga för
          förändring.** Villkoren utgår från dem.`,
        'conflict-groups': ['elever-yngre', 'elever-aldre', 'resande', 'stodelever', 'kvarntorget'],
        'conflict-articles': [2, 3, 12],
      },
    },
    {
      fields: {
        'conflict-title': 'Byns framtid mot barnens skolgång',
        'conflict-discussion': `
          En skola håller ihop en by, och det spelar roll även för barn. Men att få familjer att
          flytta in är främst ett vuxet intresse, och barn ska inte gå i en skola för byns skull.
          Det barnen själva saknar, en gård, en hall och vuxna som de känner, går att behålla utan
          skolan.`,
        'conflict-groups': ['smabarn', 'ungdomar'],
        'conflict-articles': [3, 31],
      },
    },
  ],
};
