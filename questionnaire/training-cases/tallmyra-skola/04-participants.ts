import type { WrittenAnswers } from '../training-case.ts';

export const participantsAnswers: WrittenAnswers = {
  'participants-description': `
    Gruppen har haft nio möten. Barnrättsstrategen leder arbetet och är anställd på
    kommunledningsförvaltningen, inte på den förvaltning som har skrivit förslaget. Rektorn för
    Tallmyra skola har bidragit med fakta men inte deltagit i bedömningen i steg 12, eftersom han
    är chef för personal som påverkas.

    En av de sex som gjorde bedömningen har en avvikande mening. Den redovisas i steg 12.`,
  'responsible-officer': 'Elin Sandahl, barnrättsstrateg, kommunledningsförvaltningen',
  'group-members': [
    {
      fields: {
        'member-name': 'Elin Sandahl',
        'member-profession': 'Barnrättsstrateg',
        'member-organisation': 'Ekdalens kommun, kommunledningsförvaltningen',
        'member-assignment': 'Leder gruppen, ansvarar för texten',
      },
    },
    {
      fields: {
        'member-name': 'Mattias Ekwall',
        'member-profession': 'Utvecklingsledare',
        'member-organisation': 'Ekdalens kommun, barn- och utbildningsförvaltningen',
        'member-assignment': 'Elevtal, lokaler och handlingsalternativ',
      },
    },
    {
      fields: {
        'member-name': 'Samira Haddad',
        'member-profession': 'Specialpedagog',
        'member-organisation': 'Ekdalens kommun, centrala elevhälsan',
        'member-assignment': 'Elever i behov av stöd, enskilda samtal med barn',
      },
    },
    {
      fields: {
        'member-name': 'Anna-Lena Wiik',
        'member-profession': 'Förskollärare',
        'member-organisation': 'Ekdalens kommun, förskolan Tallkotten',
        'member-assignment': 'Förskolebarnen, lekbaserade metoder',
      },
    },
    {
      fields: {
        'member-name': 'Jonas Rudberg',
        'member-profession': 'Trafikplanerare',
        'member-organisation': 'Ekdalens kommun, samhällsbyggnadsförvaltningen',
        'member-assignment': 'Restider, hållplatser och trafiksäkerhet',
      },
    },
    {
      fields: {
        'member-name': 'Ida Forsgren',
        'member-profession': 'Folkhälsostrateg',
        'member-organisation': 'Region Mellanbygd',
        'member-assignment': 'Hälsa, rörelse och fritid, kunskapsöversikten',
      },
    },
    {
      fields: {
        'member-name': 'Petter Nordlund',
        'member-profession': 'Rektor',
        'member-organisation': 'Ekdalens kommun, Tallmyra skola',
        'member-assignment': 'Sakkunnig; deltog inte i bedömningen i steg 12',
      },
    },
  ],
  'reference-groups': [
    {
      fields: {
        'reference-group-name': 'Elevernas referensgrupp',
        'reference-group-participants': `
          Sex elever i årskurs 4–6, fyra från Tallmyra skola och två från Kvarntorgsskolan. Gruppen
          valde frågor till enkäten, läste den lättlästa sammanställningen och prövade förslagen i
          steg 13 innan de blev klara. Tre träffar på skoltid.`,
      },
    },
    {
      fields: {
        'reference-group-name': 'Vuxnas referensgrupp',
        'reference-group-participants': `
          Åtta personer: fyra vårdnadshavare, en lärare och en fritidspedagog från Tallmyra skola
          samt en lärare och en skolsköterska från Kvarntorgsskolan. Tre träffar.`,
      },
    },
  ],
  'child-rights-training': ['some'],
  'child-rights-training-plan': `
    Fem av sju har gått regionens barnrättsutbildning. Trafikplaneraren och rektorn gick
    introduktionen på en halv dag i januari 2026 och går hela utbildningen i oktober 2026. De som
    samtalade med barnen hade alla utbildning i barnsamtal.`,
  'others-needed': ['yes'],
  'others-to-involve': [
    {
      fields: {
        'other-who': 'Socialtjänstens förebyggande enhet',
        'other-why': `
          Enheten har haft föräldragrupper i skolan. Den behöver hitta en ny plats i Tallmyra innan
          skolhuset stänger.`,
      },
    },
    {
      fields: {
        'other-who': 'Regionens kollektivtrafik',
        'other-why': `
          En sen tur som även är öppen för allmänheten kan bli billigare och ge ungdomar i Tallmyra
          en bättre resa hem.`,
      },
    },
    {
      fields: {
        'other-who': 'Kulturskolan',
        'other-why': `
          Kulturskolan undervisar i Tallmyra skola på tisdagar. Den behöver ny lokal eller ny tid,
          så att eleverna inte förlorar sin plats.`,
      },
    },
  ],
};
