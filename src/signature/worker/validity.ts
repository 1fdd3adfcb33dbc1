import type { CertificateDescription } from '#src/domain/certificate.ts';
import { IdentityError } from '../protocol.ts';

export function whenValid(
  { validFrom, validTo }: CertificateDescription,
  time: Date,
): 'before' | 'then' | 'later' {
  if (time > new Date(validTo)) {
    return 'before';
  }
  return time < new Date(validFrom) ? 'later' : 'then';
}

/** Throws an IdentityError where the certificate is not valid at that time. */
export function checkValidity(description: CertificateDescription, time: Date): void {
  const when = whenValid(description, time);
  const { validFrom, validTo } = description;
  const options = { certificate: description };
  if (when === 'before') {
    throw new IdentityError('expired', `The certificate was valid until ${validTo}.`, options);
  }
  if (when === 'later') {
    throw new IdentityError('notYetValid', `It is valid from ${validFrom}.`, options);
  }
}
