import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { type Choices, type Merge, resolveMerge } from '#src/domain/merge.ts';
import { PageTitle } from '../components/page-title.tsx';
import type { HeldCopy } from '../copy-in-hand.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { MergeForm } from './merge-form.tsx';
import { MergeRefused } from './merge-refused.tsx';
import { useLead } from './use-lead.ts';
import { type PreparedMerge, useMerge } from './use-merge.ts';

export interface CopyMergeProps extends OpenAssessmentProps {
  readonly held: HeldCopy;
  /** Whether what was there before lies in the history. */
  readonly onDone: (isKept: boolean) => void;
  readonly onLeave: () => void;
}

/** A copy beside the open draft: what can be taken in, and what must be decided first. */
export function CopyMerge(props: CopyMergeProps) {
  const { t } = useTranslation();
  const { held } = props;
  const prepared = useMerge(props, held);
  const lead = useLead(held, prepared?.relation);
  return (
    <main className="merge" id="content">
      <div className="merge-head">
        <PageTitle title={t('merge.heading')} focus={true} />
        {prepared === undefined ? (
          <p className="loading">{t('common.loading')}</p>
        ) : (
          prepared.result.ok && <p className="step-intro">{lead}</p>
        )}
      </div>
      {prepared && <Prepared {...props} prepared={prepared} />}
    </main>
  );
}

function Prepared(props: CopyMergeProps & { prepared: PreparedMerge }) {
  const { t } = useTranslation();
  const { draftId, held, onLeave, prepared } = props;
  const { result, relation, hasBase } = prepared;
  if (!result.ok) {
    return <MergeRefused {...props} problem={result.problem} />;
  }
  if (relation === 'same' || relation === 'older') {
    return (
      <Link href={paths.caseSheet(draftId)} className="button" onClick={onLeave}>
        {t('merge.back')}
      </Link>
    );
  }
  return (
    <>
      {!hasBase && <p className="compare-note">{t(`merge.noBase.${held.source.kind}`)}</p>}
      <Decide {...props} merge={result} isUpdate={relation === 'newer'} />
    </>
  );
}

/** Keeps both states as they are now, and takes in what was decided. */
function Decide(props: CopyMergeProps & { merge: Merge; isUpdate: boolean }) {
  const { t } = useTranslation();
  const { snapshots } = useServices();
  const [, navigate] = useLocation();
  const { draftId, session, held, merge, onDone, onLeave } = props;
  const [isUnkept, setIsUnkept] = useState(false);
  const [isApplying, setIsApplying] = useState(false);

  async function apply(choices: Choices) {
    setIsApplying(true);
    const { mine, theirs } = merge.sources;
    const name = t('merge.stateName', { name: held.source.name });
    // Theirs is what the next merge with this colleague starts from.
    const kept = await Promise.all([
      snapshots.keep(draftId, { reason: 'beforeMerge', assessment: mine }),
      snapshots.keep(draftId, { reason: 'opened', name, assessment: theirs }),
    ]);
    setIsApplying(false);
    const isKept = !kept.includes(false);
    if (!isKept && !isUnkept) {
      setIsUnkept(true);
      return;
    }
    session.takeIn(resolveMerge(merge, choices));
    onDone(isKept);
  }

  return (
    <MergeForm
      {...props}
      isUnkept={isUnkept}
      isApplying={isApplying}
      onApply={(choices) => void apply(choices)}
      onCancel={() => {
        onLeave();
        navigate(paths.caseSheet(draftId));
      }}
    />
  );
}
