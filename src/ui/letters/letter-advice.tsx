import { useTranslation } from 'react-i18next';
import { letterAge } from '#questionnaire/letter-ages.ts';
import type { ChildLetter } from '#src/domain/letters/child-letter.ts';
import { useLetterGuidance } from './use-letter-guidance.ts';
import { useLetterWords } from './use-letters.ts';

/** How to write for the age of the letter's readers. */
export function LetterAdvice({ letter }: { letter: ChildLetter }) {
  const { t } = useTranslation();
  const guidance = useLetterGuidance();
  const { ageOf } = useLetterWords();
  const age = letterAge(letter.age);
  const advice = age && guidance.ages[age.id];
  if (age === undefined || advice === undefined) {
    return <p>{t('letters.advice.choose')}</p>;
  }
  const { sentence, words, lix } = age;
  return (
    <details className="help-section" open>
      <summary>{t('letters.advice.heading', { age: ageOf(letter) })}</summary>
      <p>{advice.reader}</p>
      <ul>
        {advice.advice.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{t('letters.advice.limits', { sentence, words, lix })}</p>
    </details>
  );
}
