import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { isOutcomeBegun } from '#src/domain/follow-up/outcome.ts';
import { assessmentProgress } from '#src/domain/progress.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import { OpenReportNote } from '../lock/open-report-note.tsx';
import { paths } from '../paths.ts';
import { PersonalNumbersNotice } from '../personal-numbers/personal-numbers-notice.tsx';
import { usePersonalNumbers } from '../personal-numbers/use-personal-numbers.ts';
import { MissingCharactersNotice } from './missing-characters-notice.tsx';
import type { ExportChoice } from './use-make-report.ts';
import { useMissingCharacters } from './use-missing-characters.ts';

const kinds = ['workingCopy', 'archive'] as const;
const documents = ['report', 'followUp'] as const;

/**
 * What to export. It can be sent as it stands: a working copy, marked as a draft until all steps are complete. A
 * signed-off version is no draft.
 */
export function ExportForm(props: {
  draftId: string;
  assessment: Assessment;
  questionnaire: Questionnaire;
  document: ExportChoice['document'];
  onSubmit: (choice: ExportChoice) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const { assessment, questionnaire } = props;
  const isLocked = isSignedOff(assessment);
  const missing = useMissingCharacters(assessment, questionnaire);
  const numbers = usePersonalNumbers(assessment, questionnaire);
  const { complete, total } = assessmentProgress(questionnaire, assessment.answers);
  const [kind, setKind] = useState<ExportChoice['kind']>('workingCopy');
  const [document, setDocument] = useState(props.document);
  const [isDraft, setDraft] = useState(!isLocked && complete < total);

  return (
    <form
      className="export-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit({ document, kind, isDraft });
      }}
    >
      {isOutcomeBegun(questionnaire, assessment.answers) && (
        <fieldset>
          <legend className="field-label">{t('exportDialog.document')}</legend>
          {documents.map((one) => (
            <label key={one} className="choice-option">
              <input
                type="radio"
                name={`${id}-document`}
                checked={document === one}
                aria-labelledby={`${id}-${one}`}
                aria-describedby={`${id}-${one}-help`}
                onChange={() => setDocument(one)}
              />
              <span>
                <span id={`${id}-${one}`}>{t(`exportDialog.documents.${one}.label`)}</span>
                <small id={`${id}-${one}-help`}>{t(`exportDialog.documents.${one}.help`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend className="field-label">{t('exportDialog.kind')}</legend>
        {kinds.map((one) => (
          <label key={one} className="choice-option">
            <input
              type="radio"
              name={id}
              checked={kind === one}
              aria-labelledby={`${id}-${one}`}
              aria-describedby={`${id}-${one}-help`}
              onChange={() => setKind(one)}
            />
            <span>
              <span id={`${id}-${one}`}>{t(`exportDialog.kinds.${one}.label`)}</span>
              <small id={`${id}-${one}-help`}>{t(`exportDialog.kinds.${one}.help`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {!isLocked && (
        <label className="choice-option">
          <input
            type="checkbox"
            checked={isDraft}
            aria-labelledby={`${id}-draft`}
            aria-describedby={`${id}-draft-help`}
            onChange={(event) => setDraft(event.target.checked)}
          />
          <span>
            <span id={`${id}-draft`}>{t('exportDialog.draft')}</span>
            <small id={`${id}-draft-help`}>
              {t('exportDialog.draftHelp', { complete, total })}
            </small>
          </span>
        </label>
      )}
      {!isLocked && (
        <p>
          {t('exportDialog.notSignedOff')}{' '}
          <Link href={paths.signOff(props.draftId)} onClick={props.onCancel}>
            {t('exportDialog.toSignOff')}
          </Link>
        </p>
      )}
      <OpenReportNote draftId={props.draftId} />
      {missing.length > 0 && (
        <MissingCharactersNotice
          draftId={props.draftId}
          places={missing}
          situation={isLocked ? 'locked' : 'export'}
          onLeave={props.onCancel}
        />
      )}
      <PersonalNumbersNotice
        draftId={props.draftId}
        questionnaire={questionnaire}
        places={numbers}
        situation={isLocked ? 'locked' : 'export'}
        onLeave={props.onCancel}
      />
      <div className="button-row button-row-end">
        <button type="button" className="button" onClick={props.onCancel}>
          {t('common.cancel')}
        </button>
        <button type="submit" className="button button-primary">
          {t(
            missing.length + numbers.length > 0
              ? 'exportDialog.createAnyway'
              : 'exportDialog.create',
          )}
        </button>
      </div>
    </form>
  );
}
