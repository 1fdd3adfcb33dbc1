import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChildLetter } from '#src/domain/letters/child-letter.ts';
import type { LetterFit } from '#src/report/protocol.ts';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useLetterRequest } from './use-letter-request.ts';

type Measure = LetterFit | 'failed' | undefined;

/** Whether the letter is one page, measured by laying it out whenever somebody rests from writing. */
export function LetterFitStatus(props: OpenAssessmentProps & { letter: ChildLetter }) {
  const { t } = useTranslation();
  const measure = useLetterFit(props);
  const isBeyond = typeof measure === 'object' && measure.linesBeyond > 0;
  return (
    <p
      role="status"
      className={isBeyond ? 'letter-fit beyond' : 'letter-fit'}
      data-letter-fit={measure === undefined ? 'measuring' : isBeyond ? 'beyond' : 'fits'}
    >
      {isBeyond && <span aria-hidden="true">{'◆ '}</span>}
      {measure === undefined && t('letters.fit.measuring')}
      {measure === 'failed' && t('letters.fit.failed')}
      {typeof measure === 'object' &&
        (isBeyond
          ? t('letters.fit.beyond', { count: measure.linesBeyond, words: measure.wordsBeyond })
          : t('letters.fit.fits', { percent: Math.round(measure.filled * 100) }))}
    </p>
  );
}

/** The last measure stays until the next is there: a status that comes and goes would be read out each time. */
function useLetterFit({
  session,
  questionnaire,
  letter,
}: OpenAssessmentProps & { letter: ChildLetter }): Measure {
  const { report } = useServices();
  const requestFor = useLetterRequest(session, questionnaire);
  const [measure, setMeasure] = useState<Measure>();
  useEffect(() => {
    // Not aborted, which would end the worker: an answer that comes too late is let go.
    let isLatest = true;
    report
      .exportLetter(requestFor(letter))
      .then(({ fit }) => fit)
      .catch(() => 'failed' as const)
      .then((found) => isLatest && setMeasure(found));
    return () => {
      isLatest = false;
    };
  }, [report, requestFor, letter]);
  return measure;
}
