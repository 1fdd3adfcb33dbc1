import { faultClasses, type Outcome, stepCount, tryEverywhere, tryKills } from './all-faults.ts';
import { wordsFor } from './told.ts';

/** All places of one step at which a fault was tried. */
export interface Row {
  readonly fault: string;
  readonly where: string;
  readonly places: number;
  /** The words that the user reads, as they begin. */
  readonly told: string;
  readonly safe: string;
  readonly broken: readonly string[];
}

/** Rows as they become known: a fault, a step, what was said in it, and what was there after the restarts. */
export async function* allRows(): AsyncGenerator<Row> {
  for (const one of faultClasses) {
    yield* rowsOf(await tryEverywhere(one));
  }
  for (let step = 1; step <= stepCount; step += 1) {
    yield* rowsOf([await tryKills(step)]);
  }
}

function rowsOf(outcomes: readonly Outcome[]): Row[] {
  const steps = [...new Set(outcomes.map(({ where }) => where))];
  return steps.map((where) => {
    const here = outcomes.filter((outcome) => outcome.where === where);
    const told = [...new Set(here.flatMap((outcome) => outcome.told.map(wordsFor)))];
    const most = Math.max(...here.map(({ promises }) => promises));
    const restarts = here.reduce((sum, outcome) => sum + outcome.restarts, 0);
    return {
      fault: here[0]?.fault ?? '',
      where,
      places: here.length,
      told: told.join(' / '),
      safe: `all ${most} promises kept, ${restarts} restarts`,
      broken: here.flatMap(({ broken }) => broken),
    };
  });
}
