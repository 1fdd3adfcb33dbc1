import type { WrittenAnswers } from '../training-case.ts';

export const networkViewsAnswers: WrittenAnswers = {
  'network-views-description': `
    Tre av fyra vårdnadshavare i Tallmyra är emot flytten. Lärare och elevhälsa är mer delade och
    ser vinster på sikt. **Nästan ingen försvarar att flytta redan hösten 2026.** Vi har skilt på
    vad de vuxna säger om barnens situation och vad de säger om byns framtid. Båda är viktiga, men
    det är det första som väger i en prövning av barnets bästa.`,
  'network-voices': [
    {
      key: 'vardnadshavare',
      fields: {
        'network-voice-who': 'Vårdnadshavare till elever på Tallmyra skola',
        'network-voice-kind': ['guardians'],
        'network-voice-method': `
          Webbenkät på svenska, engelska och arabiska i februari 2026 och ett öppet möte i skolan
          den 26 februari.`,
        'network-voice-number': '51 av 74 svarade på enkäten (69 procent); 46 vuxna kom till mötet',
        'network-voice-said': `
          - 38 är emot flytten, åtta är för och fem är osäkra.
          - De som är emot nämner resan, fritidshemmet och att barnen är trygga där de är.
          - De som är för nämner behöriga lärare och fler kamrater.
          - 44 svarar att 2026 är för tidigt, oavsett vad de tycker om flytten.
          - Sex svarar att familjen saknar bil.`,
        'network-voice-groups': ['elever-yngre', 'elever-aldre', 'resande'],
        'network-voice-articles': [5, 18, 28],
      },
    },
    {
      fields: {
        'network-voice-who': 'Föräldrarådet på Kvarntorgsskolan',
        'network-voice-kind': ['guardians'],
        'network-voice-method': 'Dialog på ett ordinarie möte den 4 mars 2026.',
        'network-voice-number': '9',
        'network-voice-said': `
          Föräldrarna är positiva, men matsalen är redan trång. De vill inte att befintliga klasser
          görs om mitt i ett stadium. Information ska komma till alla familjer samtidigt.`,
        'network-voice-groups': ['kvarntorget'],
        'network-voice-articles': [5, 28],
      },
    },
    {
      key: 'larare',
      fields: {
        'network-voice-who': 'Lärare och fritidspersonal på Tallmyra skola',
        'network-voice-kind': ['professionals'],
        'network-voice-method': 'Gruppintervju på en studiedag, utan chef i rummet.',
        'network-voice-number': '10 (sju lärare och tre i fritidshemmet)',
        'network-voice-said': `
          Personalen är delad. Flera säger att ensamarbete och vikarier går ut över undervisningen,
          särskilt i matematik och engelska. Alla tio säger att de yngsta behöver ett år för att
          vänja sig. Fyra kan tänka sig att följa med till Kvarntorgsskolan; de övriga vet inte.`,
        'network-voice-groups': ['elever-yngre', 'elever-aldre', 'stodelever'],
        'network-voice-articles': [6, 28, 29],
      },
    },
    {
      key: 'elevhalsan',
      fields: {
        'network-voice-who': 'Elevhälsan på båda skolorna',
        'network-voice-kind': ['professionals'],
        'network-voice-method': 'Två möten i mars 2026 med genomgång av avidentifierade exempel.',
        'network-voice-number': '5',
        'network-voice-said': `
          Elevhälsan bedömer att en flytt är bättre för elever i behov av stöd **på två års sikt
          och sämre under det första året**. Skillnaden avgörs av förberedelsen. Minst tre av de
          nio eleverna klarar troligen inte en full buss.`,
        'network-voice-groups': ['stodelever'],
        'network-voice-articles': [23, 24],
      },
    },
    {
      key: 'forare',
      fields: {
        'network-voice-who': 'Skolskjutsförare och kommunens skolskjutssamordnare',
        'network-voice-kind': ['professionals'],
        'network-voice-method':
          'Intervjuer och en provkörning av båda turerna en vardag i mars 2026.',
        'network-voice-number': '5 (fyra förare och en samordnare)',
        'network-voice-said': `
          Provkörningen tog 24 minuter från Tallmyra och 55 från Norrkvarna. Med en egen mindre bil
          från Norrkvarna via Granliden direkt till Ekdalen tog det 35. Hållplatsen vid länsvägen i
          Granliden saknar belysning. Förarna kan inte både köra och hålla ordning.`,
        'network-voice-groups': ['resande', 'elever-yngre'],
        'network-voice-articles': [6, 19],
      },
    },
    {
      fields: {
        'network-voice-who': 'Vuxnas referensgrupp',
        'network-voice-kind': ['reference-group'],
        'network-voice-method': 'Tre träffar. Gruppen läste utkast till steg 11, 13 och 14.',
        'network-voice-number': '8',
        'network-voice-said': `
          Referensgruppen fick in kravet att villkoren ska prövas **före** flytten och att ärendet
          annars går tillbaka till nämnden. Två av åtta anser att ingen flytt kan vara till barnens
          bästa.`,
        'network-voice-groups': ['elever-yngre', 'elever-aldre', 'kvarntorget'],
        'network-voice-articles': [3, 18],
      },
    },
    {
      fields: {
        'network-voice-who': 'Tallmyra byalag och idrottsförening',
        'network-voice-kind': ['other'],
        'network-voice-method': 'Gemensamt skriftligt yttrande den 10 mars 2026.',
        'network-voice-number': '2 föreningar',
        'network-voice-said': `
          Utan skola väljer barnfamiljer andra orter, och då blir det färre kamrater kvar.
          Föreningarna kan sköta gården och gymnastiksalen på kvällar och helger om kommunen
          behåller husen.`,
        'network-voice-groups': ['ungdomar', 'smabarn'],
        'network-voice-articles': [18, 31],
      },
    },
  ],
};
