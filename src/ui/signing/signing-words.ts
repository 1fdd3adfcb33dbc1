import type { TFunction } from 'i18next';
import type { Language } from '#questionnaire/index.ts';
import { type CertificateDescription, fingerprintGroups } from '#src/domain/certificate.ts';
import { formatDay, formatTime } from '../format.ts';

/** Groups of a fingerprint that fit a line of the box; enough to compare with what a review says. */
const groupsShown = 6;

/** What a signature's box shows, line by line, in the words of the document's language. */
export function appearanceLines(
  certificate: CertificateDescription,
  signedAt: Date,
  words: TFunction,
  language: Language,
): string[] {
  const when = words('signing.appearance.when', {
    day: formatDay(signedAt, language),
    time: formatTime(signedAt, language),
  });
  const groups = fingerprintGroups(certificate.fingerprint).slice(0, groupsShown).join(' ');
  return [
    certificate.name,
    // In one line: fewer lines are set larger.
    certificate.isSelfIssued
      ? [words('signing.appearance.selfMade'), certificate.organisation].filter(Boolean).join(' · ')
      : certificate.organisation || certificate.issuerName,
    words('signing.appearance.signedAt', { when }),
    words('signing.appearance.fingerprint', { groups }),
  ].filter((line) => line !== '');
}
