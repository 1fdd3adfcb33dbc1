import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Snapshot, SnapshotContent } from '#src/storage/history/snapshot.ts';
import { Comparison } from '../compare/comparison.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { paths } from '../paths.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';
import { comparePath, type StateRef } from './history-place.ts';
import { useSnapshotContent } from './use-snapshot-content.ts';
import { useStateWords } from './use-state-words.ts';

interface StateComparisonProps extends OpenAssessmentProps {
  readonly snapshots: readonly Snapshot[];
  readonly before: StateRef;
  readonly after: StateRef;
}

/** What differs between two states of a draft, or one of them and the draft as it stands. */
export function StateComparison(props: StateComparisonProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { draftId, before, after } = props;
  const [one, other] = [useContent(props, before), useContent(props, after)];
  const nameOf = useRefName(props.snapshots);
  const problem = [one, other].find((content) => content?.ok === false);
  return (
    <main className="history history-wide" id="content">
      <div className="history-head">
        <PageTitle title={t('history.compare.heading')} focus={true} />
        <Link href={paths.history(draftId)} className="button">
          {t('history.view.back')}
        </Link>
        <div className="history-sides">
          <StateChoice
            {...props}
            label={t('history.compare.before')}
            chosen={before}
            onChoose={(ref) => navigate(comparePath(draftId, ref, after), { replace: true })}
          />
          <StateChoice
            {...props}
            label={t('history.compare.after')}
            chosen={after}
            onChoose={(ref) => navigate(comparePath(draftId, before, ref), { replace: true })}
          />
        </div>
      </div>
      {one?.ok && other?.ok && (
        <Comparison
          before={one.assessment}
          after={other.assessment}
          beforeName={nameOf(before)}
          afterName={nameOf(after)}
        />
      )}
      {problem?.ok === false && (
        <p role="alert" className="message" data-problem={problem.problem}>
          {t(`history.failed.${problem.problem}`)}
        </p>
      )}
    </main>
  );
}

function useContent(
  { session }: OpenAssessmentProps,
  ref: StateRef,
):
  | Pick<SnapshotContent & { ok: true }, 'ok' | 'assessment'>
  | (SnapshotContent & { ok: false })
  | undefined {
  const assessment = useSessionAssessment(session);
  const content = useSnapshotContent(ref === 'now' ? undefined : ref);
  return ref === 'now' ? { ok: true, assessment } : content;
}

function useRefName(snapshots: readonly Snapshot[]): (ref: StateRef) => string {
  const { t } = useTranslation();
  const { fullNameOf } = useStateWords();
  return (ref) => {
    const snapshot = snapshots.find(({ id }) => id === ref);
    return snapshot === undefined ? t('history.compare.now') : fullNameOf(snapshot);
  };
}

function StateChoice(props: {
  snapshots: readonly Snapshot[];
  label: string;
  chosen: StateRef;
  onChoose: (ref: StateRef) => void;
}) {
  const { t } = useTranslation();
  const { fullNameOf } = useStateWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {props.label}
      </label>
      <select
        id={id}
        className="input"
        value={props.chosen}
        onChange={({ target }) => {
          props.onChoose(target.value === 'now' ? 'now' : Number(target.value));
        }}
      >
        <option value="now">{t('history.compare.now')}</option>
        {props.snapshots.map((snapshot) => (
          <option key={snapshot.id} value={snapshot.id}>
            {fullNameOf(snapshot)}
          </option>
        ))}
      </select>
    </div>
  );
}
