import type { WrittenAnswers } from '../training-case.ts';

export const commissionAnswers: WrittenAnswers = {
  'commission-description': `
    Nämnden vill veta **om flytten är förenlig med barnets bästa och vad som i så fall krävs**.
    Uppdraget omfattar alla barn som påverkas, även på Kvarntorgsskolan. Gruppen ska föreslå
    åtgärder för de barn som får det sämre och räkna på vad åtgärderna kostar.

    Uppdraget är inte att utreda andra skolor. Förvaltningens egen tjänsteskrivelse tas fram
    parallellt; ekonomen som räknar på förslaget ingår därför inte i gruppen.`,
  'commissioning-body': 'Barn- och utbildningsnämnden, beslut den 16 december 2025, § 112',
  'reported-to':
    'Barn- och utbildningsnämnden den 19 maj 2026, därefter kommunstyrelsen och kommunfullmäktige',
};
