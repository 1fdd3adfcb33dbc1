import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '#src/signature/review.ts';
import { useServices } from '../services.tsx';
import { IdentityChoice } from './identity-choice.tsx';
import type { KeptIdentity } from './identity-keeper.ts';
import { intendedSigner, isSameName } from './intended-signer.ts';
import { MoreIdentities } from './more-identities.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { signingContentOf } from './signing-content.ts';
import { SigningRun } from './signing-run.tsx';
import { SigningSummary } from './signing-summary.tsx';
import { useIdentities } from './use-identities.ts';
import { useNameOf } from './use-name-of.ts';
import { useSigning } from './use-signing.ts';
import { validityOf } from './validity.ts';

interface ChosenFor {
  readonly file: File;
  readonly place?: string | undefined;
  readonly fingerprint?: string | undefined;
}

/** Place, identity, what is signed and what that is worth, and the button that signs. */
export function SignForm(props: {
  file: File;
  review: Review;
  onSigned: (file: File, field: string) => void;
}) {
  const { t } = useTranslation();
  const { now } = useServices();
  const nameOf = useNameOf();
  const { file, review } = props;
  const content = useMemo(() => signingContentOf(file, review), [file, review]);
  const { identities, isLoaded, keeper } = useIdentities();
  const [chosenFor, setChosenFor] = useState<ChosenFor>({ file });
  // A choice that was made for one file must not sign the next in another person's name.
  const { place, fingerprint }: ChosenFor = chosenFor.file === file ? chosenFor : { file };
  const [missing, setMissing] = useState<'place' | 'identity'>();
  const [notice, setNotice] = useState('');
  const firstPlace = useRef<HTMLInputElement>(null);
  const firstIdentity = useRef<HTMLInputElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const signing = useSigning({ ...props, content });

  const free = review.fields.filter((field) => field.canBeSigned);
  const field = free.length === 1 ? free[0] : free.find((one) => one.name === place);
  const expected = intendedSigner(field?.label ?? '');
  const valid = identities.filter((one) => validityOf(one.identity.description, now()) === 'valid');
  const chosen =
    valid.find((one) => one.identity.description.fingerprint === fingerprint) ??
    // Another person's identity is never suggested: several people may sign at the same computer.
    onlyOne(valid.filter((one) => isSameName(expected, one.identity.description.name)));

  function sign() {
    setNotice('');
    if (field === undefined) {
      setMissing('place');
      firstPlace.current?.focus();
    } else if (chosen === undefined) {
      setMissing('identity');
      (firstIdentity.current ?? more.current)?.focus();
    } else {
      setMissing(undefined);
      void signing.sign(field.name, chosen.identity);
    }
  }

  function choosePlace(name: string) {
    setChosenFor({ file, place: name, fingerprint });
    setMissing(undefined);
  }

  function chooseIdentity(one: string, said = '') {
    setChosenFor({ file, place, fingerprint: one });
    setMissing(undefined);
    setNotice(said);
  }

  return (
    <div className="signing-steps">
      <p>{t('signing.panel.intro')}</p>
      {review.reasons.includes('laterChanges') && (
        <p className="message">{t('signing.panel.laterChanges')}</p>
      )}
      <PlaceChoice
        review={review}
        chosen={field?.name}
        isMissing={missing === 'place'}
        firstChoice={firstPlace}
        onChoose={choosePlace}
      />
      <div className="signing-identities">
        {isLoaded ? (
          <IdentityChoice
            identities={identities}
            chosen={chosen?.identity.description.fingerprint}
            isMissing={missing === 'identity'}
            firstChoice={firstIdentity}
            onChoose={chooseIdentity}
            onLetGo={(certificate) => {
              void keeper.remove(certificate.fingerprint);
              setNotice(t('signing.identity.letGoDone', { name: nameOf(certificate) }));
              more.current?.focus();
            }}
          />
        ) : (
          <p>{t('signing.identity.loading')}</p>
        )}
        <MoreIdentities name={expected} firstButton={more} onAdded={chooseIdentity} />
        <p role="status" className="signing-notice">
          {notice}
        </p>
      </div>
      <SigningSummary content={content} field={field} certificate={chosen?.identity.description} />
      <SigningRun state={signing.state} onSign={sign} onCancel={signing.cancel} />
    </div>
  );
}

function onlyOne(identities: readonly KeptIdentity[]): KeptIdentity | undefined {
  return identities.length === 1 ? identities[0] : undefined;
}
