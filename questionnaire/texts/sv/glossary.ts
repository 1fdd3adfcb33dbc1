import type { GlossaryTexts } from '#questionnaire/glossary.ts';

/** Swedish explanations in our own words; law is summarised, never quoted. */
export const glossaryTexts: GlossaryTexts = {
  'child-rights-perspective': {
    term: 'Barnrättsperspektiv',
    forms: 'barnrättsperspektiv, barnrättsperspektivet',
    explanation:
      'Att utgå från de rättigheter som barn har enligt barnkonventionen. Frågan är inte bara vad som vore snällt eller bra för barn, utan vad de har rätt till och vem som är skyldig att se till att de får det. I ett barnrättsperspektiv ryms både vuxnas försök att förstå barnen och barnens egna ord.',
    source: 'Barnkonventionen, Lag (2018:1197)',
  },
  'child-perspective': {
    term: 'Barnperspektiv',
    forms: 'barnperspektiv, barnperspektivet',
    explanation:
      'Vuxnas sätt att se: att ni försöker ställa er i barnets skor och fråga er vad beslutet betyder för det. Det är nödvändigt men räcker inte, eftersom det fortfarande är vuxna som tolkar. Steg 5, 7 och 10 bygger mest på barnperspektivet.',
  },
  'childs-perspective': {
    term: 'Barnets perspektiv',
    forms: 'barnets perspektiv, barns perspektiv, barnens perspektiv',
    explanation:
      'Barnets eget sätt att se sin vardag och förslaget. Det kan bara barnet självt berätta om, med ord, bilder, lek eller på annat sätt. Steg 9 är platsen för det, och det ska gå att känna igen i bedömningen i steg 12.',
  },
  convention: {
    term: 'Barnkonventionen',
    forms: 'barnkonventionen, konventionen',
    explanation:
      'FN:s konvention om barnets rättigheter från 1989. Sedan 2020 är artiklarna 1–42 svensk lag. Rättigheterna hänger ihop och ska läsas tillsammans; ingen av dem är viktigare än de andra.',
    source: 'Lag (2018:1197) om Förenta nationernas konvention om barnets rättigheter',
  },
  child: {
    term: 'Barn',
    forms: 'under 18 år',
    explanation:
      'Varje människa som inte har fyllt 18 år. Alltså är också en 17-åring som bor själv ett barn i konventionens mening, och det är även det lilla barnet som inte kan tala. Ord som elev, ungdom och brukare döljer lätt att det är barn det handlar om.',
    source: 'Barnkonventionen, artikel 1',
  },
  'best-interests': {
    term: 'Barnets bästa',
    forms: 'barnets bästa, barns bästa, barnens bästa',
    explanation:
      'Det som är bäst för just de barn som berörs, i just den här situationen. Det är en rättighet, en princip för tolkning och ett sätt att arbeta. Vad som är bäst går inte att veta på förhand: det utreds med hjälp av barnens åsikter, deras andra rättigheter, kunskap och erfarenhet.',
    source: 'Barnkonventionen, artikel 3; barnrättskommitténs allmänna kommentar nr 14 (2013)',
  },
  'best-interests-assessment': {
    term: 'Prövning av barnets bästa',
    forms: 'prövning av barnets bästa, barnrättsprövning',
    explanation:
      'Arbetet med att ta reda på, bedöma och dokumentera vad som är bäst för barn innan något beslutas. Här är det femton steg: från frågan, via underlag och barnens röster, till bedömning, förslag och uppföljning. En prövning är inte ett dokument som skrivs efteråt, utan det som beslutet vilar på.',
    source: 'Barnrättskommitténs allmänna kommentar nr 14 (2013)',
  },
  'impact-analysis': {
    term: 'Barnkonsekvensanalys',
    forms: 'barnkonsekvensanalys, barnkonsekvensanalyser, konsekvensanalys',
    explanation:
      'En beskrivning av vad ett förslag kan få för följder för barn. I en prövning är den en del, steg 11. Den visar följderna, men svarar inte ensam på vad som är barnets bästa eller hur det ska vägas mot annat.',
  },
  principles: {
    term: 'Grundprinciper',
    forms: 'grundprinciperna, grundprinciper, grundprincip',
    explanation:
      'Fyra artiklar som alltid ska finnas med när de andra tolkas: 2 om lika värde, 3 om barnets bästa, 6 om liv och utveckling och 12 om att få säga sin mening. Därför har varje prövning en kommentar till alla fyra.',
    source: 'Barnrättskommitténs allmänna kommentar nr 5 (2003)',
  },
  'primary-consideration': {
    term: 'I första hand beaktas',
    forms: 'i första hand beaktas',
    explanation:
      'Så mycket väger barnets bästa enligt artikel 3: det ska finnas med från början och ha stor tyngd, men det är inte alltid det enda som avgör. Får något annat väga över ska beslutet visa vad det är, varför, och vad som görs för de barn som förlorar på det.',
    source: 'Barnkonventionen, artikel 3',
  },
  'rights-holder': {
    term: 'Rättighetsbärare',
    forms: 'rättighetsbärare, rättighetsbärarna',
    explanation:
      'Den som har en rättighet: här varje barn, oavsett ålder och bakgrund. Att se barn som rättighetsbärare är att räkna med dem som personer som kan ställa krav, inte bara som mottagare av hjälp.',
  },
  'duty-bearer': {
    term: 'Skyldighetsbärare',
    forms: 'skyldighetsbärare, skyldighetsbärarna',
    explanation:
      'Den som är skyldig att se till att en rättighet blir verklig. Ytterst är det staten, men i vardagen kommuner, regioner och myndigheter, och de som arbetar där. Föräldrar har ansvar för sina barn, men det fråntar inte det offentliga dess skyldighet.',
  },
  'directly-affected': {
    term: 'Direkt berörda',
    forms: 'direkt berörda, direkt berörs',
    explanation:
      'De barn som beslutet handlar om, eller vars vardag det ändrar utan omvägar: eleverna på skolan, barnen på boendet.',
  },
  'indirectly-affected': {
    term: 'Indirekt berörda',
    forms: 'indirekt berörda, indirekt berörs',
    explanation:
      'Barn som nås av beslutet på omvägar: genom syskon och föräldrar, genom pengar som används till annat, eller genom att en plats eller en tjänst ändras. De är ofta fler än de direkt berörda, och lättare att glömma.',
  },
  'vulnerable-situation': {
    term: 'Barn i utsatta situationer',
    forms: 'utsatta situationer, utsatt situation',
    explanation:
      'Barn som har sämre möjligheter än andra att få sina rättigheter, till exempel för att familjen har ont om pengar, för att barnet har en funktionsnedsättning, är placerat, på flykt eller lever med våld. Det är situationen som är utsatt, inte barnet som är svagt.',
    source: 'Barnrättskommitténs allmänna kommentar nr 14 (2013)',
  },
  discrimination: {
    term: 'Diskriminering',
    forms: 'diskriminering, diskrimineras',
    explanation:
      'Att någon får det sämre än andra av skäl som inte får spela roll, som kön, ursprung, tro eller funktionsnedsättning. Den kan vara indirekt: en regel som är lika för alla på papperet kan slå mycket hårdare mot vissa barn.',
    source: 'Barnkonventionen, artikel 2; diskrimineringslagen (2008:567)',
  },
  disability: {
    term: 'Funktionsnedsättning',
    forms: 'funktionsnedsättning, funktionsnedsättningar',
    explanation:
      'En nedsatt förmåga, kroppslig, psykisk eller intellektuell. Hur mycket den hindrar beror på omgivningen: samma barn kan vara delaktigt på en tillgänglig skolgård och utestängt på en annan. Fråga därför vad förslaget gör med hindren.',
    source: 'Barnkonventionen, artikel 23',
  },
  participation: {
    term: 'Delaktighet',
    forms: 'delaktighet, delaktigheten',
    explanation:
      'Att barn får veta vad det gäller, säga vad de tycker, och att det de säger får betydelse. Att bara bli tillfrågad är inte delaktighet. Den är frivillig, anpassad efter barnets ålder och förmåga, och slutar med en återkoppling.',
    source: 'Barnkonventionen, artikel 12; allmän kommentar nr 12 (2009)',
  },
  feedback: {
    term: 'Återkoppling',
    forms: 'återkoppling, återkopplingen',
    explanation:
      'Att de som har svarat får veta vad som blev av det de sa: vad som bestämdes, vad som ändrades och varför inte allt gick. Till barn ges den på ett sätt som de förstår och medan de fortfarande minns frågan. Den planeras i steg 15.',
    source: 'Barnrättskommitténs allmänna kommentar nr 12 (2009)',
  },
  'compensatory-measure': {
    term: 'Kompensatorisk åtgärd',
    forms: 'kompensatorisk åtgärd, kompensatoriska åtgärder, kompensatoriska åtgärderna',
    explanation:
      'Något som görs för att minska eller väga upp en nackdel för barn när beslutet inte fullt ut är i linje med deras bästa. Den hör till en viss konsekvens, har någon som ansvarar och en dag då den ska vara klar. En åtgärd gör inte ett dåligt beslut bra, men den kan göra det mindre dåligt.',
  },
  'conflict-of-interest': {
    term: 'Intressekonflikt',
    forms: 'intressekonflikt, intressekonflikter',
    explanation:
      'När det som är bra för vissa står mot vad andra behöver eller vill: barn mot vuxna, eller grupper av barn mot varandra. Den ska beskrivas öppet i steg 11, eftersom det är den som beslutsfattarna har att ta ställning till.',
  },
  'goal-conflict': {
    term: 'Målkonflikt',
    forms: 'målkonflikt, målkonflikter',
    explanation:
      'När två mål som organisationen har inte kan nås fullt ut samtidigt, till exempel en budget i balans och nära till skolan. Skriv båda målen och vad som händer med barnen om det ena får gå före.',
  },
  balancing: {
    term: 'Avvägning',
    forms: 'avvägning, avvägningen, avvägningar',
    explanation:
      'Att ställa det som talar för mot det som talar emot och säga vad som väger tyngst. En avvägning går att följa: någon som inte var med ska kunna se vad som lades i vågskålarna och varför det slog över åt ett håll.',
  },
  proportionality: {
    term: 'Proportionalitet',
    forms: 'proportionalitet, proportionerligt, proportionerlig',
    explanation:
      'Att en nackdel för barn inte är större än vad som behövs för att nå målet. Tre frågor räcker långt: når förslaget målet, finns det ett sätt som är mindre ingripande för barnen, och är vinsten värd det som barnen förlorar?',
  },
  'no-change': {
    term: 'Nollalternativ',
    forms: 'nollalternativ, nollalternativet, ingen förändring',
    explanation:
      'Vad som händer om inget beslut fattas. Det betyder sällan att allt förblir som det är: en skola som inte rustas upp blir sämre för varje år. Utan nollalternativet går det inte att säga vad förslaget ändrar.',
  },
  secrecy: {
    term: 'Sekretess',
    forms: 'sekretess, sekretessen',
    explanation:
      'Förbud att lämna ut eller berätta om vissa uppgifter, till exempel om ett barns hälsa eller om familjens förhållanden. En prövning blir oftast en allmän handling som vem som helst kan be att få läsa. Skriv den därför så att inget enskilt barn går att känna igen.',
    source: 'Offentlighets- och sekretesslagen (2009:400)',
  },
  'personal-data': {
    term: 'Personuppgift',
    forms: 'personuppgift, personuppgifter',
    explanation:
      'Allt som kan kopplas till en levande person: namn och personnummer, men också en så ovanlig kombination som ålder, by och diagnos. I små grupper räcker lite för att peka ut ett barn. Behövs uppgiften inte för bedömningen, ta bort den.',
    source: 'Dataskyddsförordningen (EU) 2016/679',
  },
  consent: {
    term: 'Samtycke',
    forms: 'samtycke, samtycker',
    explanation:
      'Ett ja som är frivilligt, informerat och går att ta tillbaka. Fråga alltid barnet självt, på ett sätt som det förstår. Om vårdnadshavarna också ska säga ja beror på barnets ålder och mognad och på vad frågorna gäller; stäm av med er organisation.',
  },
  guardian: {
    term: 'Vårdnadshavare',
    forms: 'vårdnadshavare, vårdnadshavarna, vårdnadshavares',
    explanation:
      'Den som har det rättsliga ansvaret för barnet, oftast föräldrarna. De bestämmer i barnets personliga frågor men ska ta allt större hänsyn till barnets vilja när det blir äldre. Vad de tycker hör till steg 10 och ersätter aldrig barnets egna ord.',
    source: 'Föräldrabalken, 6 kap.',
  },
  'general-comment': {
    term: 'Allmän kommentar',
    forms: 'allmän kommentar, allmänna kommentarer, allmänna kommentar',
    explanation:
      'Barnrättskommitténs vägledning om hur en artikel eller ett ämne i barnkonventionen ska förstås. De är inte bindande som lag, men har stor tyngd när konventionen tolkas. Mest använda i en prövning är nr 12 om att bli hörd och nr 14 om barnets bästa.',
    source: 'FN:s kommitté för barnets rättigheter',
  },
  committee: {
    term: 'Barnrättskommittén',
    forms: 'barnrättskommittén, barnrättskommitténs',
    explanation:
      'FN:s kommitté för barnets rättigheter: oberoende experter som granskar hur länderna följer barnkonventionen och som skriver allmänna kommentarer om hur den ska tolkas.',
    source: 'Barnkonventionen, artiklarna 43–45',
  },
  ombudsman: {
    term: 'Barnombudsmannen',
    forms: 'barnombudsmannen, barnombudsmannens',
    explanation:
      'Den statliga myndighet som företräder barns rättigheter i Sverige. Den följer hur kommuner, regioner och myndigheter lever upp till barnkonventionen, talar med barn och sprider kunskap och metoder. Den avgör inte enskilda ärenden.',
    source: 'Lag (1993:335) om Barnombudsman',
  },
  'child-rights-strategist': {
    term: 'Barnrättsstrateg',
    forms: 'barnrättsstrateg, barnrättsstrategen',
    explanation:
      'Den som i en kommun, region eller myndighet driver på och stöttar arbetet med barns rättigheter. Barnrättsstrategen leder ofta prövningar eller hjälper dem som gör det, och är rätt person att fråga när ni kör fast.',
  },
  'official-statement': {
    term: 'Tjänsteskrivelse',
    forms: 'tjänsteskrivelse, tjänsteskrivelsen',
    explanation:
      'Förvaltningens skrivelse till nämnden eller styrelsen: vad ärendet gäller, vad som föreslås och varför. Prövningen brukar vara en bilaga till den. Svaret i steg 12 och förslagen i steg 13 bör stå också i själva skrivelsen.',
  },
  'sending-back': {
    term: 'Återremiss',
    forms: 'återremiss, återremittera, återremitteras',
    explanation:
      'Att de som ska besluta skickar tillbaka ärendet för att något saknas i underlaget, i stället för att säga ja eller nej. Skälet ska framgå, så att förvaltningen vet vad som ska kompletteras. På sidan Inför beslutet finns formuleringar att utgå från.',
    source: 'Kommunallagen (2017:725)',
  },
  delegation: {
    term: 'Delegation',
    forms: 'delegation, delegationsordning, delegationsbeslut',
    explanation:
      'När en nämnd har lämnat över rätten att besluta till ett utskott, en ledamot eller en tjänsteperson. Delegationsordningen säger i vilka ärenden. Också ett delegationsbeslut som rör barn kan behöva en prövning.',
    source: 'Kommunallagen (2017:725), 6 och 7 kap.',
  },
  'registration-number': {
    term: 'Diarienummer',
    forms: 'diarienummer, diarienumret',
    explanation:
      'Ärendets nummer i organisationens diarium, det register där handlingar skrivs in. Med numret hittar man allt som hör till ärendet, också om många år. Registrator ger det.',
  },
  'public-document': {
    term: 'Allmän handling',
    forms: 'allmän handling, allmänna handlingar',
    explanation:
      'En handling som förvaras hos en myndighet och har kommit in dit eller upprättats där. Vem som helst har rätt att läsa den, om inget i den är hemligt. Ett utkast är oftast inte allmän handling, men den färdiga prövningen blir det när ärendet avgörs.',
    source: 'Tryckfrihetsförordningen, 2 kap.',
  },
  'proven-experience': {
    term: 'Beprövad erfarenhet',
    forms: 'beprövad erfarenhet',
    explanation:
      'Kunskap som många inom ett yrke delar, har prövat i praktiken och kan beskriva, så att andra kan granska den. Det är mer än vad en enskild person tycker eller brukar göra.',
  },
  'governing-document': {
    term: 'Styrdokument',
    forms: 'styrdokument, styrdokumentet',
    explanation:
      'Planer, policyer, riktlinjer och mål som organisationen själv har beslutat om. De gäller i verksamheten, men kan aldrig ta över lagen. Säger ett styrdokument emot en rättighet är det styrdokumentet som behöver ändras.',
  },
  walk: {
    term: 'Gåtur',
    forms: 'gåtur, gåturen, gåturer',
    explanation:
      'En metod där barn visar en plats eller en väg medan ni går den tillsammans. Barnen bestämmer var ni stannar och vad som är viktigt; ni frågar, lyssnar och antecknar eller fotograferar platserna. Den passar också barn som har svårt att berätta inomhus.',
  },
  'reference-group': {
    term: 'Referensgrupp',
    forms: 'referensgrupp, referensgrupper',
    explanation:
      'En grupp som läser, svarar och ifrågasätter under arbetets gång utan att själv göra prövningen. Den kan bestå av barn, föräldrar, föreningar eller sakkunniga. Skriv vilka de företräder, och vad deras synpunkter ledde till.',
  },
};
