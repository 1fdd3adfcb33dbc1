import { useTranslation } from 'react-i18next';
import { AttachedAssessment } from './attached-assessment.tsx';
import { FileChoice } from './file-choice.tsx';
import { FileFacts } from './file-facts.tsx';
import { shownWords } from './shown-words.ts';
import { SignatureList } from './signature-list.tsx';
import { SignedVersion } from './signed-version.tsx';
import type { ReviewedFile } from './use-review.ts';
import { Verdict, verdictHeading } from './verdict.tsx';

/** What the review found, plain words first, and what can be done with the file now. */
export function ReviewResult(
  props: ReviewedFile & { onAnother: (files: readonly File[]) => void },
) {
  const { t } = useTranslation();
  const { file, review } = props;
  return (
    <section className="review-result" data-status={review.status} aria-labelledby={verdictHeading}>
      <div className="review-file">
        <p>{shownWords(file.name)}</p>
        <FileChoice label={t('review.another')} isPrimary={false} onChosen={props.onAnother} />
      </div>
      <Verdict review={review}>
        <SignedVersion file={file} review={review} />
      </Verdict>
      <SignatureList review={review} />
      <AttachedAssessment review={review} />
      <FileFacts file={file} review={review} />
    </section>
  );
}
