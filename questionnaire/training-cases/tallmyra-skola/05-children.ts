import type { WrittenAnswers } from '../training-case.ts';

export const childrenAnswers: WrittenAnswers = {
  'children-description': `
    Talen gäller remissförslaget, alltså en flytt i augusti 2026. De 49 elever som får byta skola
    är 24 i F–2 och 25 i årskurs 3–5. Elever med lång resväg och elever i behov av särskilt stöd
    redovisas även för sig, eftersom de påverkas på ett annat sätt än de övriga. Grupperna
    överlappar därför varandra och ska inte läggas ihop.

    Sker flytten i stället i augusti 2027 byter 47 elever skola, och fem barn börjar förskoleklass
    direkt på Kvarntorgsskolan. Sammanlagt blir de 52.

    I små grupper anger vi inget som kan peka ut ett barn.`,
  'children-direct': [
    {
      key: 'elever-yngre',
      fields: {
        'direct-group': 'Elever i F–2 på Tallmyra skola',
        'direct-group-age': '6–9 år',
        'direct-group-number': '24',
        'direct-group-how': `
          De byter skola tidigt i skolgången och ska åka buss utan förälder. De flesta går eller
          cyklar i dag. **Fritidshemmet är en stor del av deras dag**, och när det flyttar påverkas
          eftermiddagarna lika mycket som lektionerna.`,
        'direct-group-articles': [3, 6, 12, 28, 31],
      },
    },
    {
      key: 'elever-aldre',
      fields: {
        'direct-group': 'Elever i årskurs 3–5 på Tallmyra skola',
        'direct-group-age': '9–12 år',
        'direct-group-number': '25',
        'direct-group-how': `
          De har gått flera år i en liten grupp och får nu fler jämnåriga omkring sig. Några ser
          fram emot det, de flesta oroar sig. De åtta i årskurs 5 skulle byta skola **två år i
          rad**, först till Kvarntorgsskolan och sedan till högstadiet.`,
        'direct-group-articles': [3, 6, 12, 28, 29],
      },
    },
    {
      key: 'skolstartare',
      fields: {
        'direct-group': 'Barn som börjar förskoleklass hösten 2026 eller 2027',
        'direct-group-age': '4–6 år',
        'direct-group-number': '11 (sex börjar 2026 och fem 2027)',
        'direct-group-how': `
          De går på Tallkotten, på samma gård som skolan, och har kunnat lära känna sin blivande
          skola i lugn och ro. Nu ska de byta ort, skola och grupp samtidigt.`,
        'direct-group-articles': [3, 6, 12, 28],
      },
    },
    {
      key: 'resande',
      fields: {
        'direct-group': 'Elever från Norrkvarna och Granliden med lång resväg',
        'direct-group-age': '6–12 år',
        'direct-group-number': '11 (ingår i grupperna ovan)',
        'direct-group-how': `
          Sex av dem går i F–3 och fem i årskurs 4–6 läsåret 2026/27. Resan tar högst 25 minuter i
          dag. Enligt den preliminära tidtabellen blir den **upp till 55 minuter enkel väg**,
          eftersom bussen går via Tallmyra. Direkt till Ekdalen tar samma resa 35 minuter.`,
        'direct-group-articles': [2, 6, 24, 31],
      },
    },
    {
      key: 'stodelever',
      fields: {
        'direct-group': 'Elever i behov av särskilt stöd eller med funktionsnedsättning',
        'direct-group-age': '6–12 år',
        'direct-group-number': '9 (ingår bland de 49 som byter skola)',
        'direct-group-how': `
          De är beroende av vuxna som känner dem, av få övergångar och av en lugn ljudmiljö. Flera
          får stöd som inte står i något dokument, för att några i personalen har känt dem länge.
          **Det stödet försvinner vid flytten om ingen skriver ned det.**`,
        'direct-group-articles': [2, 3, 6, 23, 28],
      },
    },
  ],
  'children-indirect': [
    {
      key: 'kvarntorget',
      fields: {
        'indirect-group': 'Elever på Kvarntorgsskolan',
        'indirect-group-age': '6–13 år',
        'indirect-group-number': '342',
        'indirect-group-how': `
          De får nya klasskamrater, fler i matsalen och fler på gården. Två nya klasser bildas, och
          några befintliga klasser delas om.`,
        'indirect-group-articles': [12, 28, 31],
      },
    },
    {
      key: 'sexor',
      fields: {
        'indirect-group': 'Elever i årskurs 6 på Tallmyra skola våren 2026',
        'indirect-group-age': '12–13 år',
        'indirect-group-number': '9',
        'indirect-group-how': `
          De slutar i juni 2026 oavsett beslut men har yngre syskon på skolan och ett helt
          mellanstadium att berätta om.`,
        'indirect-group-articles': [12],
      },
    },
    {
      key: 'smabarn',
      fields: {
        'indirect-group': 'Yngre barn på förskolan Tallkotten',
        'indirect-group-age': '1–4 år',
        'indirect-group-number': '11',
        'indirect-group-how': `
          Förskolan blir kvar men förlorar skolans gård, matsal och vikarier. De här barnen börjar
          skolan 2028–2030 och får då samma resa.`,
        'indirect-group-articles': [3, 6, 31],
      },
    },
    {
      key: 'ungdomar',
      fields: {
        'indirect-group': 'Ungdomar i Tallmyra med omnejd',
        'indirect-group-age': '13–17 år',
        'indirect-group-number': 'Omkring 40',
        'indirect-group-how': `
          De åker redan buss till högstadiet och gymnasiet. Skolgården och gymnastiksalen är deras
          mötesplats på kvällarna; någon fritidsgård finns inte i byn.`,
        'indirect-group-articles': [12, 31],
      },
    },
  ],
  'vulnerable-children': `
    Några barn riskerar mer än andra, och de syns inte i medeltalen:

    - **Barn med neuropsykiatrisk eller fysisk funktionsnedsättning.** Buss, matsal med 397 elever
      och nya vuxna är var för sig svåra; tillsammans kan de bli för mycket.
    - **Barn i familjer utan bil.** Sex av de 51 vårdnadshavare som svarade på enkäten uppger att
      familjen saknar bil. De kan inte hämta ett sjukt barn mitt på dagen.
    - **Barn med två hem.** När föräldrarna bor på olika håll måste skolskjutsen fungera från båda
      adresserna. Det ska prövas för varje barn.
    - **Barn som lär sig svenska.** De har haft en studiehandledare som reser till Tallmyra. På
      Kvarntorgsskolan finns handledaren på plats, så de kan få det bättre.
    - **Barn som har det svårt hemma.** I dag ser samma vuxna barnet på förskolan, i skolan och på
      fritidshemmet. Den blicken får inte försvinna när barnet lämnar byn varje dag.
    - **Barn med skyddade personuppgifter.** Gruppen har inte tagit reda på om det finns några.
      Hållplatser och listor ska alltid planeras som om det gör det.`,
};
