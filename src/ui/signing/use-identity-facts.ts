import { useTranslation } from 'react-i18next';
import { formatDay } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import type { KeptIdentity } from './identity-keeper.ts';
import { useIssuerOf } from './use-name-of.ts';
import { validityOf } from './validity.ts';

/** What kind of identity it is, until when it can be used, and whether it stays. */
export function useIdentityFacts() {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const issuerOf = useIssuerOf();
  return ({ identity: { description }, addedAt, isStored }: KeptIdentity): string[] => {
    const day = (instant: string) => formatDay(new Date(instant), language);
    const validity = {
      valid: t('signing.identity.validTo', { date: day(description.validTo) }),
      expired: t('signing.identity.expired', { date: day(description.validTo) }),
      notYetValid: t('signing.identity.notYetValid', { date: day(description.validFrom) }),
    };
    return [
      ...(description.isSelfIssued
        ? [t('signing.identity.selfMade'), t('signing.identity.created', { date: day(addedAt) })]
        : [t('signing.identity.issuedBy', { issuer: issuerOf(description) })]),
      validity[validityOf(description, now())],
      ...(isStored ? [] : [t('signing.identity.heldOnly')]),
    ];
  };
}
