import type { WrittenAnswers } from '../training-case.ts';

export const bestInterestsAnswers: WrittenAnswers = {
  'best-interests-description': `
    **Svar: delvis.** Att eleverna får sin skolgång på Kvarntorgsskolan är förenligt med barnets
    bästa på längre sikt, om villkoren är uppfyllda. Att flytta dem redan i augusti 2026 är det
    inte.

    Gruppen föreslår därför alternativet *flytt med villkor*. Det går emot vad majoriteten av de
    hörda barnen på Tallmyra skola vill. Deras åsikt har vägt tungt, och den har ändrat tidpunkten,
    resan, fritidshemmet och klasserna. Skälet till att den inte avgör om skolan ska finnas kvar är
    att bristen på behöriga lärare och på tidigt stöd drabbar samma barn år efter år, och att
    kommunen inte har lyckats avhjälpa den trots tre försök att rekrytera.

    **Avvikande mening.** Anna-Lena Wiik anser att svaret ska vara *nej* och att F–3 ska bli kvar.
    De yngsta har minst nytta av ämneslärare och störst nytta av närhet, och en delad skola skulle
    gå att bemanna om lärarna delar tid med Tallkotten. Övriga har övervägt det men anser att en
    F–3-skola med 30 elever blir än mer sårbar, och att syskon skiljs åt.

    **Vad som kan ändra bedömningen:** om resan inte kan göras kortare än 45 minuter för F–3, eller
    om den sena bussen inte går att ordna, är svaret nej även för 2027.`,
  'best-interests-answer': ['partly'],
  'best-interests-weight': ['heavy'],
  'best-interests-departure': `
    Barnens närhet till skolan får ge vika för deras rätt till behöriga lärare och tidigt stöd, och
    till en mindre del för kommunens ekonomi. Gruppen går inte hela vägen till *nej*, eftersom
    bristerna i Tallmyra drabbar samma barn varje år och inte har gått att avhjälpa. I gengäld får
    barnen ett år till, en kortare resa, en vuxen på bussen och sina kamrater med sig.`,
  'best-interests-grounds': [
    {
      fields: {
        ground: `
          Eleverna får på sikt en bättre utbildning: fler behöriga lärare, stöd på halva tiden,
          fler jämnåriga och lokaler som fungerar. Det väger tungt, eftersom det påverkar flera
          skolår.`,
        'ground-consequences': [
          'behoriga-larare',
          'tidigare-stod',
          'fler-jamnariga',
          'battre-lokaler',
        ],
        'ground-articles': [28, 29],
        'ground-groups': ['elever-yngre', 'elever-aldre', 'skolstartare'],
        'ground-evidence': ['skollagen', 'elevhalsans-bild', 'larare'],
      },
    },
    {
      fields: {
        ground: `
          Augusti 2026 är för tidigt. Två månader mellan beslut och skolstart räcker varken för
          stödplaner, klasser eller bussar, och de åtta i årskurs 5 får byta skola två år i rad.`,
        'ground-consequences': ['brutna-relationer', 'tappat-stod'],
        'ground-articles': [3, 6, 23],
        'ground-groups': ['elever-aldre', 'stodelever'],
        'ground-evidence': ['ytterhagen', 'gruppsamtal', 'enskilda-samtal'],
      },
    },
    {
      fields: {
        ground: `
          Resan i remissförslaget bryter mot kommunens riktlinje för sex barn och är otrygg för
          fler. Den går att lösa: provkörningen visar 35 minuter med en egen tur.`,
        'ground-consequences': ['langre-resa', 'otrygg-buss'],
        'ground-articles': [2, 6, 19],
        'ground-groups': ['resande', 'elever-yngre'],
        'ground-evidence': ['skjutsriktlinjer', 'avvikelser', 'enkat'],
      },
    },
    {
      fields: {
        ground: `
          Utan en resa hem från fritidshemmet drabbas de yngsta och barn i familjer utan bil. Att
          barn i praktiken utesluts för att familjen saknar bil går inte att förena med artikel 2.`,
        'ground-consequences': ['inget-fritids', 'svagare-kontakt'],
        'ground-articles': [2, 18, 31],
        'ground-groups': ['elever-yngre', 'skolstartare'],
        'ground-evidence': ['diskrimineringslagen', 'vardnadshavare'],
      },
    },
    {
      fields: {
        ground: `
          Lek, rörelse och mötesplatser i byn går att bevara till låg kostnad, och det är vad både
          de yngsta och ungdomarna ber om.`,
        'ground-consequences': ['mindre-rorelse'],
        'ground-articles': [24, 31],
        'ground-groups': ['elever-yngre', 'smabarn', 'ungdomar'],
        'ground-evidence': ['kommentar-17', 'rundvandring', 'fokusgrupp'],
      },
    },
    {
      fields: {
        ground: `
          Barnens åsikter har påverkat resultatet och ska följas av besked. Ett beslut utan
          återkoppling skulle göra skada i sig.`,
        'ground-consequences': ['minskat-fortroende'],
        'ground-articles': [12, 42],
        'ground-groups': ['elever-yngre', 'elever-aldre', 'sexor', 'kvarntorget'],
        'ground-evidence': ['kommentar-12', 'barnrattsprogram', 'gruppsamtal'],
      },
    },
  ],
  'element-views': `
    De flesta vill stanna, några längtar bort. Alla vill veta i god tid, slippa bli ensamma och
    ha någon att prata med på bussen. Slutsatsen följer dem i allt utom att skolan ska finnas
    kvar.`,
  'element-identity': `
    Att vara från Tallmyra betyder mycket för barnen, och det märks i samtalen. Gården, hallen
    och utedagarna gör att de kan fortsätta höra till. Elever som lär sig svenska får
    studiehandledning på plats.`,
  'element-family': `
    Kamraterna är det viktigaste för barnen själva. Syskon hålls ihop i förslaget. Föräldrarnas
    vardagliga kontakt med skolan blir svagare, och eftermiddagsavdelningen uppväger bara en
    del av det.`,
  'element-safety': `
    Bussen är den största oron. Med bussvärd, egen tur och belyst hållplats bedömer gruppen
    resan som trygg nog.`,
  'element-vulnerability': `
    Barn som är känsliga för förändring och barn i familjer utan bil förlorar mest på
    remissförslaget. Villkoren är skrivna för dem.`,
  'element-health': `
    Mindre rörelse på vägen till skolan och kortare nätter för dem med lång resa. Luften i
    klassrummen blir bättre, och skolsköterskan finns varje dag.`,
  'element-education': `
    Här vinner barnen mest: behöriga lärare i alla ämnen och stöd på halva tiden.`,
};
