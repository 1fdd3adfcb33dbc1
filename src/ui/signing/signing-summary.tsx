import { useTranslation } from 'react-i18next';
import type { CertificateDescription } from '#src/domain/certificate.ts';
import type { SignatureField } from '#src/signature/review.ts';
import { formatDay } from '../format.ts';
import { shownWords } from '../review/shown-words.ts';
import { useLanguage } from '../texts.tsx';
import { intendedSigner, isSameName } from './intended-signer.ts';
import type { SigningContent } from './signing-content.ts';
import { useFullNameOf, useIssuerOf, useNameOf } from './use-name-of.ts';

/** What is about to be signed, where, by whom, and what that is worth. */
export function SigningSummary(props: {
  content: SigningContent;
  field: SignatureField | undefined;
  certificate: CertificateDescription | undefined;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useNameOf();
  const fullNameOf = useFullNameOf();
  const issuerOf = useIssuerOf();
  const { content, field, certificate } = props;
  const label = shownWords(field?.label ?? '');
  const expected = intendedSigner(label);
  const notChosen = <span className="signing-quiet">{t('signing.summary.chooseFirst')}</span>;

  return (
    <section className="signing-summary" aria-labelledby="signing-summary">
      <h3 id="signing-summary">{t('signing.summary.heading')}</h3>
      <dl>
        <dt>{t(`signing.summary.${content.version === undefined ? 'file' : 'assessment'}`)}</dt>
        <dd>{shownWords(content.title) || t('common.untitled')}</dd>
        {content.version !== undefined && (
          <>
            <dt>{t('signing.summary.version')}</dt>
            <dd>
              {content.signedOffAt === undefined
                ? t('signing.summary.notSignedOff', { version: content.version })
                : t('signing.summary.signedOff', {
                    version: content.version,
                    date: formatDay(new Date(content.signedOffAt), language),
                  })}
            </dd>
          </>
        )}
        <dt>{t('signing.summary.place')}</dt>
        <dd>{field === undefined ? notChosen : label || field.name}</dd>
        <dt>{t('signing.summary.signer')}</dt>
        <dd>{certificate === undefined ? notChosen : fullNameOf(certificate)}</dd>
      </dl>
      {content.version === undefined && <p className="message">{t('signing.summary.unread')}</p>}
      {certificate !== undefined && expected !== '' && !isSameName(expected, certificate.name) && (
        <p className="message" data-note="otherName">
          {t('signing.summary.otherName', { expected, name: nameOf(certificate) })}
        </p>
      )}
      {certificate !== undefined && (
        <p data-worth={certificate.isSelfIssued ? 'selfMade' : 'issued'}>
          {certificate.isSelfIssued
            ? t('signing.worth.selfMade')
            : t('signing.worth.issued', { issuer: issuerOf(certificate) })}
        </p>
      )}
    </section>
  );
}
