import { useMemo } from 'react';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import {
  findMissingCharacters,
  type MissingPlace,
} from '#src/report/characters/missing-characters.ts';
import { useTexts } from '../texts.tsx';

/** The characters of an assessment that the report has no font for, by the places where they stand. */
export function useMissingCharacters(
  assessment: Assessment,
  questionnaire: Questionnaire,
): readonly MissingPlace[] {
  const texts = useTexts();
  return useMemo(
    () => findMissingCharacters(assessment, questionnaire, texts),
    [assessment, questionnaire, texts],
  );
}
