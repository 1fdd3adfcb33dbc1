import { useTranslation } from 'react-i18next';
import type { Review } from '#src/signature/review.ts';
import { formatList } from '../format.ts';
import { useIdentities } from '../signing/use-identities.ts';
import { useLanguage } from '../texts.tsx';
import { signatureCount } from './signature-count.ts';
import { doubtsAbout } from './signer.ts';
import type { KnownSigners } from './use-known-signers.ts';

/** That a signature holds does not say whose it is: what is still open, said where the verdict is. */
export function SignerDoubts({ review, known }: { review: Review; known: KnownSigners }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { identities } = useIdentities();
  const own = identities.map(({ identity }) => identity.description.fingerprint);
  const { otherKey, selfMade } = doubtsAbout(review.signatures, known.signers, own);
  const list = (names: readonly string[]) =>
    formatList(
      names.map((name) => name || t('review.signature.nameless')),
      language,
    );
  if (otherKey.length === 0 && selfMade.length === 0) {
    return signatureCount(review).signed > 0 ? <p>{t('review.signers.below')}</p> : null;
  }
  return (
    <>
      {otherKey.length > 0 && (
        <p className="verdict-trust" data-doubt="otherKey">
          {t('review.signers.otherKey', { names: list(otherKey) })}
        </p>
      )}
      {selfMade.length > 0 && (
        <p data-doubt="selfMade">{t('review.signers.selfMade', { names: list(selfMade) })}</p>
      )}
    </>
  );
}
