import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { findQuestionnaire } from '#questionnaire/index.ts';
import { type Assessment, textByRole } from '#src/domain/assessment.ts';
import type { ReadResult } from '#src/domain/assessment-file/read.ts';
import { isSignedOff, newVersion } from '#src/domain/sign-off.ts';
import type { Review } from '#src/signature/review.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { useVersionWords } from '../version-words.ts';
import { ContentSource } from './content-source.tsx';

interface AttachedAssessmentProps {
  readonly review: Review;
  /** Undefined where the file has none that can be trusted. */
  readonly attached: ReadResult | undefined;
}

/** The assessment that came with the file: which it is, and what can be done with it. */
export function AttachedAssessment({ review, attached }: AttachedAssessmentProps) {
  const { t } = useTranslation();
  const isUntrusted = review.signatures.length > 0 && review.signedBytes === 0;
  return (
    <section className="review-part" aria-labelledby="review-content">
      <h3 id="review-content">{t('review.content.heading')}</h3>
      {attached === undefined && (
        <p>{t(`review.content.${isUntrusted ? 'noneTrusted' : 'none'}`)}</p>
      )}
      {attached?.ok === false && (
        <p className="message" data-problem={attached.problem}>
          {t(`review.content.problems.${attached.problem}`)}
        </p>
      )}
      {attached?.ok && <WaysOn assessment={attached.assessment} review={review} />}
    </section>
  );
}

function WaysOn({ assessment, review }: { assessment: Assessment; review: Review }) {
  const { t } = useTranslation();
  const { store, now } = useServices();
  const [, navigate] = useLocation();
  const versionWords = useVersionWords();
  const questionnaire = findQuestionnaire(assessment.questionnaire);
  const title =
    (questionnaire && textByRole(assessment, questionnaire, 'title')) || t('common.untitled');
  const { version } = assessment;
  const hasDrafts = store.list().some((listing) => listing.problem === undefined);

  function copy() {
    const draft = isSignedOff(assessment)
      ? newVersion(assessment, now().toISOString())
      : assessment;
    navigate(paths.caseSheet(store.create(draft, null)));
  }

  return (
    <>
      <p>
        <strong>{title}</strong>
        <br />
        {versionWords(assessment)}
      </p>
      <ContentSource review={review} />
      <div className="button-row">
        <Link href={paths.reviewedContent} className="button button-primary">
          {t('review.content.open')}
        </Link>
        <button type="button" className="button" aria-describedby="review-copy-hint" onClick={copy}>
          {t('review.content.copy')}
        </button>
        {hasDrafts && (
          <Link href={paths.reviewedComparison} className="button">
            {t('review.content.compare')}
          </Link>
        )}
      </div>
      <p id="review-copy-hint" className="review-hint">
        {isSignedOff(assessment)
          ? t('review.content.copyNewVersion', { version, next: version + 1 })
          : t('review.content.copyDraft', { version })}
      </p>
    </>
  );
}
