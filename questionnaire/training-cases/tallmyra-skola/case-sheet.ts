import type { WrittenAnswers } from '../training-case.ts';

export const caseSheetAnswers: WrittenAnswers = {
  'case-title': 'Exempel: Avveckling av Tallmyra skola',
  'case-organisation': 'Ekdalens kommun',
  'case-registration-number': 'BUN 2025-412',
  'case-deciding-body': 'Kommunfullmäktige, efter barn- och utbildningsnämnden och kommunstyrelsen',
  'case-planned-decision-date': '2026-06-15',
  'case-started-on': '2026-01-12',
  'case-signers': [
    {
      fields: {
        'signer-name': 'Elin Sandahl',
        'signer-title': 'Barnrättsstrateg',
        'signer-party': 'Arbetsgruppen',
        'signer-place': 'Ekdalen',
      },
    },
    {
      fields: {
        'signer-name': 'Birgitta Lannerheim',
        'signer-title': 'Förvaltningschef',
        'signer-party': 'Barn- och utbildningsförvaltningen',
        'signer-place': 'Ekdalen',
      },
    },
  ],
};
