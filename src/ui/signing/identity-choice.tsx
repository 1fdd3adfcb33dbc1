import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateDescription } from '#src/domain/certificate.ts';
import { useServices } from '../services.tsx';
import type { KeptIdentity } from './identity-keeper.ts';
import { useIdentityFacts } from './use-identity-facts.ts';
import { useFullNameOf, useNameOf } from './use-name-of.ts';
import { validityOf } from './validity.ts';

/** Which of the identities at hand to sign with; those that are not valid today can be seen, not chosen. */
export function IdentityChoice(props: {
  identities: readonly KeptIdentity[];
  /** Fingerprint. */
  chosen: string | undefined;
  isMissing: boolean;
  firstChoice: RefObject<HTMLInputElement | null>;
  onChoose: (fingerprint: string) => void;
  onLetGo: (certificate: CertificateDescription) => void;
}) {
  const { t } = useTranslation();
  const { now } = useServices();
  const id = useId();
  const nameOf = useNameOf();
  const fullNameOf = useFullNameOf();
  const facts = useIdentityFacts();
  const { identities } = props;
  const valid = (one: KeptIdentity) => validityOf(one.identity.description, now()) === 'valid';
  const first = identities.find(valid);

  return (
    <fieldset aria-describedby={`${id}-missing`}>
      <legend>{t('signing.identity.legend')}</legend>
      {identities.length === 0 && <p>{t('signing.identity.none')}</p>}
      {identities.map((kept) => {
        const { description } = kept.identity;
        const { fingerprint } = description;
        return (
          <div key={fingerprint} className="signing-identity">
            <label className="choice-option">
              <input
                ref={kept === first ? props.firstChoice : null}
                type="radio"
                name={id}
                checked={props.chosen === fingerprint}
                disabled={!valid(kept)}
                onChange={() => props.onChoose(fingerprint)}
              />
              <span>
                {fullNameOf(description)}
                <small>{facts(kept).join(' · ')}</small>
              </span>
            </label>
            {!kept.isStored && !description.isSelfIssued && (
              <button
                type="button"
                className="button button-link"
                aria-label={t('signing.identity.letGoOf', { name: nameOf(description) })}
                onClick={() => props.onLetGo(description)}
              >
                {t('signing.identity.letGo')}
              </button>
            )}
          </div>
        );
      })}
      <p id={`${id}-missing`} role="alert" className="signing-missing">
        {props.isMissing && t('signing.identity.missing')}
      </p>
    </fieldset>
  );
}
