import { useTranslation } from 'react-i18next';
import { maximumPdfBytes } from '#src/signature/signature-client.ts';
import { shownWords } from './shown-words.ts';
import type { ReviewProblem } from './use-review.ts';

/** Why a file could not be reviewed, and what to do. */
export function ReviewFailure(props: { name: string; problem: ReviewProblem }) {
  const { t } = useTranslation();
  return (
    <p role="alert" className="message" data-problem={props.problem}>
      {t(`review.problems.${props.problem}`, {
        name: shownWords(props.name),
        limit: maximumPdfBytes / 1024 / 1024,
      })}
    </p>
  );
}
