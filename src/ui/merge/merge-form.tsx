import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeChoice } from '#src/domain/merge/conflicts.ts';
import type { Choices, Merge } from '#src/domain/merge.ts';
import { recordTitles } from '../other-answers.tsx';
import { ConflictCard } from './conflict-card.tsx';
import type { CopyMergeProps } from './copy-merge.tsx';
import { FoldedChanges } from './folded-changes.tsx';
import { RemainingChoices } from './remaining-choices.tsx';

interface MergeFormProps extends CopyMergeProps {
  readonly merge: Merge;
  readonly isUpdate: boolean;
  readonly isUnkept: boolean;
  readonly isApplying: boolean;
  readonly onApply: (choices: Choices) => void;
  readonly onCancel: () => void;
}

/** What was taken in without a question, folded; then each conflict with its choices. */
export function MergeForm(props: MergeFormProps) {
  const { t } = useTranslation();
  const { merge, held, questionnaire } = props;
  const { conflicts, sources } = merge;
  const { kind } = held.source;
  const [choices, setChoices] = useState<Choices>(new Map());
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const applyButton = useRef<HTMLButtonElement>(null);
  const chosen = conflicts.filter(({ id }) => choices.has(id)).length;
  const titles = useMemo(
    () =>
      new Map([
        ...recordTitles(questionnaire, sources.base?.answers ?? {}),
        ...recordTitles(questionnaire, sources.theirs.answers),
        ...recordTitles(questionnaire, sources.mine.answers),
      ]),
    [questionnaire, sources],
  );

  function choose(ids: readonly string[], choice: MergeChoice) {
    setChoices((before) => new Map([...before, ...ids.map((id) => [id, choice] as const)]));
  }

  /** The buttons that were pressed may go: focus goes to what is to be done next. */
  function chooseRest(ids: readonly string[], choice: MergeChoice) {
    choose(ids, choice);
    const open = conflicts.find(({ id }) => !choices.has(id) && !ids.includes(id));
    if (open === undefined) {
      applyButton.current?.focus();
    } else {
      focusOn(open.id);
    }
  }

  function focusOn(id: string) {
    form.current?.querySelector<HTMLInputElement>(`input[name="${CSS.escape(id)}"]`)?.focus();
  }

  function submit() {
    setIsAsked(true);
    const open = conflicts.find(({ id }) => !choices.has(id));
    if (open === undefined) {
      props.onApply(choices);
      return;
    }
    focusOn(open.id);
  }

  return (
    <form
      ref={form}
      className="merge-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <FoldedChanges {...props} what="taken" />
      <FoldedChanges {...props} what="kept" />
      {conflicts.length > 0 && (
        <section className="merge-conflicts" aria-labelledby="merge-conflicts">
          <div className="merge-section-head">
            <h2 id="merge-conflicts">{t('merge.conflicts.heading')}</h2>
            <p>{t(`merge.conflicts.lead.${kind}`)}</p>
          </div>
          {conflicts.map((conflict, index) => (
            <ConflictCard
              key={conflict.id}
              conflict={conflict}
              number={index + 1}
              total={conflicts.length}
              questionnaire={questionnaire}
              titles={titles}
              source={kind}
              chosen={choices.get(conflict.id)}
              isMissing={isAsked && !choices.has(conflict.id)}
              onChoose={(choice) => choose([conflict.id], choice)}
            />
          ))}
          <RemainingChoices
            conflicts={conflicts.filter(({ id }) => !choices.has(id))}
            source={kind}
            onChoose={chooseRest}
          />
        </section>
      )}
      {props.isUnkept && (
        <p role="alert" className="message" data-problem="notKept">
          {t('merge.notKept')}
        </p>
      )}
      <div className="merge-bar">
        <p role="status" className="merge-progress">
          {conflicts.length > 0 && t('merge.progress', { chosen, count: conflicts.length })}
          {isAsked &&
            chosen < conflicts.length &&
            ` ${t('merge.missing', { count: conflicts.length - chosen })}`}
        </p>
        <div className="button-row">
          <button
            ref={applyButton}
            type="submit"
            className="button button-primary"
            disabled={props.isApplying}
          >
            {t(
              props.isUpdate
                ? props.isUnkept
                  ? 'merge.updateAnyway'
                  : 'merge.update'
                : props.isUnkept
                  ? 'merge.applyAnyway'
                  : 'merge.apply',
            )}
          </button>
          <button type="button" className="button" onClick={props.onCancel}>
            {t('common.cancel')}
          </button>
        </div>
      </div>
    </form>
  );
}
