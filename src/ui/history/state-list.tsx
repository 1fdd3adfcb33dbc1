import { useMemo } from 'react';
import type { Snapshot } from '#src/storage/history/snapshot.ts';
import { formatDay, localDay } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import { type StateRights, StateRow } from './state-row.tsx';
import { useChangeCounts } from './use-change-counts.ts';
import type { StateActions } from './use-state-actions.ts';

interface StateListProps {
  readonly draftId: string;
  /** The latest first. */
  readonly snapshots: readonly Snapshot[];
  readonly actions: StateActions;
  readonly rights: StateRights;
}

/** The earlier states of a draft, by day. */
export function StateList(props: StateListProps) {
  const language = useLanguage();
  const { snapshots } = props;
  const changesAt = useChangeCounts(snapshots);
  const days = useMemo(() => daysOf(snapshots), [snapshots]);
  return days.map(({ day, from, states }) => (
    // A clock that was set back may bring the same day twice.
    <section key={`${day} ${from}`} className="history-day">
      <h2>{formatDay(new Date(states[0]?.at ?? day), language)}</h2>
      <ol>
        {states.map((snapshot, place) => (
          <StateRow
            key={snapshot.id}
            {...props}
            snapshot={snapshot}
            changes={changesAt(from + place)}
            former={snapshots[from + place + 1]}
          />
        ))}
      </ol>
    </section>
  ));
}

interface Day {
  readonly day: string;
  /** The place of its first state among all. */
  readonly from: number;
  readonly states: Snapshot[];
}

function daysOf(snapshots: readonly Snapshot[]): Day[] {
  const days: Day[] = [];
  for (const [place, snapshot] of snapshots.entries()) {
    const day = localDay(new Date(snapshot.at));
    const last = days.at(-1);
    if (last?.day === day) {
      last.states.push(snapshot);
    } else {
      days.push({ day, from: place, states: [snapshot] });
    }
  }
  return days;
}
