import type { WriteFault } from './failing-storage.ts';
import { steps, type Told } from './flow.ts';
import { afterRestart, type Fault, type FlowResult, runFlow } from './run-flow.ts';

/** One way in which things go wrong, tried at every place of the flow where it can. */
export interface FaultClass {
  readonly name: string;
  readonly at: (place: number) => Fault;
  readonly withoutDatabases?: boolean;
  /** Nothing is left to undo what was refused with: the next start may find it done. */
  readonly mayHaveDoneMore?: boolean;
}

/** One place, and what became of it. */
export interface Outcome {
  readonly fault: string;
  readonly where: string;
  /** Keys of what the user was told there. */
  readonly told: readonly Told[];
  readonly promises: number;
  readonly restarts: number;
  /** What was promised and is not so; nothing, if the app holds. */
  readonly broken: readonly string[];
}

const words: Record<Exclude<WriteFault, 'killedBefore' | 'killedAfter'>, string> = {
  full: 'localStorage is full',
  refused: 'localStorage refuses to write',
  drops: 'localStorage drops the text without a word',
  tears: 'localStorage keeps half the text and fails',
  tearsSilently: 'localStorage keeps half the text without a word',
  emptied: 'the browser empties localStorage',
};
const writeFaults = Object.keys(words) as (keyof typeof words)[];

function write(fault: WriteFault, on: boolean): FaultClass['at'] {
  return (at) => ({ kind: 'write', fault, at, on });
}

export const faultClasses: readonly FaultClass[] = [
  ...writeFaults.map((fault) => ({ name: words[fault], at: write(fault, false) })),
  ...(['full', 'refused', 'drops', 'tears'] as const).map((fault) => ({
    name: `${words[fault]}, from then on`,
    at: write(fault, true),
  })),
  ...writeFaults
    .filter((fault) => fault !== 'emptied')
    .map((fault) => ({
      name: `no IndexedDB, and ${words[fault]}`,
      at: write(fault, false),
      withoutDatabases: true,
    })),
  {
    name: `no IndexedDB, and ${words.tears}, from then on`,
    at: write('tears', true),
    withoutDatabases: true,
    mayHaveDoneMore: true,
  },
  ...(['refused', 'aborted'] as const).flatMap((fault) =>
    [false, true].map((on) => ({
      name: `IndexedDB: a transaction is ${fault}${on ? ', and all from then on' : ''}`,
      at: (at: number): Fault => ({ kind: 'transaction', fault, at, on }),
    })),
  ),
  {
    name: 'the browser is killed before a write to localStorage',
    at: write('killedBefore', false),
  },
  { name: 'the browser is killed after a write to localStorage', at: write('killedAfter', false) },
  {
    name: 'the browser is killed in a transaction of IndexedDB',
    at: (at) => ({ kind: 'transaction', fault: 'killed', at, on: false }),
  },
];

type Restart = Parameters<typeof afterRestart>[1];

/** The fault at one place of the flow; undefined where the flow has no such place. */
export async function tryOut(one: FaultClass, place: number): Promise<Outcome | undefined> {
  const { withoutDatabases = false } = one;
  const run = () => runFlow({ fault: one.at(place), withoutDatabases });
  const first = await run();
  if (!first.isHit) {
    return undefined;
  }
  const broken: string[] = [];
  // A dead page says nothing to anybody.
  const told = first.computer.isDead ? [] : first.told;
  const restarts = restartsOf(first, place);
  for (const [index, restart] of restarts.entries()) {
    // A restart changes the disk, so each needs an afternoon of its own.
    const result = index === 0 ? first : await run();
    result.flow.promises.mayHaveDoneMore = one.mayHaveDoneMore === true;
    broken.push(...(await afterRestart(result, restart)));
  }
  const { where, flow } = first;
  return {
    fault: one.name,
    where,
    told: [...new Set(told)],
    promises: flow.promises.said,
    restarts: restarts.length,
    broken: [...new Set(broken)],
  };
}

/** Closed as users do; and killed, with localStorage on the disk as it was at some time before. */
function restartsOf({ computer, disks }: FlowResult, place: number): Restart[] {
  const killed = (disk: ReadonlyMap<string, string> = new Map()): Restart => ({
    kind: 'killed',
    disk,
  });
  const earlier = killed(disks[place % disks.length]);
  return computer.isDead ? [killed(disks.at(-1)), earlier] : [{ kind: 'closed' }, earlier];
}

/** All places of a fault. */
export async function tryEverywhere(one: FaultClass): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let place = 1; ; place += 1) {
    const outcome = await tryOut(one, place);
    if (outcome === undefined) {
      return outcomes;
    }
    outcomes.push(outcome);
  }
}

/** The browser is killed, or closed, after each step, with localStorage on the disk as it was after any step before. */
export async function tryKills(step: number): Promise<Outcome> {
  const broken: string[] = [];
  const restarts: Restart[] = [{ kind: 'closed' }];
  const run = () => runFlow({ fault: { kind: 'none' }, steps: step });
  const { disks, flow } = await run();
  restarts.push(...disks.map((disk): Restart => ({ kind: 'killed', disk })));
  for (const restart of restarts) {
    broken.push(...(await afterRestart(await run(), restart)));
  }
  return {
    fault: 'the browser is closed, or killed with localStorage on the disk as old as can be',
    where: `after: ${steps[step - 1]?.name}`,
    told: [...new Set(flow.told.slice(-1))],
    promises: flow.promises.said,
    restarts: restarts.length,
    broken: [...new Set(broken)],
  };
}

export const stepCount = steps.length;
