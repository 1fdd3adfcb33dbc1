import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Merge, resolveMerge } from '#src/domain/merge.ts';
import { ChangesByStep } from '../compare/changes-by-step.tsx';
import { HeadingLevel } from '../components/heading.tsx';
import type { HeldCopy } from '../copy-in-hand.ts';

/** What needs no decision: what came from the copy (`taken`), or what stands as it is in the draft (`kept`). */
export function FoldedChanges(props: {
  merge: Merge;
  what: 'taken' | 'kept';
  held: HeldCopy;
  questionnaire: Questionnaire;
}) {
  const { t } = useTranslation();
  const { merge, what, questionnaire } = props;
  const { kind } = props.held.source;
  const changes = merge[what];
  const { mine, theirs } = merge.sources;
  if (changes.length === 0) {
    return what === 'taken' ? <p>{t(`merge.nothingTaken.${kind}`)}</p> : null;
  }
  return (
    <details className="merge-folded" data-changes={what}>
      <summary>{t(`merge.${what}.${kind}`, { count: changes.length })}</summary>
      <div className="comparison">
        <HeadingLevel level={2}>
          <ChangesByStep
            questionnaire={questionnaire}
            before={what === 'taken' ? mine : theirs}
            after={resolveMerge(merge, new Map())}
            changes={changes}
          />
        </HeadingLevel>
      </div>
    </details>
  );
}
