import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { textByRole } from '#src/domain/assessment.ts';
import type { ChildLetter } from '#src/domain/letters/child-letter.ts';
import { createLetterModel } from '#src/report/letter-model.ts';
import type { LetterRequest } from '#src/report/protocol.ts';
import type { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { localDay } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { useLetterGuidance } from './use-letter-guidance.ts';

/** Words a letter as it is printed, in the language of the interface. The function stays the same with its arguments. */
export function useLetterRequest(session: DraftSession, questionnaire: Questionnaire) {
  const { now } = useServices();
  const { i18n } = useTranslation();
  const language = useLanguage();
  const guidance = useLetterGuidance();
  return useCallback(
    (letter: ChildLetter): LetterRequest => {
      const words = i18n.getResourceBundle(language, 'translation');
      const model = createLetterModel(letter, {
        language,
        guidance,
        strings: words.letters.paper,
        organisation: textByRole(session.assessment, questionnaire, 'organisation'),
        pageLabel: words.report.page,
      });
      const instant = now();
      return { model, createdAt: instant.toISOString(), day: localDay(instant) };
    },
    [session, questionnaire, now, i18n, language, guidance],
  );
}
