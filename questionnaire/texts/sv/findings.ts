import type { FindingTexts } from '../../findings.ts';

/** What the app remarks upon: what is wrong, why it matters, and what to do about it. */
export const findingTexts: FindingTexts = {
  noTitle: {
    what: 'Ärendet har inget namn.',
    why: 'Namnet står på rapportens första sida och i listan över utkast. Utan det vet ingen vad prövningen gäller.',
    how: 'Skriv ett kort namn i ärendeuppgifterna, gärna samma som i diariet.',
  },
  noRegistrationNumber: {
    what: 'Diarienummer saknas.',
    why: 'Med numret går prövningen att koppla till ärendet och att hitta i arkivet.',
    how: 'Fråga registratorn om ärendet har fått ett nummer. Har det inget än går det bra att fastställa ändå.',
  },
  noDecidingBody: {
    what: 'Det framgår inte vem som ska fatta beslutet.',
    why: 'Prövningen är ett underlag för ett beslut. Den som läser behöver veta vem som tar ställning till den.',
    how: 'Skriv vilken nämnd, styrelse eller chef som beslutar. Beslutar flera efter varandra, skriv alla.',
  },
  decisionBeforeStart: {
    what: 'Beslutet är planerat till en dag före den då prövningen började.',
    why: 'En prövning ska göras innan beslutet fattas. Som datumen står ser det ut som om den gjordes i efterhand.',
    how: 'Kontrollera båda datumen. Är beslutet redan fattat, berätta det i ärendets beskrivning.',
  },
  noSigner: {
    what: 'Ingen är angiven som undertecknare.',
    why: 'När prövningen är fastställd ska det framgå vem som står bakom den. Rapporten får en plats för underskrift för var och en som ni anger.',
    how: 'Lägg till minst en person i ärendeuppgifterna.',
  },
  signerWithoutName: {
    what: 'En undertecknare saknar namn.',
    why: 'Utan namn går det inte att se vem som skulle skriva under, eller om rätt person har gjort det.',
    how: 'Skriv för- och efternamn, eller ta bort undertecknaren.',
  },
  signerWithoutParty: {
    what: 'Det framgår inte för vem en undertecknare skriver under.',
    why: 'Samma person kan skriva under för en nämnd, en förvaltning eller bara för egen del. Läsaren behöver veta vilket.',
    how: 'Skriv till exempel vilken nämnd eller förvaltning personen företräder.',
  },
  signerTwice: {
    what: 'Samma undertecknare finns två gånger, för samma part.',
    why: 'Rapporten får en plats för var och en. Den ena platsen blir tom, och då ser det ut som om en underskrift saknas.',
    how: 'Ta bort den ena, eller skriv vad som skiljer dem åt.',
  },
  stepIncomplete: {
    what: 'Steget är inte klart.',
    why: 'Den som läser kan inte veta om frågan är glömd eller om det inte fanns något att säga.',
    how: 'Besvara steget. Finns det inget att ta upp räcker det med en mening om varför.',
  },
  notHeardWithoutReason: {
    what: 'Inga barn har hörts, och ni har inte skrivit varför.',
    why: 'Barn har rätt att säga sin mening i frågor som rör dem (artikel 12). Den som inte frågar dem behöver ha ett skäl som andra kan pröva.',
    how: 'Skriv skälet, vad ni har gjort i stället och om barnen ska höras längre fram. Hinner ni, fråga dem nu.',
  },
  noBestInterestsAnswer: {
    what: 'Frågan från steg 1 har inget svar i steg 12.',
    why: 'Svaret är det som prövningen ska leda fram till, och det första som beslutsfattarna letar efter.',
    how: 'Välj ja, delvis eller nej. Skilj gärna på barnen i skälen om svaret inte är detsamma för alla.',
  },
  consequenceWithoutMeasure: {
    what: 'Ingen åtgärd är kopplad till den här negativa konsekvensen.',
    why: 'Barn som får det sämre behöver något i gengäld. Utan åtgärd eller förklaring ser följden ut att ha glömts bort.',
    how: 'Peka ut konsekvensen i den åtgärd som mildrar den, eller skriv en ny åtgärd. Går den inte att mildra, skriv det i steg 14.',
  },
  depthWithoutReason: {
    what: 'Det framgår inte varför prövningen har det djup den har.',
    why: 'Den som läser ska kunna pröva om en enkel prövning räcker, eller om det stämmer att ingen behövs. Artikel 3 kräver att barnets bästa utreds så grundligt som ärendet kräver.',
    how: 'Skriv två eller tre meningar på sidan där ni valde djup.',
  },
  notNeededWithoutReason: {
    what: 'Det står att ingen prövning behövs, men inte varför.',
    why: 'Artikel 3 gäller alla beslut som rör barn. Den som säger att ett ärende inte gör det behöver kunna visa hur ni har tänkt, annars ser det ut som att frågan aldrig ställdes.',
    how: 'Skriv två eller tre meningar på sidan om behovet: vad ärendet handlar om, och varför det inte når barn vare sig direkt eller genom vuxna.',
  },
  shallowerThanSuggested: {
    what: 'Svaren om behovet talar för en djupare prövning än den ni har valt.',
    why: 'När följderna är stora, barn är utsatta eller intressen står mot varandra riskerar en enkel prövning att missa det som betyder mest.',
    how: 'Byt till det djup som svaren talar för, eller skriv varför det räcker ändå.',
  },
  heardWithoutChange: {
    what: 'Barn har hörts, men det framgår inte vad det har ändrat.',
    why: 'Det barn säger ska få betydelse (artikel 12). Utan svar på vad som ändrades går det inte att se om de har haft något inflytande.',
    how: 'Skriv vad som ändrades i förslaget, villkoren eller bedömningen. Ändrades inget, skriv varför.',
  },
  heardWithoutFeedback: {
    what: 'Barnen som hördes finns inte bland dem som ska få återkoppling.',
    why: 'Barn som har sagt vad de tycker har rätt att få veta hur det togs emot. FN:s barnrättskommitté räknar återkopplingen som en del av rätten att höras (allmän kommentar nr 12).',
    how: 'Lägg till barnen som mottagare i steg 15, eller peka på den återkoppling de får.',
  },
  noSubstituteSource: {
    what: 'Inga barn har hörts, och det framgår inte vad ni bygger på i stället.',
    why: 'Utan barnens egna ord behöver bedömningen något annat att stå på än vuxnas antaganden.',
    how: 'Skriv vilken undersökning, erfarenhet eller person som kan säga något om just de här barnen, och hur säkert det är.',
  },
  onlyAdultsHeard: {
    what: 'Steg 9 tycks återge vuxnas synpunkter, inte barns.',
    why: 'Vuxna kan berätta om barn men inte i deras ställe. Artikel 12 gäller barnens egna åsikter.',
    how: 'Flytta de vuxnas synpunkter till steg 10. Hör barnen, eller skriv varför det inte går.',
  },
  quoteFromFew: {
    what: 'Citaten kommer från så få barn att någon kan kännas igen.',
    why: 'Den som känner gruppen kan räkna ut vem som sa vad. Barn har rätt till skydd för sitt privatliv (artikel 16).',
    how: 'Slå ihop gruppen med en annan, skriv om citatet med egna ord, eller fråga barnen om de vill ha med det.',
  },
  quoteWithName: {
    what: 'Ett citat ser ut att innehålla ett namn.',
    why: 'Ett namn pekar ut barnet, också för den som läser om tio år. Barn har rätt till skydd för sitt privatliv (artikel 16).',
    how: 'Ta bort namnet, eller byt det mot till exempel ”en klasskompis”. Är det inte ett namn på ett barn kan ni bortse från påpekandet.',
  },
  quotePointsOut: {
    what: 'Ett citat kan peka ut ett barn, fast inget namn står där.',
    why: 'Ålder, skola eller kön tillsammans med en diagnos eller livssituation räcker ofta för att andra ska veta vem det är. Barn har rätt till skydd för sitt privatliv (artikel 16).',
    how: 'Skriv bredare, till exempel ”en elev i mellanstadiet”, och låt skolan eller svårigheten vara osagd.',
  },
  groupNotHeard: {
    what: 'En grupp som berörs direkt har inte hörts.',
    why: 'De som påverkas mest är ofta de som ingen frågar. Rätten att höras gäller alla barn som berörs, utan åtskillnad (artikel 2 och 12).',
    how: 'Hör gruppen, eller skriv i steg 9 varför den inte har hörts.',
  },
  weakenedWithoutConsequence: {
    what: 'En artikel försvagas enligt steg 8, men ingen negativ konsekvens i steg 11 nämner den.',
    why: 'Om en rättighet försvagas märks det hos något barn. Finns inte den följden med har den inte vägts.',
    how: 'Skriv konsekvensen i steg 11, peka på artikeln där, eller ändra bedömningen i steg 8.',
  },
  measureForOthers: {
    what: 'Åtgärden når andra barn än dem som konsekvensen drabbar.',
    why: 'En åtgärd kompenserar bara om den kommer till nytta för de barn som förlorar något.',
    how: 'Kontrollera grupperna i åtgärden och i konsekvensen. Är det olika barn behövs en åtgärd till.',
  },
  noComparison: {
    what: 'Förslaget jämförs inte med att inget ändras.',
    why: 'Om något är bäst för barnen går bara att säga i jämförelse med något annat. En fördjupad prövning behöver minst förslaget och ”ingen förändring” bredvid varandra.',
    how: 'Lägg till de två alternativen i steg 11 och ange hur rättigheterna påverkas.',
  },
  effectWithoutReason: {
    what: 'Alternativet stärker eller försvagar en rättighet, men det framgår inte på vilket sätt.',
    why: 'En pil övertygar ingen. Läsaren behöver veta vad som händer för vilka barn för att kunna pröva bedömningen, och för att jämföra alternativen med varandra.',
    how: 'Öppna rutan i tabellen i steg 11 och skriv en mening om vad det betyder för barnen.',
  },
  yesDespiteConsequences: {
    what: 'Svaret är ja, fast det finns negativa konsekvenser som ingen har bemött.',
    why: 'Ett ja säger att förslaget är förenligt med barnets bästa. Då måste varje nackdel vara mildrad, eller godtagen av ett skäl som andra kan pröva (artikel 3).',
    how: 'Koppla en åtgärd till varje negativ konsekvens, skriv varför den kan godtas, eller svara delvis.',
  },
  departureWithoutReason: {
    what: 'Något annat har vägt tyngre än barnets bästa, men det framgår inte varför.',
    why: 'Barnets bästa ska i första hand beaktas. Får något annat gå före ska det gå att läsa vad det är och varför det väger tyngre (allmän kommentar nr 14).',
    how: 'Skriv vilket intresse det är, varför det väger tyngre och vad barnen får i stället.',
  },
  groundWithoutSupport: {
    what: 'Skälet pekar inte på något: ingen konsekvens, artikel eller grupp, och inget underlag.',
    why: 'Ett skäl som inte går att följa bakåt kan läsaren bara tro på eller låta bli.',
    how: 'Peka på det som skälet bygger på.',
  },
  proposalTiedToNothing: {
    what: 'Förslaget hänger inte ihop med något i prövningen.',
    why: 'Läsaren ska kunna se vilken konsekvens eller rättighet förslaget svarar mot. Annars ser det ut som om det var bestämt från början.',
    how: 'Peka på den konsekvens eller artikel som förslaget gäller.',
  },
  measureWithoutResponsible: {
    what: 'Åtgärden har ingen ansvarig.',
    why: 'Det som ingen ansvarar för blir sällan gjort, och då står barnen utan det de blev lovade.',
    how: 'Skriv vilken nämnd, enhet eller roll som ansvarar.',
  },
  measureWithoutDate: {
    what: 'Det framgår inte när åtgärden ska vara på plats.',
    why: 'En åtgärd som kommer efter att följden har märkts hjälper inte de barn det gäller.',
    how: 'Skriv en dag, en termin eller ”innan beslutet börjar gälla”.',
  },
  followUpWithoutResponsible: {
    what: 'Uppföljningen har ingen ansvarig.',
    why: 'Uppföljning som inte är någons uppgift blir inte av, och då vet ingen om bedömningen höll.',
    how: 'Skriv vilken roll eller enhet som ansvarar.',
  },
  followUpWithoutDate: {
    what: 'Uppföljningen har inget datum.',
    why: 'Utan dag glöms den bort. Barn växer fort; det som upptäcks efter tre år är för sent för många av dem.',
    how: 'Välj en dag, även om den är preliminär.',
  },
  followUpPassed: {
    what: 'Dagen för uppföljningen har passerat, men inget utfall är skrivet.',
    why: 'Först i efterhand visar det sig om bedömningen stämde. Barnen lever med följderna nu, och de har rätt till att någon ser efter (artikel 3).',
    how: 'Fyll i utfallet, eller sätt en ny dag och skriv varför.',
  },
  worseWithoutNext: {
    what: 'Det blev sämre än väntat för barnen, men det framgår inte vad ni gör åt det.',
    why: 'Den som har sett att barn far illa av ett beslut har ansvar för att det ändras. Läsaren frågar efter vad som händer nu.',
    how: 'Skriv vad som ska ändras, vem som gör det och när. Går inget att göra, skriv varför.',
  },
  consequenceNotFollowedUp: {
    what: 'Alla konsekvenser från steg 11 är inte uppföljda.',
    why: 'Den som läser vet inte om de är glömda eller om det är för tidigt att säga. Det som ingen följer upp är det ingen som lär sig av.',
    how: 'Skriv hur det blev på sidan Utfall. Är det för tidigt, välj det och säg när ni ser efter igen.',
  },
  childrenNotAskedAgain: {
    what: 'Det framgår inte om barnen har frågats igen.',
    why: 'Barn har rätt att säga sin mening också om hur det blev (artikel 12). De vuxna ser inte allt.',
    how: 'Fråga helst samma grupper som sist. Går det inte nu, skriv varför och när det kan ske.',
  },
  principleWithoutComment: {
    what: 'Någon av de fyra grundprinciperna saknar kommentar.',
    why: 'Artiklarna 2, 3, 6 och 12 ska genomsyra alla andra. Den som hoppar över en av dem kan ha missat något stort.',
    how: 'Skriv en kommentar till artikel 2, 3, 6 och 12. Betyder någon av dem inget i ärendet, skriv varför.',
  },
  sourceWithoutLink: {
    what: 'Källan saknar länk.',
    why: 'Den som vill kontrollera uppgiften behöver hitta källan utan att fråga er.',
    how: 'Lägg till en webbadress, eller skriv var källan finns.',
  },
  sourceOnOwnDisk: {
    what: 'Texten hänvisar till en fil på någons egen dator.',
    why: 'Ingen annan kan öppna den. Adressen kan dessutom visa ett användarnamn.',
    how: 'Lägg ut filen där läsarna når den, eller hänvisa till handlingens diarienummer.',
  },
  vulnerableNotConsidered: {
    what: 'Det framgår inte om barn i utsatta situationer berörs.',
    why: 'Barn som redan har det svårt påverkas ofta mest. Artikel 2 kräver att ingen missgynnas, och allmän kommentar nr 14 att utsatthet vägs in.',
    how: 'Skriv vilka det är och hur det slår mot dem. Finns det inga, skriv hur ni vet det.',
  },
  unknownReference: {
    what: 'Texten hänvisar till ett steg som inte finns.',
    why: 'Mallen har femton steg. En hänvisning som inte leder någonstans får läsaren att undra vad som saknas.',
    how: 'Kontrollera numret.',
  },
  strayPageNumber: {
    what: 'Ett sidnummer ser ut att ha följt med när texten klistrades in.',
    why: 'Det stör läsningen och kan tas för en uppgift.',
    how: 'Ta bort raden.',
  },
  personalNumber: {
    what: 'Texten innehåller något som ser ut som ett personnummer.',
    why: 'Prövningen blir ofta allmän handling. Uppgifter om ett enskilt barn hör nästan aldrig hemma i den (artikel 16).',
    how: 'Ta bort numret, eller ersätt det med till exempel barnets ålder.',
  },
  outdatedWords: {
    what: 'Texten har ord som barnkonventionens svenska text inte längre har.',
    why: 'I lagen står att barnets bästa i första hand ska beaktas, och funktionsnedsättning i stället för det äldre ordet. Gamla ord får läsaren att undra vilken text ni har utgått från.',
    how: 'Byt ut orden.',
  },
  letterWithoutAge: {
    what: 'Brevet till barnen är inte skrivet för någon ålder.',
    why: 'Ett brev till alla barn passar sällan någon. En sjuåring och en sextonåring behöver olika ord för samma sak.',
    how: 'Välj ålder på brevets sida. Är barnen olika gamla, skriv ett brev till de yngre och ett till de äldre.',
  },
  letterWithoutOutcome: {
    what: 'Brevet säger varken vad som har ändrats eller hur det blir.',
    why: 'Barn som har svarat vill veta vad svaret ledde till. Ett tack utan besked lär dem att det inte var någon idé (artikel 12).',
    how: 'Skriv vad barnens ord har ändrat, eller vad som är bestämt och varför.',
  },
  letterWithName: {
    what: 'I brevet står vad som kan vara ett barns namn.',
    why: 'Brevet läses av många och följer med i rapporten. Barn har rätt till skydd för sitt privatliv (artikel 16).',
    how: 'Ta bort namnet, eller skriv till exempel ”ett barn i tvåan”. Är det inte ett namn på ett barn kan ni bortse från påpekandet.',
  },
  notAQuestion: {
    what: 'Frågan i steg 1 går inte att besvara med ja, delvis eller nej.',
    why: 'Steg 12 ska svara på den. En öppen fråga, eller ett påstående, får aldrig ett svar som går att pröva.',
    how: 'Skriv en mening som börjar med till exempel ”Är det förenligt med barnets bästa att …” och slutar med frågetecken.',
  },
};
