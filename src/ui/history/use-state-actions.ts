import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type Assessment, textByRole, withTitle } from '#src/domain/assessment.ts';
import { isSignedOff, newVersion } from '#src/domain/sign-off.ts';
import type { RemovedSnapshot, Snapshot, SnapshotProblem } from '#src/storage/history/snapshot.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useIsWritable, useSessionGeneration } from '../wizard/use-draft-session.ts';
import { useStateWords } from './use-state-words.ts';

/** What has become of the last thing that was done in the history. */
export type Outcome =
  | { readonly kind: 'said'; readonly words: string }
  | { readonly kind: 'failed'; readonly reason: SnapshotProblem | 'change' | 'copy' }
  | {
      readonly kind: 'restored';
      readonly words: string;
      readonly before: Assessment;
      /** Of the session, right after. Where it has risen since, something else stands in the draft. */
      readonly generation: number;
    }
  /** The state that would be replaced could not be kept. */
  | { readonly kind: 'asking'; readonly snapshot: Snapshot };

export type StateActions = ReturnType<typeof useStateActions>;

/** What can be done with the earlier states of an open draft, and what became of it. */
export function useStateActions({ draftId, session, questionnaire }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { snapshots, store, now } = useServices();
  const { nameOf, whenOf } = useStateWords();
  const [, navigate] = useLocation();
  const [outcome, setOutcome] = useState<Outcome>();
  /** Removed while the page is open, each with its way back. */
  const [removed, setRemoved] = useState<readonly RemovedSnapshot[]>([]);
  const generation = useSessionGeneration(session);
  const canRestore = useIsWritable(session);

  async function save(name: string): Promise<boolean> {
    await session.flush();
    const { assessment } = session;
    const isKept = await snapshots.keep(draftId, { reason: 'named', name, assessment });
    // Why it was not is told by the page, as long as it is so.
    setOutcome(
      isKept
        ? {
            kind: 'said',
            words: t(name ? 'history.save.doneNamed' : 'history.save.done', { name }),
          }
        : undefined,
    );
    return isKept;
  }

  /** `evenIfUnkept`: somebody has been told that what is replaced can only be had back until the page is left. */
  async function restore(snapshot: Snapshot, evenIfUnkept = false): Promise<void> {
    const content = await snapshots.read(snapshot.id);
    if (!content.ok) {
      setOutcome({ kind: 'failed', reason: content.problem });
      return;
    }
    await session.flush();
    const before = session.assessment;
    const isKept = await snapshots.keep(draftId, { reason: 'beforeRestore', assessment: before });
    if (!isKept && !evenIfUnkept) {
      setOutcome({ kind: 'asking', snapshot });
      return;
    }
    session.takeIn({ ...before, answers: content.assessment.answers });
    const words = isKept ? 'history.restored' : 'history.restoredUnkept';
    setOutcome({
      kind: 'restored',
      words: t(words, { state: nameOf(snapshot) }),
      before,
      generation: session.generation,
    });
    navigate(paths.history(draftId));
  }

  /** Undefined where what came into the draft meanwhile would go with it. */
  const undoRestore =
    canRestore && outcome?.kind === 'restored' && outcome.generation === generation
      ? () => {
          session.takeIn({ ...session.assessment, answers: outcome.before.answers });
          setOutcome({ kind: 'said', words: t('history.undone') });
        }
      : undefined;

  async function rename(snapshot: Snapshot, name: string): Promise<void> {
    const isRenamed = await snapshots.rename(snapshot.id, name);
    setOutcome(isRenamed ? undefined : { kind: 'failed', reason: 'change' });
  }

  async function remove(snapshot: Snapshot): Promise<void> {
    const taken = await snapshots.remove(snapshot.id);
    if (taken) {
      setRemoved((all) => [...all, taken]);
    }
    setOutcome(taken ? undefined : { kind: 'failed', reason: 'change' });
  }

  async function undoRemove(taken: RemovedSnapshot): Promise<void> {
    const isBack = await snapshots.putBack(taken);
    if (isBack) {
      setRemoved((all) => all.filter((other) => other !== taken));
    }
    setOutcome(isBack ? undefined : { kind: 'failed', reason: 'change' });
  }

  /** As a draft of its own; of a draft that is signed off, as its next version. */
  async function copy(snapshot: Snapshot): Promise<void> {
    const content = await snapshots.read(snapshot.id);
    if (!content.ok) {
      setOutcome({ kind: 'failed', reason: content.problem });
      return;
    }
    const id = store.create(copied(content.assessment, snapshot), draftId);
    if (store.load(id)?.ok) {
      navigate(paths.caseSheet(id));
    } else {
      setOutcome({ kind: 'failed', reason: 'copy' });
    }
  }

  function copied(state: Assessment, snapshot: Snapshot): Assessment {
    const instant = now().toISOString();
    const current = session.assessment;
    if (isSignedOff(current)) {
      return { ...newVersion(current, instant), answers: state.answers };
    }
    const title = textByRole(state, questionnaire, 'title') || t('common.untitled');
    const words = t('history.copyTitle', { title, when: whenOf(snapshot) });
    return withTitle(state, questionnaire, words, instant);
  }

  const clear = useCallback(() => setOutcome(undefined), []);

  return {
    outcome,
    removed,
    clear,
    save,
    restore,
    undoRestore,
    rename,
    remove,
    undoRemove,
    copy,
  };
}
