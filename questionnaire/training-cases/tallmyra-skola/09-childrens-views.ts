import type { WrittenAnswers } from '../training-case.ts';

export const childrensViewsAnswers: WrittenAnswers = {
  'childrens-views-description': `
    **79 barn har hörts:** 52 elever på Tallmyra skola, 5 förskolebarn, 14 elever på
    Kvarntorgsskolan och 8 ungdomar. Varje barn är räknat en gång, även om många har deltagit på
    flera sätt. Alla som var med i samtal och rundvandring på Tallmyra skola hade också svarat på
    enkäten.

    Det var frivilligt att delta, och barnen kunde sluta när de ville. Barn och vårdnadshavare fick
    information en vecka i förväg, även i lättläst form och med bilder. Före varje samtal sa vi tre
    saker: vad frågan gäller, att det inte är barnen som bestämmer och att vi kommer tillbaka och
    berättar hur det gick.

    **Vad tycker barnen?** De flesta vill att skolan ska vara kvar. En minoritet vill byta, mest
    bland de äldre. Kompisarna och bussen är det som flest tar upp, även de som vill byta.

    **Det här ändrade vi på grund av barnen:**

    1. Flytten föreslås tidigast i augusti 2027. Eleverna i årskurs 5 får gå klart, och bytet kan
       förberedas under ett år.
    2. Norrkvarna och Granliden får en egen, kortare tur.
    3. En vuxen följer med på bussen.
    4. Det går en sen buss från fritidshemmet, och det finns en eftermiddagsavdelning i Tallmyra.
    5. Minst fyra från Tallmyra ska gå i varje klass som tar emot. Förvaltningen hade tänkt sprida
       eleverna jämnt.
    6. Gården och gymnastiksalen förblir öppna.

    **Det här ändrade vi inte:** skolan föreslås fortfarande läggas ned. Skälen finns i steg 12.`,
  'children-heard': ['yes'],
  hearings: [
    {
      key: 'enkat',
      fields: {
        'hearing-who': 'Alla elever på Tallmyra skola',
        'hearing-age-bands': ['age-4-6', 'age-7-9', 'age-10-12'],
        'hearing-methods': ['survey'],
        'hearing-method': `
          Enkät på skoltid i februari 2026. I F–2 läste en vuxen från elevhälsan frågorna högt, och
          svaren var bilder. Ingen lärare såg svaren.`,
        'hearing-questions': `
          Frågorna valdes av elevernas referensgrupp:

          1. Hur trivs du i skolan?
          2. Hur tar du dig till skolan?
          3. Vad tycker du om att byta till Kvarntorgsskolan?
          4. Vad är viktigast att de vuxna tänker på? *(Flera svar gick bra.)*`,
        'hearing-number': '52 av 58 (90 procent)',
        'hearing-age': '6–13 år',
        'hearing-said': `
          - 47 trivs bra eller mycket bra, fem trivs mindre bra.
          - 31 går eller cyklar till skolan, 13 åker skolskjuts och åtta får skjuts hemifrån.
          - **34 tycker att det är dåligt att byta, 11 att det är bra och sju vet inte.**
            - I F–2 tycker två av 22 att det är bra.
            - I årskurs 3–6 tycker nio av 30 att det är bra.
          - Viktigast är kompisarna (29), bussen (24), fritids (15), lärarna (12) och maten (fem).

          ”Om ni ändå gör det så ta inte alla på en gång.” *(elev i årskurs 3–6)*`,
        'hearing-quotes': [
          {
            fields: {
              quote: 'Om ni ändå gör det så ta inte alla på en gång.',
              'quote-who': 'elev i årskurs 3–6',
            },
          },
        ],
        'hearing-changed': `
          Resan och kamraterna blev villkor i stället för frågor att lösa efter
          beslutet.`,
        'hearing-feedback': ['till-yngre', 'till-aldre', 'till-sexor'],
        'hearing-groups': ['elever-yngre', 'elever-aldre', 'sexor', 'resande', 'stodelever'],
        'hearing-articles': [12, 28],
      },
    },
    {
      key: 'rundvandring',
      fields: {
        'hearing-who': 'Elever i F–2 på Tallmyra skola',
        'hearing-age-bands': ['age-4-6', 'age-7-9'],
        'hearing-methods': ['walk', 'pictures'],
        'hearing-method': `
          Rundvandring med kamera, tre eller fyra barn åt gången med en specialpedagog. Barnen
          fotograferade och berättade om bilderna efteråt.`,
        'hearing-questions': `
          Visa oss var du trivs. Visa var det är jobbigt. Vad måste finnas på en annan skola för
          att du ska tycka om den?`,
        'hearing-number': '12',
        'hearing-age': '6–9 år',
        'hearing-said': `
          Tio av tolv tog bilder av skogsbacken och kojorna. Sju fotograferade en vuxen, oftast
          från fritids. Toaletterna var det jobbigaste. Barnen ville veta konkreta saker:

          - ”Vem hjälper mig om jag somnar på bussen?”
          - ”Får man ha en egen krok?”
          - ”Jag vill gå på fritids där mamma kan hämta.”`,
        'hearing-quotes': [
          {
            fields: {
              quote: 'Vem hjälper mig om jag somnar på bussen?',
              'quote-who': 'elev i F–2',
            },
          },
          { fields: { quote: 'Får man ha en egen krok?', 'quote-who': 'elev i F–2' } },
        ],
        'hearing-changed': `
          Eftermiddagsavdelningen i Tallmyra, bussvärden och de månatliga
          utedagarna i skogsbacken.`,
        'hearing-feedback': ['till-yngre'],
        'hearing-groups': ['elever-yngre'],
        'hearing-articles': [12, 31],
      },
    },
    {
      key: 'gruppsamtal',
      fields: {
        'hearing-who': 'Elever i årskurs 3–6 på Tallmyra skola',
        'hearing-age-bands': ['age-7-9', 'age-10-12', 'age-13-15'],
        'hearing-methods': ['group', 'sorting'],
        'hearing-method': `
          Tre gruppsamtal på 50 minuter med barnrättsstrategen och kuratorn. Eleverna fick kort med
          för- och nackdelar, kunde skriva egna och sorterade dem efter hur viktiga de var.`,
        'hearing-questions': `
          Vad blir bättre? Vad blir sämre? Om de vuxna bestämmer att ni ska byta, vad måste de
          ordna först?`,
        'hearing-number': '17',
        'hearing-age': '9–13 år',
        'hearing-said': `
          Alla tre grupperna kom fram till samma krav: att **få gå klart i sin klass**, att **inte
          bli ensam** i en ny och att **få någon att prata med på bussen**.

          Några ser fördelar. ”Jag är den enda i min klass som gillar att läsa.” En elev vill ha
          riktig slöjdsal. En annan tycker att det är skönt att byta, eftersom ”alla vet allt om
          alla här”.

          Flera var arga över att bli tillfrågade sent. ”Varför frågar ni om ni redan har räknat på
          det?”`,
        'hearing-quotes': [
          {
            fields: {
              quote: 'Varför frågar ni om ni redan har räknat på det?',
              'quote-who': 'elev i årskurs 3–6',
            },
          },
        ],
        'hearing-changed': `
          Flytten skjuts upp ett år, och minst fyra från Tallmyra ska gå i varje
          klass som tar emot.`,
        'hearing-feedback': ['till-aldre', 'till-sexor'],
        'hearing-groups': ['elever-aldre', 'sexor', 'resande'],
        'hearing-articles': [12, 29],
      },
    },
    {
      key: 'klosslek',
      fields: {
        'hearing-who': 'Femåringar och sexåringar på Tallkotten som börjar skolan hösten 2026',
        'hearing-age-bands': ['age-4-6'],
        'hearing-methods': ['play', 'pictures'],
        'hearing-method': `
          Lek och teckning i två omgångar med en förskollärare som barnen känner. De byggde skolan,
          vägen och bussen med klossar och berättade vad som hände.`,
        'hearing-questions': `
          Hur kommer du till skolan? Vem är där? Vad gör du när du blir ledsen?`,
        'hearing-number': '5 av 6',
        'hearing-age': '5–6 år',
        'hearing-said': `
          Barnen byggde en buss med många vuxna i. Fyra av fem lade till ett syskon eller en kompis
          bredvid sig. Alla ville veta vem fröken är. Ett barn sa: ”Jag kan åka långt om jag får
          sitta med min kompis.”`,
        'hearing-quotes': [
          {
            fields: {
              quote: 'Jag kan åka långt om jag får sitta med min kompis.',
              'quote-who': 'barn i förskolan',
            },
          },
        ],
        'hearing-changed': `
          Bussvärdarna träffar barnen före skolstarten, och den som vill får en
          bestämd plats.`,
        'hearing-feedback': ['till-skolstartare'],
        'hearing-groups': ['skolstartare'],
        'hearing-articles': [6, 12],
      },
    },
    {
      key: 'enskilda-samtal',
      fields: {
        'hearing-who': 'Elever i behov av särskilt stöd',
        'hearing-age-bands': ['age-7-9', 'age-10-12'],
        'hearing-methods': ['talk', 'supported'],
        'hearing-method': `
          Enskilda samtal med specialpedagogen, om eleven ville tillsammans med en vuxen som eleven
          valde. Bildstöd och ett besök på Kvarntorgsskolan efter skoltid ingick.`,
        'hearing-questions': `
          Vad fungerar för dig i dag? Vad får absolut inte försvinna? Hur märker de vuxna att det
          blir för mycket?`,
        'hearing-number': '6 av 9',
        'hearing-age': '7–12 år',
        'hearing-said': `
          Det viktigaste är **en vuxen som vet hur det brukar bli**. Fyra av sex är rädda för
          matsalen, fem för bussen. Två tycker att de får bättre hjälp på en större skola. En elev
          föreslog en mapp ”som förklarar mig, så att jag slipper göra det”.`,
        'hearing-changed': `
          Mappen är med i förslag 4, och den som inte klarar bussen kan få åka
          själv.`,
        'hearing-feedback': ['till-stodelever'],
        'hearing-groups': ['stodelever'],
        'hearing-articles': [12, 23],
      },
    },
    {
      key: 'elevradet',
      fields: {
        'hearing-who': 'Elevrådet på Kvarntorgsskolan',
        'hearing-age-bands': ['age-7-9', 'age-10-12', 'age-13-15'],
        'hearing-methods': ['council'],
        'hearing-method': `
          Ett möte på 60 minuter. Representanterna hade pratat med sina klasser först, och varje
          klass lämnade en lapp med frågor.`,
        'hearing-questions': `
          Vad behöver en ny elev få veta? Vad är ni rädda för? Vad kan ni göra, och vad måste vuxna
          göra?`,
        'hearing-number': '14',
        'hearing-age': '7–13 år',
        'hearing-said': `
          De vill välkomna men är oroliga för trängsel i matsalen och för att klasserna görs om.
          ”Splittra inte våra klasser heller.” De föreslår faddrar som **båda** får tacka ja till,
          att skolorna ses flera gånger före bytet och att köerna till maten delas upp.`,
        'hearing-quotes': [
          { fields: { quote: 'Splittra inte våra klasser heller.', 'quote-who': 'elevrådet' } },
        ],
        'hearing-changed': `
          Alla tre idéerna finns i förslag 4, och klasser görs inte om mitt i ett
          stadium.`,
        'hearing-feedback': ['till-kvarntorget'],
        'hearing-groups': ['kvarntorget'],
        'hearing-articles': [12, 31],
      },
    },
    {
      key: 'fokusgrupp',
      fields: {
        'hearing-who':
          'Tre ungdomar från Tallmyra och fem som flyttade från Ytterhagens skola 2019',
        'hearing-age-bands': ['age-13-15', 'age-16-17'],
        'hearing-methods': ['group'],
        'hearing-method': `
          Fokusgrupp en kväll i Tallmyra gymnastiksal, ledd av folkhälsostrategen. Ungdomarna fick
          presentkort på bio som tack.`,
        'hearing-questions': `
          Hur är det att åka buss till skolan varje dag? Hur var det att byta skola? Vad hade ni
          velat att de vuxna gjorde?`,
        'hearing-number': '8',
        'hearing-age': '14–17 år',
        'hearing-said': `
          Bussen är okej om man har någon att sitta med. Den som är ensam där ”har en timme till av
          rasten varje dag”. Av de fem som flyttade 2019 är fyra nöjda i dag. Alla fem hade velat
          veta tidigare, träffa klassen i förväg och bli tillfrågade. Alla åtta vill ha kvar
          gymnastiksalen.`,
        'hearing-changed': `
          Gården och gymnastiksalen hålls öppna till och med juni 2030 (förslag
          5).`,
        'hearing-feedback': ['till-ungdomar'],
        'hearing-groups': ['ungdomar'],
        'hearing-articles': [12, 19, 31],
      },
    },
  ],
  'children-not-heard-reason': `
    Barn hördes i alla åldersgrupper från fem år, men inte alla barn:

    - **De elva yngsta på Tallkotten (1–4 år).** De kan inte ta ställning till frågan.
      Förskollärarna beskrev i stället vad barnen visar när de besöker skolan.
    - **De fem som börjar skolan 2027.** De är fyra eller fem år. Gruppen bedömde att samtalen
      skulle väcka oro mer än ett år i förväg. De hörs i januari 2027, med samma metod som
      sexåringarna.
    - **Sex elever som inte svarade på enkäten och tre elever i behov av stöd som inte ville
      samtala.** De avstod, och det ska respekteras. De fick en lapp om hur de kan höra av sig
      senare.
    - **Ett förskolebarn som var sjukt** båda gångerna.

    Den som var frånvarande eller avstod kan ha andra åsikter än de som svarade. Det gör resultatet
    mindre säkert för elever i behov av stöd, där en tredjedel inte har hörts i enskilda samtal.`,
  'substitute-source': `
    Om de yngsta på Tallkotten bygger vi på vad förskollärarna har sett under besöken på skolans
    gård. Om elever i behov av stöd som avstod bygger vi på elevhälsans samlade bild och på vad
    elever i samma situation berättade efter flytten från Ytterhagen. Det ersätter inte deras egna
    röster, och det står på varje plats där vi använder det.`,
};
