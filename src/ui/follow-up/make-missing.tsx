import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Questionnaire, RecordsQuestion } from '#questionnaire/schema.ts';
import type { RecordEntry } from '#src/domain/answers.ts';
import { isEqual } from '#src/domain/comparison/equal.ts';
import { missingOutcomes, type OutcomeKind } from '#src/domain/follow-up/outcome.ts';
import { filledAnswers } from '#src/domain/form-answers.ts';
import type { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { UndoNotice } from '../components/undo-notice.tsx';
import { useServices } from '../services.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';

/** One press makes an entry for each thing that is not followed up: then nothing has to be looked for. */
export function MakeMissing(props: {
  session: DraftSession;
  questionnaire: Questionnaire;
  list: RecordsQuestion;
  kind: OutcomeKind;
}) {
  const { t } = useTranslation();
  const { newId } = useServices();
  const form = useFormContext();
  const { answers } = useSessionAssessment(props.session);
  const [made, setMade] = useState<readonly RecordEntry[]>([]);
  const { list, kind } = props;
  const path = `answers.${list.id}.value`;
  const current = (): RecordEntry[] => form.getValues(path) ?? [];
  const missing = missingOutcomes(props.questionnaire, answers, list, kind, newId);

  function make() {
    const entries = missing.map(({ id, answers: pointers }) => ({
      id,
      answers: filledAnswers(list.fields, pointers),
    }));
    form.setValue(path, [...current(), ...entries]);
    setMade(entries);
    focusOnEntry(entries[0]?.id);
  }

  /** What somebody has written in since then stays. */
  function undo() {
    form.setValue(
      path,
      current().filter((entry) => !made.some((one) => isEqual(one, entry))),
    );
    setMade([]);
  }

  return (
    <div className="make-missing">
      {missing.length > 0 && (
        <button type="button" className="button" onClick={make}>
          {t(`followUp.make.${kind}`, { count: missing.length })}
        </button>
      )}
      <div role="status">
        {made.length > 0 && (
          <UndoNotice
            text={t('followUp.make.made', { count: made.length })}
            undo={t('common.undo')}
            onUndo={undo}
            takesFocus={false}
          />
        )}
      </div>
    </div>
  );
}

/** Once it is drawn: the button that was pressed is gone by then. */
function focusOnEntry(id: string | undefined) {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`main [data-record="${id}"] [data-part="edit"]`)?.focus(),
  );
}
