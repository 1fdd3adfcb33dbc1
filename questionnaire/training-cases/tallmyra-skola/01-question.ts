import type { WrittenAnswers } from '../training-case.ts';

export const questionAnswers: WrittenAnswers = {
  'assessed-question': `
    Är det förenligt med barnets bästa att Ekdalens kommun avvecklar Tallmyra skola i augusti 2026
    och låter eleverna gå på Kvarntorgsskolan i tätorten, med skolskjuts?`,
  'assessed-question-notes': `
    *Kommunen, regionen, skolorna, rapporterna och alla personer i prövningen är påhittade. Lagarna
    och kommentarerna från FN:s barnrättskommitté finns.*

    Frågan gäller **förslaget som nämnden skickade på remiss i december 2025**. Vi besvarar den med
    ja, delvis eller nej, efter att ha prövat tre saker var för sig:

    1. Får eleverna en bättre eller sämre utbildning?
    2. Vad gör den längre resan med deras vardag, hälsa och fritid?
    3. Kan flytten genomföras så att de barn som påverkas mest får det stöd de behöver?

    Vi prövar inte enskilda elevers rätt till skolskjuts eller stöd. De besluten fattas för varje
    barn i egna ärenden.`,
};
