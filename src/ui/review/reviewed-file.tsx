import { useMemo } from 'react';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import type { ReviewPlace } from '../paths.ts';
import { ComparePage } from './compare-page.tsx';
import { ReadOnlyPage } from './read-only-page.tsx';
import { ReviewResult, type ReviewResultProps } from './review-result.tsx';

/** What can be seen of a reviewed file: what was found, or the assessment that came with it. */
export function ReviewedFilePages(
  props: Omit<ReviewResultProps, 'attached'> & { place: ReviewPlace },
) {
  const { place, ...reviewed } = props;
  const text = reviewed.review.assessment;
  const attached = useMemo(
    () => (text === undefined ? undefined : readAssessmentFile(text)),
    [text],
  );
  if (attached?.ok && place !== 'result') {
    const Page = place === 'content' ? ReadOnlyPage : ComparePage;
    return <Page assessment={attached.assessment} review={reviewed.review} />;
  }
  return <ReviewResult {...reviewed} attached={attached} />;
}
