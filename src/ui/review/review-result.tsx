import { useTranslation } from 'react-i18next';
import type { ReadResult } from '#src/domain/assessment-file/read.ts';
import { PageTitle } from '../components/page-title.tsx';
import { AttachedAssessment } from './attached-assessment.tsx';
import { FileChoice } from './file-choice.tsx';
import { FileFacts } from './file-facts.tsx';
import { shownWords } from './shown-words.ts';
import { SignatureList } from './signature-list.tsx';
import { SignedVersion } from './signed-version.tsx';
import type { ReviewedFile } from './use-review.ts';
import { Verdict, verdictHeading } from './verdict.tsx';

export interface ReviewResultProps extends ReviewedFile {
  /** How many files were dropped beside this one. */
  readonly others: number;
  readonly onAnother: (files: readonly File[]) => void;
  /** The assessment that came with the file; undefined where there is none that can be trusted. */
  readonly attached: ReadResult | undefined;
}

/** What the review found, plain words first, and what can be done with the file now. */
export function ReviewResult(props: ReviewResultProps) {
  const { t } = useTranslation();
  const { file, review, others } = props;
  const name = shownWords(file.name);
  return (
    <main className="review">
      <PageTitle title={t('review.heading')} focus={false} />
      <div className="review-file">
        <p>{name}</p>
        <FileChoice label={t('review.another')} isPrimary={false} onChosen={props.onAnother} />
      </div>
      {others > 0 && <p role="status">{t('review.firstOfSeveral', { count: others, name })}</p>}
      <section
        className="review-result"
        data-status={review.status}
        aria-labelledby={verdictHeading}
      >
        <Verdict review={review}>
          <SignedVersion file={file} review={review} />
        </Verdict>
        <SignatureList review={review} />
        <AttachedAssessment review={review} attached={props.attached} />
        <FileFacts file={file} review={review} />
      </section>
    </main>
  );
}
