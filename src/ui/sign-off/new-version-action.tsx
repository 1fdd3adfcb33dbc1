import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { newVersion } from '#src/domain/sign-off.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { otherVersions, useOtherVersions } from './use-other-versions.ts';

/** Makes the next version and opens it; where there is one already, the way to that one. */
export function NewVersionAction(
  props: OpenAssessmentProps & {
    className: string;
    isExplained?: boolean;
    /** The page of the new version that is opened; its case sheet, if nothing is said. */
    opens?: (draftId: string) => string;
  },
) {
  const { t } = useTranslation();
  const { store, now } = useServices();
  const [, navigate] = useLocation();
  const { draftId, className, opens = paths.caseSheet } = props;
  const { assessment } = props.session;
  const { newer } = useOtherVersions(draftId, assessment);
  const { version } = assessment;
  const next = newer?.version ?? version + 1;

  function makeNew() {
    // Another tab may have made it a moment ago.
    const existing = otherVersions(store, draftId, assessment).newer;
    const id = existing?.id ?? store.create(newVersion(assessment, now().toISOString()), draftId);
    navigate(opens(id));
  }

  return (
    <>
      {newer ? (
        <Link href={opens(newer.id)} className={className}>
          {t('signOff.actions.openNewer', { next })}
        </Link>
      ) : (
        <button type="button" className={className} onClick={makeNew}>
          {t('common.newVersion')}
        </button>
      )}
      {props.isExplained && (
        <p>
          {t(newer ? 'signOff.actions.openNewerHelp' : 'signOff.actions.newVersionHelp', {
            version,
            next,
          })}
        </p>
      )}
    </>
  );
}
