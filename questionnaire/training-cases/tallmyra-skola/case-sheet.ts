import type { WrittenAnswers } from '../training-case.ts';

export const caseSheetAnswers: WrittenAnswers = {
  'case-title': 'Exempel: Avveckling av Tallmyra skola',
  'case-organisation': 'Ekdalens kommun',
  'case-registration-number': 'BUN 2025-412',
  'case-deciding-body': 'Kommunfullmäktige, efter barn- och utbildningsnämnden och kommunstyrelsen',
  'case-planned-decision-date': '2026-06-15',
  'case-started-on': '2026-01-12',
};
