import { useTranslation } from 'react-i18next';
import type { MergeChoice, MergeConflict } from '#src/domain/merge/conflicts.ts';
import type { HeldCopy } from '../copy-in-hand.ts';

/** So many that somebody would rather not go through them one by one. */
const many = 4;

/** Decides all that are left at once; what cannot hold both is still asked for. */
export function RemainingChoices(props: {
  conflicts: readonly MergeConflict[];
  source: HeldCopy['source']['kind'];
  onChoose: (ids: readonly string[], choice: MergeChoice) => void;
}) {
  const { t } = useTranslation();
  const { conflicts, source, onChoose } = props;
  const ofBoth = conflicts.filter(({ canKeepBoth }) => canKeepBoth);
  const offered = [
    { choice: 'mine', conflicts },
    { choice: 'theirs', conflicts },
    { choice: 'both', conflicts: ofBoth },
  ] as const;
  return (
    conflicts.length >= many && (
      <div className="merge-remaining">
        <p>{t('merge.remaining.heading', { count: conflicts.length })}</p>
        <div className="button-row">
          {offered.map(
            (one) =>
              one.conflicts.length > 0 && (
                <button
                  key={one.choice}
                  type="button"
                  className="button button-small"
                  onClick={() =>
                    onChoose(
                      one.conflicts.map(({ id }) => id),
                      one.choice,
                    )
                  }
                >
                  {t(`merge.choices.${source}.${one.choice}`)}
                </button>
              ),
          )}
        </div>
      </div>
    )
  );
}
