import { useTranslation } from 'react-i18next';
import type { ReadResult } from '#src/domain/assessment-file/read.ts';
import type { Review } from '#src/signature/review.ts';
import { PageTitle } from '../components/page-title.tsx';
import { SignPanel } from '../signing/sign-panel.tsx';
import { AttachedAssessment } from './attached-assessment.tsx';
import { FileChoice } from './file-choice.tsx';
import { FileFacts } from './file-facts.tsx';
import { shownWords } from './shown-words.ts';
import { SignatureList } from './signature-list.tsx';
import { SignedVersion } from './signed-version.tsx';
import { useKnownSigners } from './use-known-signers.ts';
import type { ReviewedFile } from './use-review.ts';
import { Verdict, verdictHeading } from './verdict.tsx';

/** How the file came here: just signed, or chosen, perhaps with others that were dropped beside it. */
export type FileOrigin =
  | { readonly kind: 'signed' }
  | { readonly kind: 'chosen'; readonly others: number };

export interface ReviewResultProps extends ReviewedFile {
  readonly origin: FileOrigin;
  readonly onSigned: (signed: File) => void;
  readonly onAnother: (files: readonly File[]) => void;
  /** The assessment that came with the file; undefined where there is none that can be trusted. */
  readonly attached: ReadResult | undefined;
}

/** What the review found, plain words first, and what can be done with the file now. */
export function ReviewResult(props: ReviewResultProps) {
  const { t } = useTranslation();
  const { file, review, origin } = props;
  const known = useKnownSigners();
  const name = shownWords(file.name);
  return (
    <main className="narrow-page review">
      <PageTitle title={t('review.heading')} focus={false} />
      <div className="review-file">
        <p>{name}</p>
        <FileChoice label={t('review.another')} isPrimary={false} onChosen={props.onAnother} />
      </div>
      {origin.kind === 'signed' && (
        <p role="status" className="review-signed">
          {t(`review.${hasFreePlace(review) ? 'signedMore' : 'signedAll'}`, { name })}
        </p>
      )}
      {origin.kind === 'chosen' && origin.others > 0 && (
        <p role="status">{t('review.firstOfSeveral', { count: origin.others, name })}</p>
      )}
      <section
        className="review-result"
        data-status={review.status}
        aria-labelledby={verdictHeading}
      >
        <Verdict review={review} known={known}>
          <SignedVersion file={file} review={review} />
        </Verdict>
        <SignatureList review={review} known={known} />
        <AttachedAssessment review={review} attached={props.attached} />
        {isForSigning(props) && <SignPanel file={file} review={review} onSigned={props.onSigned} />}
        <FileFacts file={file} review={review} />
      </section>
    </main>
  );
}

function hasFreePlace({ fields }: Review): boolean {
  return fields.some((field) => !field.isSigned);
}

/** Of a file without places to sign, the panel tells how such a report is made; that is of use for ours alone. */
function isForSigning({ review, attached }: ReviewResultProps): boolean {
  return hasFreePlace(review) || (review.fields.length === 0 && attached?.ok === true);
}
