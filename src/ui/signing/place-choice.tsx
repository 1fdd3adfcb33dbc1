import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { placesForPeople, type Review, type SignatureField } from '#src/signature/review.ts';
import { shownWords } from '../review/shown-words.ts';

/** Where in the file the signature is to stand. */
export function PlaceChoice(props: {
  review: Review;
  chosen: string | undefined;
  isMissing: boolean;
  firstChoice: RefObject<HTMLInputElement | null>;
  onChoose: (field: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const { review, chosen } = props;
  const firstFree = review.fields.find((field) => field.canBeSigned);

  function note(field: SignatureField): string {
    if (field.isSigned) {
      const signer = review.signatures.find((one) => one.field === field.name)?.certificate?.name;
      return signer
        ? t('signing.place.takenBy', { name: shownWords(signer) })
        : t('signing.place.taken');
    }
    return field.canBeSigned ? '' : t('signing.place.notPrepared');
  }

  return (
    <fieldset aria-describedby={`${id}-missing`}>
      <legend>{t('signing.place.legend')}</legend>
      {placesForPeople(review).map((field, index) => (
        <label key={field.name} className="choice-option">
          <input
            ref={field === firstFree ? props.firstChoice : null}
            type="radio"
            name={id}
            checked={chosen === field.name}
            disabled={!field.canBeSigned}
            onChange={() => props.onChoose(field.name)}
          />
          <span>
            {shownWords(field.label) || t('signing.place.unnamed', { number: index + 1 })}
            <small>
              {[field.page > 0 && t('signing.place.page', { page: field.page }), note(field)]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
        </label>
      ))}
      <p id={`${id}-missing`} role="alert" className="signing-missing">
        {props.isMissing && t('signing.place.missing')}
      </p>
    </fieldset>
  );
}
