import { Computer } from './computer.ts';
import type { TransactionFault } from './failing-databases.ts';
import type { WriteFault } from './failing-storage.ts';
import { Flow, steps, type Told } from './flow.ts';

/** What fails, at which write to localStorage or which transaction of IndexedDB; `on`: that one and all later. */
export type Fault =
  | {
      readonly kind: 'write';
      readonly fault: WriteFault;
      readonly at: number;
      readonly on: boolean;
    }
  | {
      readonly kind: 'transaction';
      readonly fault: TransactionFault;
      readonly at: number;
      readonly on: boolean;
    }
  | { readonly kind: 'none' };

export interface FlowOptions {
  readonly fault: Fault;
  /** There is no IndexedDB all along. */
  readonly withoutDatabases?: boolean;
  /** The flow ends after this many steps. */
  readonly steps?: number;
}

export interface FlowResult {
  readonly computer: Computer;
  readonly flow: Flow;
  /** False where the flow has fewer writes than this. */
  readonly isHit: boolean;
  /** The step in which the fault fell, and all that was said in it. */
  readonly where: string;
  readonly told: readonly Told[];
  /** localStorage after each step, as the disk may have it when the browser is killed. */
  readonly disks: readonly ReadonlyMap<string, string>[];
}

export async function runFlow({
  fault,
  withoutDatabases,
  ...options
}: FlowOptions): Promise<FlowResult> {
  const computer = new Computer();
  computer.databases.isRefused = withoutDatabases === true;
  const app = await computer.openApp();
  plant(computer, fault);
  const flow = new Flow(computer, app);
  computer.onDeath(() => {
    flow.promises.isOver = true;
  });
  const disks = [computer.storage.snapshot()];
  let where: { readonly name: string; readonly from: number; readonly to: number } | undefined;
  for (const step of steps.slice(0, options.steps)) {
    const before = { said: flow.told.length, count: countOf(computer, fault) };
    try {
      await step.run(flow);
    } catch (error) {
      // What a page does that is dead already is of no interest.
      if (!computer.isDead) {
        throw error;
      }
    }
    disks.push(computer.storage.snapshot());
    if (fault.kind !== 'none' && before.count < fault.at && countOf(computer, fault) >= fault.at) {
      where = { name: step.name, from: before.said, to: flow.told.length };
    }
    if (computer.isDead) {
      break;
    }
  }
  const told = where === undefined ? [] : flow.told.slice(where.from, where.to);
  return { computer, flow, isHit: where !== undefined, where: where?.name ?? '', told, disks };
}

function plant(computer: Computer, fault: Fault): void {
  if (fault.kind === 'write') {
    computer.storage.fault = (write) => (isHit(fault, write) ? fault.fault : undefined);
  } else if (fault.kind === 'transaction') {
    computer.databases.fault = (number) => (isHit(fault, number) ? fault.fault : undefined);
  }
}

function isHit({ at, on }: { readonly at: number; readonly on: boolean }, number: number): boolean {
  return on ? number >= at : number === at;
}

function countOf(computer: Computer, fault: Fault): number {
  return fault.kind === 'transaction' ? computer.databases.transactions : computer.storage.writes;
}

/** What is not as it was promised when the app is opened anew; nothing, if all is well. */
export async function afterRestart(
  { computer, flow }: Pick<FlowResult, 'computer' | 'flow'>,
  how:
    | { readonly kind: 'closed' }
    | { readonly kind: 'killed'; readonly disk: ReadonlyMap<string, string> },
): Promise<string[]> {
  if (how.kind === 'closed') {
    computer.close();
  } else {
    computer.kill(how.disk);
  }
  computer.heal();
  const { store, snapshots } = await computer.openApp();
  await store.settled();
  const broken = flow.promises.broken(store, how.kind === 'killed');
  const kept = (await snapshots.list(flow.first))?.length ?? 0;
  return kept < flow.keptStates ? [...broken, 'a state in the history is gone'] : broken;
}
