import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { QuestionChange } from '#src/domain/comparison/changes.ts';
import { partsOf } from '#src/domain/parts.ts';
import type { TabNews } from '#src/storage/drafts/session-status.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { useTabNews } from './use-draft-session.ts';

/** What another tab has done to the draft, what became of what was written here, and the way on. */
export function TabNewsNotice(props: OpenAssessmentProps) {
  const { copyInHand } = useServices();
  const news = useTabNews(props.session);
  const held = useSyncExternalStore(copyInHand.subscribe, () => copyInHand.for(props.draftId));
  if (news === undefined) {
    return null;
  }
  switch (news.kind) {
    case 'conflict':
      // On the page where it is decided it need not be said; there may be another copy there.
      return props.place.kind === 'merge' && held?.source.kind === 'tab' ? null : (
        <ConflictNotice {...props} news={news} />
      );
    case 'removed':
      return <RemovedNotice {...props} />;
    default:
      return <DoneNotice {...props} news={news} />;
  }
}

function ConflictNotice(
  props: OpenAssessmentProps & { news: Extract<TabNews, { kind: 'conflict' }> },
) {
  const { t } = useTranslation();
  const { copyInHand, snapshots } = useServices();
  const { draftId, session, news } = props;

  // What is written here is nowhere else until somebody has chosen: should the browser be killed, it is here.
  useEffect(() => {
    void snapshots.keep(draftId, { reason: 'beforeMerge', assessment: session.assessment });
  }, [snapshots, draftId, session]);

  function handOver() {
    const { theirs, base } = news;
    copyInHand.set({
      draftId,
      theirs,
      ...(base && { base }),
      source: { kind: 'tab', name: t('tabs.otherTab') },
    });
  }

  return (
    <div className="notice notice-attention" data-tabs="conflict">
      <p role="alert">{t('tabs.conflict')}</p>
      <Link href={paths.merge(draftId)} className="button button-small" onClick={handOver}>
        {t('tabs.choose')}
      </Link>
    </div>
  );
}

function RemovedNotice({ session }: OpenAssessmentProps) {
  const { t } = useTranslation();
  return (
    <div className="notice notice-attention" data-tabs="removed">
      <p role="alert">{t('tabs.removed')}</p>
      <button type="button" className="button button-small" onClick={() => session.putBack()}>
        {t('tabs.putBack')}
      </button>
    </div>
  );
}

/** Nothing has to be decided any more. */
function DoneNotice(
  props: OpenAssessmentProps & {
    news: Extract<TabNews, { kind: 'merged' | 'movedOn' | 'putBack' }>;
  },
) {
  const { t } = useTranslation();
  const { news, session } = props;
  const places = usePlaces(props.questionnaire, news.kind === 'merged' ? news.taken : []);
  const version = news.kind === 'movedOn' ? news.version : 0;
  return (
    <div className="notice" data-tabs={news.kind}>
      <p role="status">{t(`tabs.news.${news.kind}`, { places, version })}</p>
      {news.kind === 'movedOn' && (
        <Link href={paths.caseSheet(news.draftId)} className="button button-small">
          {t('tabs.openDraft')}
        </Link>
      )}
      <button type="button" className="button button-small" onClick={() => session.dismissNews()}>
        {t('common.close')}
      </button>
    </div>
  );
}

/** Where the changes are: the steps by their numbers, the others by their names. */
function usePlaces(questionnaire: Questionnaire, changes: readonly QuestionChange[]): string {
  const { t, i18n } = useTranslation();
  const changed = new Set(changes.map(({ questionId }) => questionId));
  const places = partsOf(questionnaire)
    .filter(({ questions }) => questions.some(({ id }) => changed.has(id)))
    .map((part) =>
      part.kind === 'step' ? t('tabs.step', { number: part.step.number }) : t(`tabs.${part.kind}`),
    );
  return new Intl.ListFormat(i18n.language).format(places);
}
