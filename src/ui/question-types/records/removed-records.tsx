import { useTranslation } from 'react-i18next';
import { UndoNotice } from '../../components/undo-notice.tsx';
import type { RecordList } from './use-record-list.ts';

/** Where a record was removed, the way back: in its own place, so that nothing jumps. `at` is that place. */
export function RemovedRecords(props: { list: RecordList; at: number }) {
  const { t } = useTranslation();
  const { list, at } = props;
  return list.notices.map((notice) =>
    notice.kind === 'removed' && Math.min(notice.index, list.records.length) === at ? (
      <li key={notice.record.id}>
        <UndoNotice
          text={t('questions.records.removed', { record: notice.title })}
          undo={t('common.undo')}
          onUndo={() => list.restore(notice)}
          takesFocus={true}
        />
      </li>
    ) : null,
  );
}
