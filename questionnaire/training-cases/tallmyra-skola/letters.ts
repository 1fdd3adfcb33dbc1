import type { WrittenAnswers } from '../training-case.ts';

export const letterAnswers: WrittenAnswers = {
  'child-letters': [
    {
      fields: {
        'letter-to': 'Elever i F–2 på Tallmyra skola',
        'letter-age': ['age-7-9'],
        'letter-recipients': ['enkat', 'rundvandring', 'till-yngre'],
        'letter-greeting': 'Hej alla i förskoleklass, ettan och tvåan!',
        'letter-matter': `
          Vuxna i kommunen ska bestämma något viktigt. Ska Tallmyra skola finnas kvar? Eller ska ni
          gå i Kvarntorgsskolan?`,
        'letter-said': `
          De flesta av er vill vara kvar. Några vill byta. Ni visade oss backen och kojorna. Ett
          barn frågade: ”Vem hjälper mig om jag somnar på bussen?”`,
        'letter-changed': `
          Ni har ändrat vårt förslag:

          - Ni går kvar i Tallmyra ett år till.
          - Det ska finnas en vuxen på bussen.
          - Fritids ska finnas i Tallmyra också.
          - Gården ska vara kvar.`,
        'letter-decision': `
          Vi tycker ändå att skolan ska stänga. Det är inte vad de flesta av er ville. På den nya
          skolan finns fler lärare. Där får ni hjälp snabbare. Det är okej att vara ledsen eller
          arg.`,
        'letter-next': `
          Politikerna bestämmer den 15 juni. I augusti får ni veta hur det blev.`,
        'letter-contact': `
          Samira läser brevet med er. Fråga henne om du undrar något.`,
        'letter-sign-off': `
          Tack för att ni hjälpte oss!

          Elin, som jobbar med barns rättigheter`,
      },
    },
    {
      fields: {
        'letter-to': 'Ungdomarna i Tallmyra',
        'letter-age': ['age-13-15'],
        'letter-recipients': ['fokusgrupp', 'till-ungdomar'],
        'letter-greeting': 'Hej alla unga i Tallmyra!',
        'letter-matter': `
          Kommunen funderar på att stänga Tallmyra skola. Då får eleverna åka buss till
          Kvarntorgsskolan. Ni går inte längre på skolan, men gården och gymnastiksalen är er
          mötesplats. Därför frågade vi er också.`,
        'letter-said': `
          Ni var åtta som träffade oss en kväll. Det här sa ni:

          - Bussen är okej om man har någon att sitta med. Den som är ensam ”har en timme till av
            rasten varje dag”.
          - Den som byter skola vill veta det tidigt och träffa sin klass först.
          - Gymnastiksalen måste vara kvar.`,
        'letter-changed': `
          - Gården och gymnastiksalen ska vara öppna till och med juni 2030. Sedan ska ni bli
            tillfrågade igen.
          - Flytten skjuts upp ett år, så att barnen hinner lära känna sin nya skola.
          - En vuxen ska åka med på bussen.`,
        'letter-decision': `
          Vi föreslår ändå att skolan stänger, tidigast sommaren 2027. De flesta barn i Tallmyra vill
          ha kvar den. Men skolan saknar utbildade lärare, och kommunen har försökt hitta fler tre
          gånger. Blir resan för lång är vårt svar nej. Alla vuxna i gruppen höll inte med.`,
        'letter-next': `
          Politikerna bestämmer den 15 juni. Då får ni ett sms med beslutet och svar på era frågor.
          I februari 2027 ses vi i gymnastiksalen och pratar om hur den ska skötas.`,
        'letter-contact': `
          Skriv till [barnratt@ekdalen.example](mailto:barnratt@ekdalen.example) om du undrar något
          eller tycker annorlunda.`,
        'letter-sign-off': `
          Tack för att ni tog er tid!

          Elin Sandahl, barnrättsstrateg i Ekdalens kommun`,
      },
    },
  ],
};
