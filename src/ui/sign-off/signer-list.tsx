import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../paths.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';
import { signersOf } from './signers.ts';

/** Who signs, in which role and for whom; where nobody is named, what to do about it. */
export function SignerList(props: OpenAssessmentProps & { canChange: boolean }) {
  const { t } = useTranslation();
  const { draftId, questionnaire } = props;
  const signers = signersOf(questionnaire, useSessionAssessment(props.session).answers);
  return (
    <section className="sign-off-part" aria-labelledby="sign-off-signers">
      <h2 id="sign-off-signers">{t('signOff.signers.heading')}</h2>
      {signers.length === 0 ? (
        <p>{t(props.canChange ? 'signOff.signers.none' : 'signOff.signers.noneLocked')}</p>
      ) : (
        <>
          <p>{t('signOff.signers.intro')}</p>
          <ul className="signer-list">
            {signers.map(({ id, name, title, party }) => (
              <li key={id}>
                <strong>{name || t('signOff.signers.unnamed')}</strong>
                {[title, party && t('signOff.signers.party', { party })]
                  .filter((words) => words !== '')
                  .map((words) => `, ${words}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      {props.canChange && (
        <p>
          <Link href={paths.caseSheet(draftId)}>{t('signOff.signers.change')}</Link>
        </p>
      )}
    </section>
  );
}
