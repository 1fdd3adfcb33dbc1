import { useTranslation } from 'react-i18next';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { NewVersionAction } from './new-version-action.tsx';
import { SignNowAction } from './sign-now-action.tsx';
import './sign-off.css';

/** On every page of a signed-off version: why nothing can be written here, and what can be done instead. */
export function LockedNotice(props: OpenAssessmentProps & { opens?: (draftId: string) => string }) {
  const { t } = useTranslation();
  const { version } = props.session.assessment;
  return (
    <div className="locked-notice">
      <p>{t('signOff.locked', { version })}</p>
      <div className="button-row">
        <SignNowAction {...props} className="button button-small" />
        <NewVersionAction {...props} className="button button-small" />
      </div>
    </div>
  );
}
