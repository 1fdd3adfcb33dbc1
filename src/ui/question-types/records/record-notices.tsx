import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordList, RecordNotice } from './use-record-list.ts';

/** What just happened to the list, read out by screen readers, with the way back beside it. */
export function RecordNotices(props: { list: RecordList }) {
  const { notices } = props.list;
  return (
    <div role="status" className="record-notices">
      {notices.map((notice) => (
        <Notice
          key={notice.kind === 'removed' ? notice.record.id : notice.kind}
          notice={notice}
          list={props.list}
        />
      ))}
    </div>
  );
}

function Notice({ notice, list }: { notice: RecordNotice; list: RecordList }) {
  const { t } = useTranslation();
  switch (notice.kind) {
    case 'removed':
      return (
        <p className="undo-notice">
          {t('questions.records.removed', { record: notice.title })}{' '}
          <UndoButton onUndo={() => list.restore(notice)} focused={true}>
            {t('common.undo')}
          </UndoButton>
        </p>
      );
    case 'pasted':
      return (
        <p className="undo-notice">
          {t('questions.records.pasted', { count: notice.paste.items.length })}{' '}
          <UndoButton onUndo={() => list.undoPaste(notice)} focused={false}>
            {t('questions.records.undoPaste')}
          </UndoButton>
        </p>
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

/** After a removal the focused button is gone with its record, so focus goes to the way back. */
function UndoButton(props: { onUndo: () => void; focused: boolean; children: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const { focused } = props;
  useEffect(() => {
    if (focused) {
      button.current?.focus();
    }
  }, [focused]);
  return (
    <button ref={button} type="button" className="button button-small" onClick={props.onUndo}>
      {props.children}
    </button>
  );
}
