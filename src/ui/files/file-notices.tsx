import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Assessment } from '#src/domain/assessment.ts';
import type { FileStatus } from '#src/storage/files/file-sync-state.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useFile, useFileState } from './linked-file-provider.tsx';
import { TakenNotice } from './taken-notice.tsx';

/** What there is to say of the draft's file, and to decide. */
export function FileNotices(props: OpenAssessmentProps) {
  const state = useFileState();
  const { offered } = useFile();
  if (state === undefined) {
    return (
      <>
        <UntoldNotice />
        {offered !== undefined && <OfferNotice name={offered.handle.name} />}
      </>
    );
  }
  return (
    <>
      <UntoldNotice />
      <StatusNotice {...props} name={state.name} status={state.status} />
      {state.taken.length > 0 && <TakenNotice name={state.name} taken={state.taken} />}
    </>
  );
}

/** What the browser will do about the file when the draft is opened next, other than was asked. */
function UntoldNotice() {
  const { t } = useTranslation();
  const { untold, forgetUntold } = useFile();
  return (
    untold !== undefined && (
      <Problem kind={untold.kind} text={t(`fileLink.${untold.kind}`, { name: untold.name })}>
        <Action words={t('common.close')} onPress={forgetUntold} />
      </Problem>
    )
  );
}

function OfferNotice({ name }: { name: string }) {
  const { t } = useTranslation();
  const file = useFile();
  return (
    <div className="notice" role="status" data-file-notice="offered">
      <p>{t('fileLink.offer.text', { name })}</p>
      <button type="button" className="button button-small" onClick={() => void file.acceptOffer()}>
        {t('fileLink.offer.accept')}
      </button>
      <button type="button" className="button button-small" onClick={file.declineOffer}>
        {t('fileLink.offer.decline')}
      </button>
    </div>
  );
}

function StatusNotice(props: OpenAssessmentProps & { name: string; status: FileStatus }) {
  const { t } = useTranslation();
  const file = useFile();
  const { name, status } = props;
  const newFile = (
    <Action words={t('fileLink.saveAsNew')} onPress={() => void file.saveInNewFile()} />
  );
  switch (status.kind) {
    case 'waiting':
    case 'synced':
      return null;
    case 'notAllowed':
      return (
        <Problem kind="notAllowed" text={t('fileLink.notAllowed', { name })}>
          <Action words={t('fileLink.resume', { name })} onPress={() => void file.sync?.resume()} />
          <Action words={t('fileLink.stop')} onPress={() => void file.stop()} />
        </Problem>
      );
    case 'failed':
      return (
        <Problem kind={status.reason} text={t(`fileLink.failed.${status.reason}`, { name })}>
          <Action words={t('common.tryAgain')} onPress={() => void file.sync?.resume()} />
          {status.reason === 'missing' && (
            <Action words={t('fileLink.join')} onPress={() => void file.joinFile()} />
          )}
          {newFile}
        </Problem>
      );
    case 'conflict':
      return (
        <Problem kind="conflict" text={t('fileLink.conflict', { name })}>
          <MergeAction {...props} status={status} />
        </Problem>
      );
    case 'held':
      return (
        <Problem kind={status.problem} text={t(`fileLink.held.${status.problem}`, { name })}>
          {status.problem === 'signedOffThere' && (
            <OpenTheirs draftId={props.draftId} theirs={status.theirs} />
          )}
          {newFile}
          <Action words={t('fileLink.stop')} onPress={() => void file.stop()} />
        </Problem>
      );
  }
}

function Problem(props: { kind: string; text: string; children: ReactNode }) {
  return (
    <div className="notice notice-attention" role="alert" data-file-notice={props.kind}>
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}

function Action(props: { words: string; onPress: () => void }) {
  return (
    <button type="button" className="button button-small" onClick={props.onPress}>
      {props.words}
    </button>
  );
}

/** To the page that shows both texts of each thing that both have changed. */
function MergeAction(props: {
  draftId: string;
  name: string;
  status: Extract<FileStatus, { kind: 'conflict' }>;
}) {
  const { t } = useTranslation();
  const { copyInHand } = useServices();
  const [, navigate] = useLocation();
  const { draftId, name, status } = props;
  const { theirs, base } = status;

  function decide() {
    const source = { kind: 'file', name } as const;
    copyInHand.set({ draftId, theirs, ...(base && { base }), source });
    navigate(paths.merge(draftId));
  }

  return <Action words={t('fileLink.decide')} onPress={decide} />;
}

/** The version that a colleague has signed off, as a draft beside this one. */
function OpenTheirs(props: { draftId: string; theirs: Assessment | undefined }) {
  const { t } = useTranslation();
  const { store } = useServices();
  const [, navigate] = useLocation();
  const { draftId, theirs } = props;
  return (
    theirs !== undefined && (
      <Action
        words={t('fileLink.openTheirs')}
        onPress={() => navigate(paths.caseSheet(store.create(theirs, draftId)))}
      />
    )
  );
}
