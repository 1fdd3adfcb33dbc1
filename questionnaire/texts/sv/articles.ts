import type { ArticleText } from '#questionnaire/articles.ts';

/** Short titles (1–54) and summaries (1–42) in our own words. A summary is not the law text. */
export const articleTexts: Readonly<Record<number, ArticleText>> = {
  1: {
    title: 'Vem som räknas som barn',
    summary:
      'Konventionen gäller alla som inte har fyllt 18 år. Undantaget är den som enligt lag blir ' +
      'myndig tidigare, men den möjligheten används inte i Sverige. I en prövning ska alltså ' +
      'även 16- och 17-åringar räknas med, också i verksamheter där de brukar kallas ungdomar ' +
      'eller unga vuxna.',
  },
  2: {
    title: 'Samma rättigheter utan diskriminering',
    summary:
      'Inget barn i landet får gå miste om en rättighet på grund av vem barnet självt eller ' +
      'föräldrarna är, till exempel kön, språk, ursprung, tro, ekonomi eller en ' +
      'funktionsnedsättning. Barnet får inte heller drabbas av det som någon i familjen gör, ' +
      'tycker eller tror. Fråga om beslutet slår hårdare mot vissa grupper, och om några behöver ' +
      'mer stöd än andra för att få samma möjligheter. Skyddet gäller också barn som saknar ' +
      'uppehållstillstånd.',
  },
  3: {
    title: 'Barnets bästa i första hand',
    summary:
      'När det offentliga, eller en privat utförare inom social välfärd, gör något som rör barn, ' +
      'direkt eller indirekt, ska barnets bästa utredas och i första hand beaktas. Andra ' +
      'intressen kan ändå väga över, men då ska beslutet visa vad som har vägts mot vad och ' +
      'varför. Det allmänna ska också sörja för barns trygghet och omsorg utan att bortse från ' +
      'föräldrarnas roll. Verksamheter för barn ska dessutom hålla de mått som har satts upp för ' +
      'säkerhet, hälsa, bemanning, lämplig personal och tillsyn.',
  },
  4: {
    title: 'Resurser för att genomföra rättigheterna',
    summary:
      'Rättigheterna ska märkas i praktiken: genom lagar, beslut, organisation och annat som ' +
      'behövs. När det gäller ekonomiska, sociala och kulturella rättigheter, till exempel skola ' +
      'och vård, ska landet använda så mycket det kan av de resurser som finns och vid behov ' +
      'samarbeta med andra länder. För en kommun eller region blir det ofta en budgetfråga. Visa ' +
      'vad pengarna räcker till för barn, och vilka andra vägar som har prövats före en ' +
      'besparing.',
  },
  5: {
    title: 'Föräldrarnas vägledning efter barnets mognad',
    summary:
      'Föräldrar, eller andra som har ansvaret för barnet, ska kunna stötta och vägleda barnet ' +
      'när det använder sina rättigheter, och det offentliga ska respektera den uppgiften. Där ' +
      'det är sed kan även släkten eller lokalsamhället ha en sådan roll. Stödet ska ändras i ' +
      'takt med att barnet utvecklas, så att barnet självt styr alltmer. I ett beslut kan det ' +
      'gälla information till föräldrar, samtycke eller när en tonåring kan söka hjälp på egen ' +
      'hand.',
  },
  6: {
    title: 'Liv, överlevnad och utveckling',
    summary:
      'Artikeln skyddar barnets liv och ställer höga krav på samhället att ge barnet ' +
      'förutsättningar att överleva och växa. Utveckling ska förstås brett: kropp, tankar, ' +
      'känslor, relationer och moral. Väg in både faror här och nu, som trafik, våld och ' +
      'självskada, och vad beslutet betyder för barnets väg mot vuxenlivet.',
  },
  7: {
    title: 'Registrering, namn och medborgarskap',
    summary:
      'Ett nyfött barn ska registreras direkt, få ett namn och kunna få ett medborgarskap, så ' +
      'att ingen växer upp statslös. Barnet ska dessutom, när det går, få veta vilka föräldrarna ' +
      'är och få sin omsorg av dem. I en kommun märks det till exempel när föräldraskap ska ' +
      'fastställas och i mötet med familjer som saknar handlingar.',
  },
  8: {
    title: 'Barnets rätt till sin identitet',
    summary:
      'Det som gör barnet till den det är, bland annat namnet, nationaliteten och banden till ' +
      'familjen, ska inte rubbas utan stöd i lag. Om det ändå händer ska myndigheterna snabbt ' +
      'hjälpa till att återställa det som gått förlorat. Tänk på hur historia, språk och ' +
      'släktband bevaras när ett barn placeras, flyttas eller får skyddade personuppgifter.',
  },
  9: {
    title: 'Inte skiljas från föräldrarna i onödan',
    summary:
      'En myndighet får skilja ett barn från föräldrarna mot deras vilja bara om barnets bästa ' +
      'kräver det, och beslutet ska kunna prövas av domstol. Alla som berörs, även barnet, ska ' +
      'få delta och säga sitt. Ett barn som lever skilt från en förälder ska kunna träffa och ' +
      'höra av den föräldern regelbundet, om det inte går emot barnets bästa. När det är staten ' +
      'som har skilt familjen åt, till exempel genom ett fängelsestraff, ska barnet eller ' +
      'föräldrarna normalt få veta var den frånvarande finns om de frågar.',
  },
  10: {
    title: 'Familjer som återförenas över gränser',
    summary:
      'När ett barn eller en förälder vill resa in i eller ut ur ett land för att familjen ska ' +
      'kunna leva ihop ska ansökan hanteras välvilligt, med medmänsklighet och utan dröjsmål. ' +
      'Ingen i familjen ska råka illa ut för att de har ansökt. Barn som har sina föräldrar i ' +
      'olika länder ska, utom i undantagsfall, kunna ha löpande kontakt med båda. Besluten ' +
      'fattar staten, men kommunen möter familjerna i socialtjänst, skola och boende.',
  },
  11: {
    title: 'Olovligt bortförande till utlandet',
    summary:
      'Staten ska motverka att barn olovligen förs till ett annat land eller inte släpps hem ' +
      'därifrån, bland annat genom avtal med andra länder. Ofta handlar det om en förälder eller ' +
      'någon annan i släkten. Skola, vård och socialtjänst kan vara de som först ser att ett ' +
      'barn riskerar att föras ut eller inte har kommit tillbaka.',
  },
  12: {
    title: 'Barnets åsikter ska påverka',
    summary:
      'Barn som kan ha en egen uppfattning ska fritt få säga vad de tycker i allt som rör dem. ' +
      'Hur tungt det väger beror på ålder och mognad, men små barn och barn som uttrycker sig på ' +
      'annat sätt än i tal räknas också. När en myndighet eller domstol handlägger en fråga om ' +
      'barnet ska barnet få tillfälle att höras, själv eller genom någon som företräder det. Ett ' +
      'beslut bör visa vilka barn som har hörts, vad de sa och vad det ändrade; att delta är ' +
      'alltid frivilligt.',
  },
  13: {
    title: 'Yttrandefrihet och information',
    summary:
      'Barn får söka, ta emot och sprida tankar och uppgifter på det sätt de själva väljer: i ' +
      'tal, text, bild, musik eller på nätet. Gränser måste stå i lag och vara nödvändiga för ' +
      'något viktigt, som andras anseende, folkhälsan eller allmän ordning. Frågan kommer upp ' +
      'när en skola eller ett bibliotek sätter regler för nät och mobiler, och när barn behöver ' +
      'uppgifter som de kan förstå.',
  },
  14: {
    title: 'Tankefrihet, samvete och religion',
    summary:
      'Barn får tänka, tro och tvivla fritt, och föräldrarna får vägleda dem på ett sätt som ' +
      'följer barnets mognad. Vad ett barn tror går inte att begränsa; hur tron visas utåt får ' +
      'bara begränsas i lag och när det är nödvändigt, till exempel för andras säkerhet eller ' +
      'fri- och rättigheter. I en kommun kan det gälla mat, klädsel, högtider eller hur ' +
      'livsåskådningar tas upp i förskola och skola.',
  },
  15: {
    title: 'Föreningar och fredliga möten',
    summary:
      'Barn får bilda och gå med i föreningar och samlas fredligt, på samma sätt som vuxna. ' +
      'Inskränkningar kräver stöd i lag och tunga skäl i ett demokratiskt samhälle. Tänk på ' +
      'elevråd, ungdomsfullmäktige och unga som vill demonstrera, och på vilka lokaler och ' +
      'bidrag som finns för barns egna föreningar.',
  },
  16: {
    title: 'Privatliv och personlig integritet',
    summary:
      'Ingen får godtyckligt eller utan lagstöd tränga sig på i det som är barnets eget: ' +
      'privatlivet, familjen, hemmet och meddelandena. Lagen ska också skydda barnet mot angrepp ' +
      'på dess heder och anseende. Tänk på sekretess, kameror, bilder och digitala ' +
      'lärplattformar, och samla inte in fler uppgifter om barn än vad som behövs.',
  },
  17: {
    title: 'Medier och tillförlitlig information',
    summary:
      'Barn ska kunna nå material från många håll, både svenska och utländska, särskilt sådant ' +
      'som är bra för deras välbefinnande, moral och hälsa. Staten ska bland annat stödja ' +
      'barnböcker, uppmuntra medier att tänka på barn som talar minoritetsspråk och verka för ' +
      'riktlinjer som skyddar mot skadligt innehåll. För kommun och region ligger bibliotek, ' +
      'medie- och informationskunnighet och begriplig hälsoinformation nära till hands.',
  },
  18: {
    title: 'Föräldrars gemensamma ansvar och stöd',
    summary:
      'Två föräldrar delar ansvaret för barnets uppväxt. Det är föräldrarna, eller andra ' +
      'vårdnadshavare, som har huvudansvaret, och barnets bästa ska styra dem. Samhället ska ' +
      'underlätta genom stöd till föräldrar och genom verksamheter som tar hand om barn, till ' +
      'exempel barnomsorg för dem som arbetar. Fråga vad beslutet gör med föräldrarnas ' +
      'möjligheter: tid, avstånd, kostnader och vem de kan vända sig till.',
  },
  19: {
    title: 'Skydd mot våld och vanvård',
    summary:
      'Barn ska skyddas mot fysiskt och psykiskt våld, försummelse, utnyttjande och sexuella ' +
      'övergrepp från den som har hand om dem, oavsett om det är en förälder eller någon annan. ' +
      'Skyddet börjar före skadan, med förebyggande stöd, och fortsätter med upptäckt, anmälan, ' +
      'utredning, behandling och uppföljning. Pröva om beslutet ökar riskerna, om personalen vet ' +
      'hur en orosanmälan görs och om hjälpen finns när den behövs.',
  },
  20: {
    title: 'Barn utan den egna familjen',
    summary:
      'Ett barn som inte har sin familj, eller som för sitt eget bästa inte kan bo kvar där, ska ' +
      'få särskilt skydd och ett annat hem. Det kan vara ett familjehem, adoption, en islamisk ' +
      'form av omsorg som kallas kafala eller, om det behövs, en lämplig institution. Valet ska ' +
      'ta hänsyn till att barnets uppväxt hänger ihop och till dess bakgrund, religion, kultur ' +
      'och språk. För socialtjänsten gäller det varje placering.',
  },
  21: {
    title: 'Adoption för barnets skull',
    summary:
      'Vid adoption väger barnets bästa tyngre än allt annat. Behöriga myndigheter ska ' +
      'kontrollera att adoptionen är tillåten och att de som måste samtycka har gjort det med ' +
      'full insikt. Adoption till ett annat land blir aktuell först när barnet inte kan tas om ' +
      'hand väl i sitt hemland, och ingen får tjäna otillbörligt på den. I kommunen handlar det ' +
      'om att utreda blivande föräldrar och ge stöd före och efter.',
  },
  22: {
    title: 'Barn på flykt',
    summary:
      'Ett barn som söker skydd eller är flykting, ensamt eller med någon, ska få den trygghet ' +
      'och hjälp som situationen kräver och kunna använda alla sina rättigheter. Samhället ska ' +
      'hjälpa till att hitta föräldrar eller andra anhöriga. Går de inte att hitta ska barnet få ' +
      'samma skydd som andra barn som saknar sin familj. Kommunen ansvarar bland annat för skola ' +
      'och, när barn kommer ensamma, för boende och god man; regionen ansvarar för vården.',
  },
  23: {
    title: 'Barn med funktionsnedsättning',
    summary:
      'Barn med fysisk eller psykisk funktionsnedsättning ska kunna leva ett gott liv med ' +
      'självkänsla, självständighet och plats bland andra i samhället. Så långt resurserna ' +
      'räcker ska barnet och de som vårdar det få hjälp efter sina behov, utan avgift när det är ' +
      'möjligt. Hjälpen ska göra skola, vård, habilitering, fritid och vägen till arbete ' +
      'verkligt tillgängliga. Kontrollera lokaler, resor, personalens kunskap och hur ' +
      'information ges.',
  },
  24: {
    title: 'Bästa möjliga hälsa och vård',
    summary:
      'Barn ska få så god hälsa som går att uppnå och kunna få vård och rehabilitering när de ' +
      'behöver. Artikeln tar bland annat upp lägre barnadödlighet, primärvård, mat och rent ' +
      'vatten, risker i miljön, mödravård, kunskap om hälsa och förebyggande arbete. Sedvänjor ' +
      'som skadar barns hälsa ska bort. Väg in både regionens vård och det som kommunen råder ' +
      'över: elevhälsa, mat, luft, buller och rörelse.',
  },
  25: {
    title: 'Regelbunden översyn av placeringar',
    summary:
      'När det offentliga har placerat ett barn för omsorg, skydd eller behandling ska det med ' +
      'jämna mellanrum kontrolleras hur barnet har det. Översynen gäller både behandlingen och ' +
      'allt annat kring placeringen. För socialtjänst och vård betyder det fasta tider, ett eget ' +
      'samtal med barnet och en verklig prövning av om placeringen fortfarande är rätt.',
  },
  26: {
    title: 'Social trygghet och försäkring',
    summary:
      'Barn ska kunna dra nytta av samhällets sociala skyddsnät, däribland socialförsäkringen. ' +
      'Vad som betalas ut får bero på vad barnet självt och de som försörjer det har att leva ' +
      'på. Försäkringen sköts av staten, men kommunen kan behöva se till att familjer känner ' +
      'till sina förmåner och inte faller mellan två system.',
  },
  27: {
    title: 'Levnadsvillkor som räcker för utveckling',
    summary:
      'Varje barn behöver tillräckligt goda villkor för att utvecklas till kropp och själ, ' +
      'moraliskt och tillsammans med andra. Föräldrarna ansvarar i första hand, efter vad de ' +
      'klarar och har råd med. Samhället ska hjälpa dem och vid behov bidra med sådant som mat, ' +
      'kläder och bostad, och se till att underhåll går att få in. Tänk på avgifter, vräkning, ' +
      'trångboddhet och försörjningsstöd: hur ser beslutet ut ur barnets synvinkel?',
  },
  28: {
    title: 'Skola för alla barn',
    summary:
      'Grundutbildningen ska vara obligatorisk och kostnadsfri, gymnasieutbildning av olika slag ' +
      'ska vara möjlig att nå och högre studier öppna för den som har förmågan. Barn ska få ' +
      'studievägledning, och samhället ska arbeta för att de kommer till skolan och inte hoppar ' +
      'av. Ordning i skolan får aldrig upprätthållas på ett kränkande sätt. Fråga hur beslutet ' +
      'påverkar skolvägen, frånvaron och vilka val som faktiskt står öppna.',
  },
  29: {
    title: 'Vad utbildningen ska leda till',
    summary:
      'Skolan ska hjälpa varje barn att utveckla hela sin person och sina anlag. Den ska också ' +
      'ge respekt för mänskliga rättigheter, för föräldrarna, för egna och andras språk och ' +
      'kulturer och för naturen, och förbereda för ett ansvarsfullt liv i ett fritt samhälle. ' +
      'Fristående skolor får finnas om de följer samma mål och den standard som staten har satt. ' +
      'Fråga om beslutet påverkar vad barn får med sig, inte bara hur många timmar de får.',
  },
  30: {
    title: 'Minoriteters och urfolks barn',
    summary:
      'Barn som tillhör en minoritet eller ett urfolk får inte hindras från att leva med sin ' +
      'kultur, sin religion och sitt språk tillsammans med andra i gruppen. I Sverige rör det ' +
      'särskilt samiska barn, som hör till både ett urfolk och en nationell minoritet, och barn ' +
      'i de andra nationella minoriteterna, men också andra grupper. Tänk på förskola och ' +
      'modersmål, rennäring och markanvändning, och på att höra barnen i gruppen.',
  },
  31: {
    title: 'Utrymme för lek och vila',
    summary:
      'Barn behöver tid som är deras egen: att leka, ta igen sig, ha en fritid som passar åldern ' +
      'och delta i kultur, både som publik och som skapare. Samhället ska värna detta och verka ' +
      'för att möjligheterna blir lika för alla. Fråga vad beslutet betyder för gårdar, ' +
      'naturmark, hallar, kulturskola och säkra vägar dit, och vilka barn som annars blir utan.',
  },
  32: {
    title: 'Skydd mot skadligt arbete',
    summary:
      'Barn ska inte utnyttjas som arbetskraft eller ha arbete som är farligt, stör skolgången ' +
      'eller skadar deras hälsa och utveckling. Staten ska bestämma åldersgränser, arbetstider ' +
      'och villkor och se till att reglerna följs. En kommun eller region berörs som ' +
      'arbetsgivare för feriearbetare och praktikanter och när den köper varor och tjänster.',
  },
  33: {
    title: 'Skydd mot narkotika',
    summary:
      'Barn ska skyddas mot att använda narkotika och andra psykotropa ämnen som inte är ' +
      'tillåtna. De ska inte heller dras in i tillverkning eller handel. För kommun och region ' +
      'pekar artikeln mot förebyggande arbete, tidig upptäckt, behandling anpassad för unga och ' +
      'stöd till barn som riskerar att värvas.',
  },
  34: {
    title: 'Skydd mot sexuell exploatering',
    summary:
      'Barn ska skyddas mot sexuella övergrepp av alla slag och mot att utnyttjas sexuellt, med ' +
      'eller utan betalning. Det omfattar att ett barn förmås till olagliga sexuella handlingar, ' +
      'till sex mot ersättning eller till att medverka i pornografi. Länderna ska agera både på ' +
      'egen hand och tillsammans. I kommun och region gäller det bland annat trygghet på nätet, ' +
      'kunskap hos personal och stöd efter övergrepp.',
  },
  35: {
    title: 'Människohandel och bortförande av barn',
    summary:
      'Staten ska hindra att barn rövas bort, köps eller säljs, vad syftet än är och hur det än ' +
      'går till. Artikeln är bredare än artikel 11 och täcker allt från tvångsarbete till ' +
      'olagliga adoptioner. Socialtjänst, skola och vård behöver kunna känna igen tecknen, ' +
      'särskilt hos barn som är ensamma eller har försvunnit.',
  },
  36: {
    title: 'Annat utnyttjande av barn',
    summary:
      'Den här artikeln fångar upp det som inte nämns någon annanstans: varje sätt att utnyttja ' +
      'barn som går ut över deras välfärd. Det kan handla om forskning, medier, reklam, ' +
      'tävlingsidrott eller barn som pressas att begå brott. Ta med den när risken är verklig ' +
      'men ingen annan artikel passar.',
  },
  37: {
    title: 'Tortyr, straff och frihetsberövande',
    summary:
      'Tortyr och annan grym eller förnedrande behandling är alltid förbjudet, liksom dödsstraff ' +
      'och livstid utan möjlighet till frigivning för den som var under 18 år. Ett barn får bara ' +
      'låsas in med stöd i lag, när inget annat räcker och så kort tid som det går. Barnet ska ' +
      'då bemötas med värdighet, normalt hållas skilt från vuxna, ha kontakt med familjen, ' +
      'snabbt få juridisk hjälp och kunna få beslutet prövat. För kommun och region rör det ' +
      'främst tvångsvård och begränsningar i vården av barn.',
  },
  38: {
    title: 'Barn i väpnade konflikter',
    summary:
      'I krig ska staten följa de humanitära regler som skyddar barn och göra vad den kan för ' +
      'att vårda och skydda dem som drabbas. Enligt artikeln får ingen under 15 år värvas till ' +
      'väpnade styrkor eller delta direkt i strid; ett tilläggsprotokoll som Sverige har ' +
      'anslutit sig till går längre. I en kommun blir artikeln aktuell för barn som har flytt ' +
      'från krig, och i planeringen för kris och höjd beredskap.',
  },
  39: {
    title: 'Återhämtning efter svåra upplevelser',
    summary:
      'Ett barn som har utsatts för vanvård, utnyttjande, övergrepp, tortyr eller krig ska få ' +
      'hjälp att läka till kropp och själ och hitta tillbaka till ett vanligt liv. Hjälpen ska ' +
      'ges på ett sätt som gör gott för barnets hälsa, självkänsla och värdighet. Fråga om det ' +
      'finns behandling och stöd, hur lång väntan är och vem som håller ihop insatserna.',
  },
  40: {
    title: 'Barn som misstänks för brott',
    summary:
      'Ett barn som misstänks, åtalas eller döms ska mötas med värdighet, efter sin ålder och ' +
      'med sikte på att komma tillbaka till samhället. Bland skyddsreglerna finns att räknas som ' +
      'oskyldig tills annat är bevisat, få veta misstankarna, få juridisk hjälp och tolk, slippa ' +
      'erkänna, få saken avgjord snabbt och kunna överklaga. Landet ska verka för en lägsta ' +
      'ålder för straffansvar och, där det passar, för lösningar utanför domstol. I kommunen ' +
      'berör det socialtjänstens insatser för unga som begår brott.',
  },
  41: {
    title: 'Starkare regler går före',
    summary:
      'Konventionen är ett golv, inte ett tak. Om en svensk lag eller en annan internationell ' +
      'regel som gäller här ger barnet mer, så är det den som gäller. Kontrollera därför alltid ' +
      'om till exempel skollagen, socialtjänstlagen eller patientlagen går längre.',
  },
  42: {
    title: 'Göra konventionen känd',
    summary:
      'Staten ska aktivt sprida vad konventionen innebär, till barn likaväl som till vuxna. För ' +
      'en kommun eller region betyder det utbildning för medarbetare och förtroendevalda och ' +
      'information som barn i olika åldrar kan ta till sig. Ett beslut kan också bidra: berätta ' +
      'för de barn som berörs vilka rättigheter det vilar på.',
  },
  43: { title: 'Kommittén för barnets rättigheter' },
  44: { title: 'Staternas rapporter till kommittén' },
  45: { title: 'Samarbete med FN-organ och experter' },
  46: { title: 'Undertecknande av konventionen' },
  47: { title: 'Ratifikation av konventionen' },
  48: { title: 'Anslutning till konventionen' },
  49: { title: 'När konventionen börjar gälla' },
  50: { title: 'Ändringar i konventionen' },
  51: { title: 'Reservationer mot konventionen' },
  52: { title: 'Uppsägning av konventionen' },
  53: { title: 'Vem som förvarar konventionen' },
  54: { title: 'Språkversioner som gäller lika' },
};
