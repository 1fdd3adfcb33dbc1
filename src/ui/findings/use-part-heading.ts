import { useTranslation } from 'react-i18next';
import { type Part, textsOfPart } from '#src/domain/parts.ts';
import { useTexts } from '../texts.tsx';

/** What a part is called, with the number of a step. */
export function usePartHeading(): (part: Part) => string {
  const { t } = useTranslation();
  const texts = useTexts();
  return (part) => {
    const { heading } = textsOfPart(part, texts);
    return part.kind === 'step'
      ? t('findings.overview.part', { number: part.step.number, heading })
      : heading;
  };
}
