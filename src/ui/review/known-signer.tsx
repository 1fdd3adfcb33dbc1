import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateDescription } from '#src/domain/certificate.ts';
import { formatWhen } from '../format.ts';
import { useServices } from '../services.tsx';
import { useIdentities } from '../signing/use-identities.ts';
import { useLanguage } from '../texts.tsx';
import { shownWords } from './shown-words.ts';
import { acquaintanceOf } from './signer.ts';
import type { KnownSigners } from './use-known-signers.ts';

/** Whether the user has met this key before, and the way to remember it. */
export function KnownSignerNote(props: {
  certificate: CertificateDescription;
  known: KnownSigners;
}) {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const { identities } = useIdentities();
  const [isStored, setStored] = useState<boolean>();
  const told = useRef<HTMLParagraphElement>(null);
  const { certificate, known } = props;
  const { fingerprint } = certificate;
  const name = shownWords(certificate.name);
  const acquaintance = acquaintanceOf(certificate, known.signers);
  const isOwn = identities.some((one) => one.identity.description.fingerprint === fingerprint);
  const words = (signer: { name: string; addedAt: string }) => ({
    name: shownWords(signer.name),
    when: formatWhen(new Date(signer.addedAt), now(), language),
  });

  // The button that was pressed is gone.
  useEffect(() => {
    if (isStored !== undefined) {
      told.current?.focus();
    }
  }, [isStored]);

  return (
    <div className="known-signer" data-known={acquaintance.kind}>
      {isOwn && <p>{t('review.known.own')}</p>}
      {acquaintance.kind === 'same' && (
        <p ref={told} tabIndex={-1} role="status">
          {isStored === undefined
            ? t('review.known.same', words(acquaintance.signer))
            : t(`review.known.${isStored ? 'added' : 'failed'}`, { name })}
        </p>
      )}
      {acquaintance.kind === 'other' && (
        <p className="message">{t('review.known.other', words(acquaintance.signer))}</p>
      )}
      {acquaintance.kind === 'none' && !isOwn && <p>{t('review.known.none')}</p>}
      {acquaintance.kind !== 'same' && name !== '' && (
        <button
          type="button"
          className="button button-small"
          onClick={() => setStored(known.add(certificate.name, fingerprint))}
        >
          {t(`review.known.${acquaintance.kind === 'other' ? 'addAnyway' : 'add'}`, { name })}
        </button>
      )}
    </div>
  );
}
