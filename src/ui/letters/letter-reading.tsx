import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { letterAge } from '#questionnaire/letter-ages.ts';
import type { ChildLetter } from '#src/domain/letters/child-letter.ts';
import { type LetterRemark, readLetter } from '#src/domain/letters/letter-remarks.ts';
import { useLetterGuidance } from './use-letter-guidance.ts';

/** More at once, and nobody reads them. */
const mostShown = 8;

/** What the app sees in the text of a letter: its length, its weight, and what to look at once more. */
export function LetterReading({ letter }: { letter: ChildLetter }) {
  const { t } = useTranslation();
  const guidance = useLetterGuidance();
  const { words, sentences, lix, isBegun, remarks } = useMemo(
    () => readLetter(letter, letterAge(letter.age), guidance.plainWords),
    [letter, guidance],
  );
  const shown = remarks.slice(0, mostShown);
  return (
    <section className="letter-reading" aria-labelledby="letter-reading">
      <h2 id="letter-reading">{t('letters.reading.heading')}</h2>
      <p>
        {[
          t('letters.reading.words', { count: words }),
          t('letters.reading.sentences', { count: sentences }),
          lix === undefined ? t('letters.reading.tooShort') : t('letters.reading.lix', { lix }),
        ].join(' · ')}
      </p>
      <p role="status" className="letter-remark-count">
        {remarks.length === 0
          ? t(isBegun ? 'letters.reading.good' : 'letters.reading.notBegun')
          : t('letters.reading.remarks', { count: remarks.length })}
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map((remark, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be remarked upon twice
            <li key={`${remark.kind} ${index}`} data-remark={remark.kind}>
              <Remark remark={remark} />
            </li>
          ))}
        </ul>
      )}
      {remarks.length > mostShown && (
        <p>{t('letters.reading.more', { count: remarks.length - mostShown })}</p>
      )}
      <details className="help-section">
        <summary>{t('letters.reading.lix', { lix: '' })}</summary>
        <p>{t('letters.reading.whatLix')}</p>
      </details>
    </section>
  );
}

function Remark({ remark }: { remark: LetterRemark }) {
  const { t } = useTranslation();
  const { headings } = useLetterGuidance();
  const { kind, ...values } = remark;
  const words = t(`letters.reading.${kind}`, values);
  return 'part' in remark
    ? t('letters.reading.in', { part: headings[remark.part], remark: words })
    : words;
}
