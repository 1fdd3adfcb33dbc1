import { useTranslation } from 'react-i18next';
import { formatLanguage, formatNumber, formatSize } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import { FactList } from './fact-list.tsx';
import { shownWords } from './shown-words.ts';
import type { ReviewedFile } from './use-review.ts';

/** The file itself; folded until asked for. */
export function FileFacts({ file, review }: ReviewedFile) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { document, signedBytes } = review;
  const notStated = t('review.file.notStated');
  return (
    <details className="review-details">
      <summary>{t('review.file.heading')}</summary>
      <FactList>
        {[
          [t('review.file.name'), shownWords(file.name)],
          [t('review.file.title'), shownWords(document.title) || notStated],
          [
            t('review.file.language'),
            document.language === ''
              ? notStated
              : shownWords(formatLanguage(document.language, language)),
          ],
          [t('review.file.pages'), formatNumber(document.pages, language)],
          [t('review.file.size'), formatSize(file.size, language)],
          [t('review.file.revisions'), formatNumber(document.revisions, language)],
          [
            t('review.file.signedBytes'),
            signedBytes === 0
              ? t('review.file.noneSigned')
              : t('review.file.bytesOf', {
                  signed: formatNumber(signedBytes, language),
                  all: formatNumber(file.size, language),
                }),
          ],
        ]}
      </FactList>
    </details>
  );
}
