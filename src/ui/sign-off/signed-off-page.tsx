import { useTranslation } from 'react-i18next';
import { PageTitle } from '../components/page-title.tsx';
import { formatDay } from '../format.ts';
import { PersonalNumbersNotice } from '../personal-numbers/personal-numbers-notice.tsx';
import { usePersonalNumbers } from '../personal-numbers/use-personal-numbers.ts';
import { useLanguage } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { ExportButton } from '../wizard/export-button.tsx';
import { SaveToFileButton } from '../wizard/save-to-file-button.tsx';
import { StepNavigation } from '../wizard/step-navigation.tsx';
import { FormerVersionNotice } from './former-version-notice.tsx';
import { NewVersionAction } from './new-version-action.tsx';
import { SignNowAction } from './sign-now-action.tsx';
import { SignerList } from './signer-list.tsx';
import './sign-off.css';

/** A version that is signed off, and what can be done with it now. */
export function SignedOffPage(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { assessment } = props.session;
  const { version, signedOffAt } = assessment;
  const numbers = usePersonalNumbers(assessment, props.questionnaire);
  const day = signedOffAt === undefined ? '' : formatDay(new Date(signedOffAt), language);
  return (
    <main className="step sign-off" id="content">
      <PageTitle title={t('signOff.done.heading', { version })} focus={true} />
      <p className="step-intro">{t('signOff.done.on', { day })}</p>
      <FormerVersionNotice {...props} />
      <PersonalNumbersNotice {...props} places={numbers} situation="locked" />
      <section className="sign-off-part" aria-labelledby="sign-off-next">
        <h2 id="sign-off-next">{t('signOff.done.next')}</h2>
        <ul className="sign-off-actions">
          <li>
            <SignNowAction {...props} className="button button-primary" />
            <p>{t('signOff.actions.signNowHelp')}</p>
          </li>
          <li>
            <ExportButton {...props} label={t('signOff.actions.report')} className="button" />
            <p>{t('signOff.actions.reportHelp')}</p>
          </li>
          <li>
            <SaveToFileButton />
            <p>{t('signOff.actions.saveToFileHelp')}</p>
          </li>
          <li>
            <NewVersionAction {...props} className="button" isExplained={true} />
          </li>
        </ul>
      </section>
      <SignerList {...props} canChange={false} />
      <StepNavigation {...props} />
    </main>
  );
}
