import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signatureCount } from './signature-count.ts';
import type { ReviewedFile } from './use-review.ts';

/** The way to what was signed, where the file is more than that. */
export function SignedVersion({ file, review }: ReviewedFile) {
  const { t } = useTranslation();
  const isAll = review.signedBytes >= file.size;
  const address = useAddressOfBeginning(file, isAll ? 0 : review.signedBytes);
  if (review.signedBytes === 0) {
    return review.status === 'red' ? <p>{t('review.nothingSigned')}</p> : null;
  }
  if (isAll || signatureCount(review).signed === 0) {
    return null;
  }
  return (
    <>
      <p>{t('review.signedPart')}</p>
      <p className="signed-version">
        <a className="button" href={address} target="_blank" rel="noreferrer">
          {t('review.content.showSigned')}
        </a>
        <span>{t('review.content.opensInTab')}</span>
      </p>
    </>
  );
}

/** An address for the file's first bytes, valid while the result is on the page. */
function useAddressOfBeginning(file: File, bytes: number): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (bytes === 0) {
      return;
    }
    const made = URL.createObjectURL(file.slice(0, bytes, 'application/pdf'));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file, bytes]);
  return address;
}
