import { useTranslation } from 'react-i18next';
import { UndoNotice } from '../../components/undo-notice.tsx';
import type { RecordList, RecordNotice, RemovedRecord } from './use-record-list.ts';

/** What just happened to the list, read out by screen readers, with the way back beside it. */
export function RecordNotices(props: { list: RecordList }) {
  const { notices } = props.list;
  return (
    <div role="status" className="record-notices">
      {notices.map((notice) =>
        notice.kind === 'removed' ? null : (
          <Notice key={notice.kind} notice={notice} list={props.list} />
        ),
      )}
    </div>
  );
}

function Notice(props: { notice: Exclude<RecordNotice, RemovedRecord>; list: RecordList }) {
  const { t } = useTranslation();
  const { notice, list } = props;
  switch (notice.kind) {
    case 'pasted':
      return (
        <UndoNotice
          text={t('questions.records.pasted', { count: notice.paste.items.length })}
          undo={t('questions.records.undoPaste')}
          onUndo={() => list.undoPaste(notice)}
          takesFocus={false}
        />
      );
    case 'restored':
      return (
        <p className="undo-notice">{t('questions.records.restored', { record: notice.title })}</p>
      );
    case 'pasteUndone':
      return <p className="undo-notice">{t('questions.records.pasteUndone')}</p>;
    case 'moved':
      return (
        <p className="visually-hidden">
          {t('questions.records.moved', {
            record: notice.title,
            position: notice.position,
            total: notice.total,
          })}
        </p>
      );
  }
}
