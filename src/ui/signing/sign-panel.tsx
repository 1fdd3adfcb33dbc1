import { useTranslation } from 'react-i18next';
import { placesForPeople, type Review } from '#src/signature/review.ts';
import { SignForm } from './sign-form.tsx';
import './signing.css';

/** Where somebody who has reviewed a file signs it; says why where it cannot be signed. */
export function SignPanel(props: {
  file: File;
  review: Review;
  /** The file with one more signature, which has been downloaded, and the name of the field that was signed. */
  onSigned: (file: File, field: string) => void;
}) {
  const { t } = useTranslation();
  const obstacle = obstacleIn(props.review);
  return (
    <section className="signing-panel" aria-labelledby="signing-panel">
      <h2 id="signing-panel">{t('signing.panel.heading')}</h2>
      {obstacle === undefined ? (
        <SignForm {...props} />
      ) : (
        <p data-obstacle={obstacle}>{t(`signing.panel.${obstacle}`)}</p>
      )}
    </section>
  );
}

function obstacleIn(review: Review) {
  const { status } = review;
  const fields = placesForPeople(review);
  if (status === 'red') {
    return 'red';
  }
  if (!window.isSecureContext) {
    return 'insecureAddress';
  }
  if (fields.length === 0) {
    return 'noFields';
  }
  if (fields.every((field) => field.isSigned)) {
    return 'allSigned';
  }
  return fields.some((field) => field.canBeSigned) ? undefined : 'noneFree';
}
