import { useEffect, useMemo, useState } from 'react';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { findPersonalNumbers, type PersonalNumberPlace } from '#src/domain/personal-numbers.ts';

/** Where personnummer and samordningsnummer stand in an assessment. */
export function usePersonalNumbers(
  assessment: Assessment,
  questionnaire: Questionnaire,
): readonly PersonalNumberPlace[] {
  return useMemo(() => findPersonalNumbers(assessment, questionnaire), [assessment, questionnaire]);
}

/** The same while somebody writes: looked for once the text has been left alone for a while. */
export function usePersonalNumbersAtRest(
  assessment: Assessment,
  questionnaire: Questionnaire,
): readonly PersonalNumberPlace[] {
  const [places, setPlaces] = useState<readonly PersonalNumberPlace[]>([]);

  useEffect(() => {
    const timer = setTimeout(() => setPlaces(findPersonalNumbers(assessment, questionnaire)), 1500);
    return () => clearTimeout(timer);
  }, [assessment, questionnaire]);

  return places;
}

export function countNumbers(places: readonly PersonalNumberPlace[]): number {
  return places.reduce((count, { masked }) => count + masked.length, 0);
}
