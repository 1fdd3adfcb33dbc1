import { useTranslation } from 'react-i18next';
import type { QuestionChange } from '#src/domain/comparison/changes.ts';
import { Heading } from '../components/heading.tsx';

/** How many answers, and entries of lists, are changed, added and removed. */
export function ChangeCounts({ changes }: { changes: readonly QuestionChange[] }) {
  const { t } = useTranslation();
  const records = changes.flatMap((change) => (change.type === 'records' ? change.records : []));
  const answers = countsOf(changes);
  const entries = countsOf(records);
  const told = [
    {
      name: t('compare.counts.answers'),
      counts: [
        answers.changed > 0 && t('compare.counts.changed', { count: answers.changed }),
        answers.added > 0 && t('compare.counts.added', { count: answers.added }),
        answers.removed > 0 && t('compare.counts.removed', { count: answers.removed }),
      ],
    },
    {
      name: t('compare.counts.records'),
      counts: [
        entries.changed > 0 && t('compare.counts.changedRecords', { count: entries.changed }),
        entries.added > 0 && t('compare.counts.addedRecords', { count: entries.added }),
        entries.removed > 0 && t('compare.counts.removedRecords', { count: entries.removed }),
      ],
    },
  ];
  return (
    <div className="change-counts">
      <Heading>{t('compare.counts.heading')}</Heading>
      <dl className="change-totals">
        {told.map(({ name, counts }) => {
          const words = counts.filter((count) => count !== false);
          return (
            words.length > 0 && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words.join(' · ')}</dd>
              </div>
            )
          );
        })}
      </dl>
    </div>
  );
}

/** What is moved or formatted counts as changed. */
function countsOf(changes: readonly { readonly kind: string }[]) {
  const added = changes.filter(({ kind }) => kind === 'added').length;
  const removed = changes.filter(({ kind }) => kind === 'removed').length;
  return { added, removed, changed: changes.length - added - removed };
}
