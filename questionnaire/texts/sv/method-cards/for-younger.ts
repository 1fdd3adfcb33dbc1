import type { AllMethodCardTexts } from '../../../method-cards/schema.ts';

export const forYounger: AllMethodCardTexts['cards'] = {
  observation: {
    what: 'Ni ser vad barnen söker sig till, undviker, upprepar och visar med kropp, blick och ljud, i en miljö som liknar den som ärendet gäller. Också den som inte har ord än har åsikter.',
    needs: [
      'En vuxen som barnen känner, och en som iakttar och antecknar',
      'Två eller tre tillfällen på olika tider av dagen',
      'En enkel mall: vad hände, vem började, hur länge, hur slutade det',
    ],
    steps: [
      'Bestäm vad ni vill förstå, till exempel var barnen söker lugn, och skriv ned det innan ni börjar.',
      'Var där en stund utan att anteckna, så att barnen vänjer sig.',
      'Anteckna det ni ser med enkla ord. Vänta med förklaringen.',
      'Jämför med vad vårdnadshavare och personal som känner barnen brukar se, och håll isär det från det ni såg själva.',
      'Enas om vad ni är säkra på, vad ni gissar och vad det betyder för förslaget.',
    ],
    mind: {
      notTakingPart: 'Ett litet barn säger nej genom att vända sig bort, gråta eller gå. Sluta då.',
      interpretation:
        'Två personer tolkar var för sig och jämför. Stå för att det är en tolkning, och skriv det i prövningen.',
      consent: 'Vårdnadshavaren samtycker, men barnets lust att vara kvar avgör stunden.',
    },
    questions: [
      'Var stannar barnen kvar, och vad går de förbi?',
      'Vem söker de upp när något blir svårt?',
      'Vad ändras när det blir många barn, buller eller en ny vuxen?',
    ],
    older:
      'Barn som kan berätta själva ska få göra det. Att bara titta på dem är att prata om dem i stället för med dem; välj lek, bilder eller gåtur.',
  },
  play: {
    what: 'Barnen bygger, leker upp eller spelar det som ärendet handlar om, med klossar, figurer eller dockor, och berättar medan de gör det.',
    needs: [
      'Klossar, figurer, bilar eller dockor som liknar platsen och människorna',
      'Ett golv i ett rum som barnen känner',
      'En vuxen som leker och en som antecknar',
    ],
    steps: [
      'Berätta kort vad det gäller: ”Vi ska hitta på en ny väg till förskolan.”',
      'Låt barnen bygga fritt först. Fråga inget.',
      'Följ leken och lägg till en händelse: ”Nu börjar det regna. Vad gör de då?”',
      'Fråga om det barnen visar, inte om dem själva: ”Varför går han där?”',
      'Avsluta med att barnen får visa vad som är viktigast, och tacka dem.',
    ],
    mind: {
      power: 'Den vuxne ska inte styra leken. Om barnen byter ämne är det också ett svar.',
      interpretation:
        'Lek är inte alltid verklighet. Räkna det som återkommer hos flera barn, och fråga om det.',
      protectedIdentity: 'Fotografera bygget, aldrig barnen.',
      disability:
        'Låt barn som har svårt att röra sig regissera: de pekar eller säger, andra bygger.',
    },
    questions: [
      'Visa hur man kommer dit. Vem är med?',
      'Vad händer om det blir mörkt, eller om bussen inte kommer?',
      'Vad måste finnas för att det ska bli bra?',
    ],
    younger:
      'De allra minsta leker bredvid varandra och bygger inte upp en händelse. Se och tolka vad de visar i stället.',
    older:
      'Från tioårsåldern känns det ofta barnsligt. En modell eller en karta i stället för leksaker kan ändå fungera; annars gåtur, kort eller samtal.',
  },
  pictures: {
    what: 'Barnen ritar, klipper eller väljer bilder om platsen eller förändringen och berättar sedan om bilden. Det är berättelsen som är svaret, inte bilden.',
    needs: [
      'Papper, pennor och färdiga bilder att välja bland',
      'Ett bord där barnen får vara i fred för andras ögon',
      'En vuxen per fyra barn, som skriver ned vad barnet säger',
    ],
    steps: [
      'Ge en tydlig uppgift: ”Rita ett ställe där du trivs och ett där du inte trivs.”',
      'Låt alla rita i tio minuter. Prata inte om bilderna under tiden.',
      'Fråga ett barn i taget: ”Berätta om din bild.” Skriv ned orden som de sägs.',
      'Läs upp det du skrev och fråga om det stämmer.',
      'Fråga om ni får behålla eller fotografera bilden. Ett nej är ett nej.',
    ],
    mind: {
      interpretation: 'Tolka aldrig färger och former. Bara barnet vet vad bilden föreställer.',
      protectedIdentity:
        'Ta bort namn, skolans namn och ansikten på bilder innan de visas för någon.',
      disability:
        'Den som inte ritar kan välja bland bilder, forma i lera eller berätta medan någon annan ritar.',
      consent: 'Bilden är barnets. Fråga särskilt om den får vara med i rapporten.',
    },
    questions: [
      'Berätta om din bild.',
      'Vad är det bästa med den här platsen? Vad är det sämsta?',
      'Om du fick ändra en sak, vad skulle du rita dit?',
    ],
    younger:
      'Små barn ritar för att det är roligt, sällan för att berätta om något bestämt. Låt dem hellre visa i lek, eller iaktta dem.',
    older:
      'Ungdomar tycker ofta att det är barnsligt att rita. Låt dem fotografera platser i stället, eller välj gåtur eller samtal.',
  },
  walk: {
    what: 'Barnen visar er en plats eller en väg medan ni går tillsammans, och berättar där det händer. Det man ser på plats kommer man inte ihåg vid ett bord.',
    needs: [
      'Bra väder eller bra kläder, och en väg som är säker',
      'En karta eller en kamera som barnen styr',
      'Två vuxna: en lyssnar, en antecknar och ser till att alla kommer fram',
    ],
    steps: [
      'Kom överens om vart ni ska gå och vad ni letar efter, men låt barnen välja vägen.',
      'Låt barnen leda. Gå bredvid, inte före.',
      'Stanna där barnen stannar. Fråga vad som brukar hända här.',
      'Låt barnen markera på kartan: grönt för bra, rött för dåligt, ett kryss för rädd.',
      'Samlas efteråt och låt barnen säga vad som är viktigast av det ni såg.',
    ],
    mind: {
      safety: 'Gå vägen själva först. Trafik, vatten och mörker är ert ansvar under hela turen.',
      disability:
        'Välj en väg som alla kan ta. Går det inte, åk den, eller gå den på film och bilder.',
      protectedIdentity:
        'Barn visar ofta var de bor. Skriv aldrig ned adresser, och var försiktig med kartan efteråt.',
      power: 'Den som går först får mest sagt. Låt barnen turas om att leda.',
    },
    questions: [
      'Visa var du brukar vara. Vem är där?',
      'Var går du fortare? Varför?',
      'Vad skulle göra den här platsen bättre för dig?',
    ],
    younger:
      'De yngsta kan gärna vara med på en promenad, men det är deras vuxna som väljer vägen. Iaktta i stället vad de stannar vid.',
  },
  supported: {
    what: 'Ett samtal där barnet får det stöd som gör att just det barnet kan förstå och svara: bilder att peka på, tecken, talande hjälpmedel, tolk eller en person som känner barnets sätt att uttrycka sig.',
    needs: [
      'Barnets eget sätt att kommunicera: samtalskarta, bilder, tecken eller hjälpmedel',
      'En utbildad tolk, eller någon som känner barnet utan att ha eget intresse i saken',
      'Mer tid, färre frågor och gärna två korta tillfällen',
    ],
    steps: [
      'Ta reda på hur barnet visar ja, nej, vet inte och stopp, och öva på det tillsammans.',
      'Visa med bilder vad ni ska prata om, och hur länge.',
      'Ställ en fråga i taget, med högst tre svar att välja mellan och ett för ”något annat”.',
      'Vänta. Ge tid att svara, och läs av kroppen lika mycket som orden.',
      'Upprepa svaret med barnets egna tecken eller bilder, så att barnet kan rätta dig.',
    ],
    mind: {
      interpretation:
        'Den som stödjer barnet får inte svara i barnets ställe. Skriv vad barnet visade och vem som tolkade.',
      language:
        'Förklara orden i ärendet för tolken i förväg. Välj en annan tolk om barnet eller familjen är rädd för att bli igenkänd.',
      power: 'Bilder styr: finns det ingen bild för ”inget av det” kan barnet inte säga det.',
      safety: 'Planera för trötthet. Avbryt hellre för tidigt än för sent.',
    },
    questions: [
      'Peka på det som är bra. Peka på det som är jobbigt.',
      'Vad får absolut inte försvinna?',
      'Hur märker de vuxna att det blir för mycket för dig?',
    ],
    younger:
      'För de yngsta är bilder och tecken ännu ett sätt att leka. Iaktta barnet tillsammans med någon som känner det väl.',
  },
};
