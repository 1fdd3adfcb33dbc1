import { useTranslation } from 'react-i18next';
import { PageTitle } from '../components/page-title.tsx';
import { PersonalNumbersNotice } from '../personal-numbers/personal-numbers-notice.tsx';
import { usePersonalNumbers } from '../personal-numbers/use-personal-numbers.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { MissingCharactersNotice } from '../wizard/missing-characters-notice.tsx';
import { StepNavigation } from '../wizard/step-navigation.tsx';
import { useIsWritable, useSessionAssessment } from '../wizard/use-draft-session.ts';
import { useMissingCharacters } from '../wizard/use-missing-characters.ts';
import { Completeness } from './completeness.tsx';
import { FindingList } from './finding-list.tsx';
import { FormerVersionNotice } from './former-version-notice.tsx';
import { SignOffButton } from './sign-off-button.tsx';
import { SignerList } from './signer-list.tsx';
import './sign-off.css';

/** What is left, who signs and what it means; then the group signs the version off. */
export function SignOffPage(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { draftId, questionnaire } = props;
  const assessment = useSessionAssessment(props.session);
  const missing = useMissingCharacters(assessment, questionnaire);
  const numbers = usePersonalNumbers(assessment, questionnaire);
  const isWritable = useIsWritable(props.session);
  const { version } = assessment;
  return (
    <main className="step sign-off" id="content">
      <PageTitle title={t('signOff.heading', { version })} focus={true} />
      <p className="step-intro">{t('signOff.intro')}</p>
      <FormerVersionNotice {...props} />
      <FindingList {...props} />
      {missing.length > 0 && (
        <MissingCharactersNotice draftId={draftId} places={missing} situation="beforeSignOff" />
      )}
      <PersonalNumbersNotice
        draftId={draftId}
        questionnaire={questionnaire}
        places={numbers}
        situation="beforeSignOff"
      />
      <Completeness {...props} />
      <SignerList {...props} canChange={true} />
      <section className="sign-off-part" aria-labelledby="sign-off-meaning">
        <h2 id="sign-off-meaning">{t('signOff.meaning.heading')}</h2>
        <ul className="sign-off-points">
          <li>{t('signOff.meaning.locked', { version })}</li>
          <li>{t('signOff.meaning.number')}</li>
          <li>{t('signOff.meaning.fields')}</li>
          <li>{t('signOff.meaning.change', { version, next: version + 1 })}</li>
        </ul>
      </section>
      {isWritable ? (
        <SignOffButton {...props} />
      ) : (
        <p className="sign-off-part">{t('tabs.signOffElsewhere')}</p>
      )}
      <StepNavigation {...props} />
    </main>
  );
}
