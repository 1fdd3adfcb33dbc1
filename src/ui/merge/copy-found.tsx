import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { findQuestionnaire } from '#questionnaire/index.ts';
import { type Assessment, textByRole } from '#src/domain/assessment.ts';
import { compareAssessments } from '#src/domain/compare.ts';
import { relationOf } from '#src/domain/lineage.ts';
import type { DraftId } from '#src/storage/drafts/draft-store.ts';
import { formatWhen } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import './copy-found.css';

interface CopyFoundProps {
  readonly fileName: string;
  readonly assessment: Assessment;
  /** Drafts of the same prövning, as the list knew them. */
  readonly draftIds: readonly DraftId[];
  /** It was opened by itself: focus goes to it. */
  readonly isAlone: boolean;
  readonly onOpenAsOwn: () => void;
}

/** A file that is a copy of a prövning in this browser: what it is beside each draft, and what to do with it. */
export function CopyFound(props: CopyFoundProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLParagraphElement>(null);
  const { isAlone } = props;

  useEffect(() => {
    if (isAlone) {
      heading.current?.focus();
    }
  }, [isAlone]);

  return (
    <div className="copy-found" data-copy-found={true}>
      <p ref={heading} className="copy-found-heading" tabIndex={-1}>
        {t('copyFound.heading', { name: props.fileName })}
      </p>
      <ul>
        {props.draftIds.map((id) => (
          <DraftBeside key={id} {...props} draftId={id} isFirst={id === props.draftIds[0]} />
        ))}
      </ul>
      <button type="button" className="button" onClick={props.onOpenAsOwn}>
        {t('copyFound.openAsOwn')}
      </button>
    </div>
  );
}

function DraftBeside(props: CopyFoundProps & { draftId: DraftId; isFirst: boolean }) {
  const { t } = useTranslation();
  const { store, copyInHand, now } = useServices();
  const [, navigate] = useLocation();
  const language = useLanguage();
  const { assessment: theirs, draftId, fileName } = props;
  const beside = useMemo(() => {
    const loaded = store.load(draftId);
    const questionnaire = findQuestionnaire(theirs.questionnaire);
    return loaded?.ok && questionnaire
      ? {
          mine: loaded.assessment,
          title: textByRole(loaded.assessment, questionnaire, 'title'),
          relation: relationOf(loaded.assessment, theirs),
          count: compareAssessments(questionnaire, loaded.assessment, theirs).length,
        }
      : undefined;
  }, [store, draftId, theirs]);
  if (beside === undefined) {
    return null;
  }
  const { mine, relation, count } = beside;
  const buttonClass = props.isFirst ? 'button button-primary' : 'button';
  const title = beside.title || t('common.untitled');
  const when = (instant: string) => formatWhen(new Date(instant), now(), language);

  function merge() {
    copyInHand.set({ draftId, theirs, source: { kind: 'file', name: fileName } });
    navigate(paths.merge(draftId));
  }

  return (
    <li data-relation={relation}>
      <p>
        {relation === 'same'
          ? t('copyFound.same', { title })
          : t(`copyFound.${relation}.text`, {
              title,
              count,
              when: when(theirs.changedAt),
              whenHere: when(mine.changedAt),
            })}
      </p>
      {relation === 'newer' || relation === 'apart' ? (
        <button type="button" className={buttonClass} onClick={merge}>
          {t(relation === 'newer' ? 'copyFound.update' : 'copyFound.merge')}
        </button>
      ) : (
        <button
          type="button"
          className={buttonClass}
          onClick={() => navigate(paths.caseSheet(draftId))}
        >
          {t('copyFound.open')}
        </button>
      )}
    </li>
  );
}
