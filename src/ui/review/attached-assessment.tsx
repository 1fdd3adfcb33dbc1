import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { findQuestionnaire } from '#questionnaire/index.ts';
import { type Assessment, textByRole } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { isSignedOff, newVersion } from '#src/domain/sign-off.ts';
import type { Review } from '#src/signature/review.ts';
import { formatDay } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';

/** The assessment that came with the file: which it is, and what can be done with it. */
export function AttachedAssessment({ review }: { review: Review }) {
  const { t } = useTranslation();
  const { assessment: text } = review;
  const result = useMemo(() => (text === undefined ? undefined : readAssessmentFile(text)), [text]);
  return (
    <section className="review-part" aria-labelledby="review-content">
      <h3 id="review-content">{t('review.content.heading')}</h3>
      {result === undefined && (
        <p>
          {t(
            `review.content.${review.signatures.length > 0 && review.signedBytes === 0 ? 'noneTrusted' : 'none'}`,
          )}
        </p>
      )}
      {result?.ok === false && (
        <p className="message" data-problem={result.problem}>
          {t(`review.content.problems.${result.problem}`)}
        </p>
      )}
      {result?.ok && <AssessmentActions assessment={result.assessment} review={review} />}
    </section>
  );
}

function AssessmentActions({ assessment, review }: { assessment: Assessment; review: Review }) {
  const { t } = useTranslation();
  const { store, now } = useServices();
  const [, navigate] = useLocation();
  const language = useLanguage();
  const questionnaire = findQuestionnaire(assessment.questionnaire);
  const title =
    (questionnaire && textByRole(assessment, questionnaire, 'title')) || t('common.untitled');
  const { version } = assessment;

  function copy() {
    const draft = isSignedOff(assessment)
      ? newVersion(assessment, now().toISOString())
      : assessment;
    navigate(paths.caseSheet(store.create(draft)));
  }

  return (
    <>
      <p>
        {isSignedOff(assessment)
          ? t('review.content.signedOff', {
              title,
              version,
              when: formatDay(new Date(assessment.signedOffAt), language),
            })
          : t('review.content.draft', { title, version })}
      </p>
      <p>
        {t(`review.content.${review.signedBytes > 0 ? 'fromSigned' : 'fromUnsigned'}`)}
        {review.status === 'red' && ` ${t('review.content.notInFile')}`}
      </p>
      <div className="review-actions">
        <button type="button" className="button" onClick={copy}>
          {t('review.content.copy')}
        </button>
      </div>
      <p className="review-hint">
        {isSignedOff(assessment)
          ? t('review.content.copyNewVersion', { version, next: version + 1 })
          : t('review.content.copyDraft', { version })}
      </p>
    </>
  );
}
