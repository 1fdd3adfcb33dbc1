import { useTranslation } from 'react-i18next';
import { articleChanges, recordChanges } from '#src/domain/compare.ts';
import type { RemovalConflict } from '#src/domain/merge/conflicts.ts';
import { AnswerChangeView } from '../compare/answer-change.tsx';
import { HeadingLevel } from '../components/heading.tsx';
import type { HeldCopy } from '../copy-in-hand.ts';
import type { ConflictPlace } from './use-conflict-place.ts';

/** Who has removed what, and what the other has made of it. */
export function RemovedEntry(props: {
  conflict: RemovalConflict;
  place: ConflictPlace;
  source: HeldCopy['source']['kind'];
}) {
  const { t } = useTranslation();
  const { conflict, place, source } = props;
  const why = conflict.isOnlyPointedAt ? 'pointedAt' : 'changed';
  return (
    <>
      <p>{t(`merge.removal.${source}.${conflict.removedBy}.${why}`)}</p>
      <div className="comparison">
        <HeadingLevel level={4}>
          <AnswerChangeView
            change={{ questionId: conflict.place.questionId, isFormer: false, ...changesOf(props) }}
            question={place.question}
            words={place.words}
          />
        </HeadingLevel>
      </div>
    </>
  );
}

/** What the other has changed in it; where that is nothing, all that is in it. */
function changesOf({ conflict, place }: { conflict: RemovalConflict; place: ConflictPlace }) {
  if (conflict.what === 'article') {
    const articles = articleChanges([conflict.before], [conflict.kept]);
    return { type: 'articles', kind: 'changed', articles } as const;
  }
  const fields = place.question?.type === 'records' ? place.question.fields : [];
  const before = conflict.isOnlyPointedAt ? [] : [conflict.before];
  const records = recordChanges(fields, before, [conflict.kept]);
  return { type: 'records', kind: 'changed', records } as const;
}
