import type { AllMethodCardTexts } from '../../../method-cards/schema.ts';

export const forOlder: AllMethodCardTexts['cards'] = {
  talk: {
    what: 'Ett samtal mellan fyra ögon, när frågan är personlig eller när barnet inte vill tala inför andra.',
    needs: [
      'Ett rum där ingen hör och ingen kommer in, men där barnet lätt kan gå därifrån',
      'Tre till fem frågor som börjar öppet',
      'En vuxen som barnet gärna får ha med sig',
    ],
    steps: [
      'Berätta vem du är, vad saken gäller, vad du skriver upp och vem som får läsa det.',
      'Börja med något lätt om barnets vardag, och lyssna mer än du frågar.',
      'Gå från öppet till bestämt: ”Hur är det att …?” före ”Vad tycker du om att …?”',
      'Sammanfatta vad du har förstått. Be barnet rätta och lägga till.',
      'Säg vad som händer nu, och hur barnet kan nå dig.',
    ],
    mind: {
      power:
        'En ensam vuxen är mycket makt. Sitt bredvid hellre än mitt emot, och låt barnet välja plats.',
      safety:
        'Samtal om det svåra kräver någon som är van. Ha en kurator eller liknande nära till hands.',
      protectedIdentity:
        'Det ett enda barn har sagt går lätt att känna igen. Skriv ihop det med vad andra har sagt.',
      disability: 'Skicka frågorna i förväg till den som behöver tänka i lugn och ro.',
    },
    questions: [
      'Hur ser en vanlig dag ut för dig?',
      'Vad skulle bli lättare för dig om det blev så här? Vad skulle bli svårare?',
      'Vad tror du att vi vuxna har glömt att tänka på?',
    ],
    younger:
      'Yngre barn svarar gärna det de tror att en främmande vuxen vill höra. Prata medan ni leker, ritar eller går.',
  },
  group: {
    what: 'Fyra till sex barn som är ungefär lika gamla talar med varandra om frågan, medan en vuxen leder och en annan skriver.',
    needs: [
      'Två vuxna, varav en bara antecknar',
      'Ett rum utan bord emellan, och något att äta',
      'Fyra frågor och ett sätt att ge alla ordet, till exempel en sak som går runt',
    ],
    steps: [
      'Kom överens om regler: en talar åt gången, ingen skrattar åt någon, det som sägs stannar i rummet.',
      'Låt var och en skriva eller rita sitt svar först, så att inte den förste bestämmer.',
      'Gå laget runt, och öppna sedan för samtal. Fråga ”Är det någon som tycker annorlunda?”',
      'Låt gruppen välja de tre saker som är viktigast. Skriv upp också det som bara en tycker.',
      'Läs upp vad ni har skrivit, och fråga om något fattas.',
    ],
    mind: {
      power:
        'I en grupp hörs den som brukar höras. Dela upp efter ålder, och ibland efter kön eller vana att tala.',
      safety:
        'Ni kan inte lova att andra barn håller tyst. Be dem att inte berätta personliga saker om sig själva eller andra.',
      interpretation: 'Att alla nickar är inte enighet. Fråga en i taget, eller rösta i hemlighet.',
      disability: 'Mindre grupp, färre frågor och fasta pauser gör att fler kan vara med.',
    },
    questions: [
      'Vad blir bättre om det blir så här? Vad blir sämre?',
      'För vem blir det svårast?',
      'Om de vuxna ändå bestämmer det, vad måste de ordna först?',
    ],
    younger:
      'Barn under sju år har svårt att vänta på sin tur och härmar ofta varandra. Lek, rita eller gå tillsammans i stället.',
  },
  sorting: {
    what: 'Barnen får kort med påståenden, förslag eller bilder och lägger dem i högar eller i ordning: viktigt, mindre viktigt, inte alls. Tankarna syns på bordet, och den som är tyst får lika mycket plats.',
    needs: [
      'Tolv till tjugo kort, några tomma att skriva egna på',
      'Ett bord eller golv med tre tydliga platser',
      'En kamera för resultatet, inte för barnen',
    ],
    steps: [
      'Läs korten tillsammans, och ta bort dem som ingen förstår.',
      'Låt barnen skriva egna kort.',
      'Låt dem sortera, först var och en eller i par, sedan tillsammans.',
      'Fråga om de kort som ligger högst, lägst och där de inte var överens.',
      'Fotografera resultatet och skriv ned skälen.',
    ],
    mind: {
      power:
        'Korten är era ord. Utan tomma kort får ni bara veta vad barnen tycker om det ni redan har tänkt.',
      interpretation: 'Ordningen säger lite utan skälen. Skriv ned varför, inte bara vad.',
      disability:
        'Gör korten med bild och stor text. Den som inte kan flytta dem kan peka eller titta.',
      language: 'Skriv korten på barnens språk, eller bara med bilder.',
    },
    questions: [
      'Vilka tre är viktigast för er? Varför just de?',
      'Vilket kort saknas?',
      'Vilket skulle ni byta bort om ni måste?',
    ],
    younger:
      'Att rangordna många saker är svårt för yngre barn. Med tre bilder i stället för ord kan en femåring välja den bästa och den sämsta.',
  },
  survey: {
    what: 'Många barn svarar på samma korta frågor, var för sig och utan namn. Den visar hur många som tycker vad, men sällan varför.',
    needs: [
      'Högst åtta frågor, prövade på några barn först',
      'Tid på skoldagen, så att alla kan svara och ingen svarar hemma',
      'Någon som läser högt för den som vill, och bilder till svaren för dem under tio år',
    ],
    steps: [
      'Låt några barn välja och skriva om frågorna.',
      'Ta bort allt som inte gäller beslutet, och allt som pekar ut någon.',
      'Berätta varför ni frågar, vad svaren används till och att det är frivilligt.',
      'Låt barnen svara i lugn och ro. Ingen lärare ska se svaren.',
      'Räkna svaren efter ålder, och ta upp det som förvånar i ett samtal med några av barnen.',
    ],
    mind: {
      protectedIdentity:
        'Redovisa inga grupper med färre än fem. Ålder, kön och skola tillsammans pekar snabbt ut ett barn.',
      notTakingPart:
        'I ett klassrum är det svårt att säga nej. Låt den som inte vill lämna in en tom blankett.',
      interpretation:
        'Skriv hur många som fick frågan och hur många som svarade. De som inte svarade kan tycka annorlunda.',
      disability:
        'Ordna uppläsning, bilder och mer tid, så att inte svaren kommer bara från dem som läser lätt.',
    },
    questions: [
      'Hur är det för dig i dag? (fem ansikten)',
      'Vad tycker du om förslaget? (bra, dåligt, vet inte)',
      'Vad är viktigast att de vuxna tänker på? (skriv själv)',
    ],
    younger:
      'Den som inte läser själv svarar det som den vuxne intill tycks vilja ha. Fråga genom lek, bilder eller gåtur.',
  },
  council: {
    what: 'Ni tar frågan till barn som redan företräder andra: elevråd, ungdomsråd, barnombud eller en förening. De hinner fråga sina kamrater först och svarar för fler än sig själva.',
    needs: [
      'Underlag i god tid, skrivet för barn',
      'Tid för representanterna att prata med dem de företräder',
      'En vuxen som kan svara på frågor och kommer tillbaka med besked',
    ],
    steps: [
      'Skicka en sida om ärendet med två eller tre frågor, minst två veckor före mötet.',
      'Låt representanterna fråga sina klasser eller medlemmar, gärna skriftligt.',
      'Träffas. Låt barnen hålla i mötet efter sin egen dagordning.',
      'Skriv ned vad de flesta anser, vad några få anser och vad de frågar er om.',
      'Svara på frågorna, och kom tillbaka när beslutet är fattat.',
    ],
    mind: {
      power:
        'Råd lockar dem som redan hörs. Fråga vilka barn som inte sitter där, och hör dem på ett annat sätt.',
      interpretation:
        'Skriv hur många de företräder och hur de frågade dem. Annars är det några barns egna åsikter.',
      notTakingPart: 'Ett råd kan vilja tala om annat. Deras tid är inte er.',
      disability: 'Fråga hur elever i anpassad skola och barn som inte går i skolan är företrädda.',
    },
    questions: [
      'Vad säger de ni företräder? Är det några som tycker tvärtom?',
      'Vad vill ni att vi frågar alla om?',
      'Vad kan barn göra själva, och vad måste vuxna göra?',
    ],
    younger:
      'Små barn kan inte företräda andra: de talar för sig själva, och det räcker. Hör dem direkt i lek eller med bilder.',
  },
};
