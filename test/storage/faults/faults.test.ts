import { describe, expect, it } from 'vitest';
import { faultClasses, stepCount, tryEverywhere, tryKills, tryOut } from './all-faults.ts';
import { afterRestart, runFlow } from './run-flow.ts';
import { wordsFor } from './told.ts';

describe('an afternoon in which nothing fails', () => {
  it('promises much, and keeps it through a power cut with nothing of localStorage on the disk', async () => {
    const result = await runFlow({ fault: { kind: 'none' } });
    expect(result.flow.promises.said).toBeGreaterThan(18);
    expect(result.flow.keptStates).toBe(1);
    expect(await afterRestart(result, { kind: 'killed', disk: new Map() })).toEqual([]);
  });

  it('would be found out if a text were lost', async () => {
    const result = await runFlow({ fault: { kind: 'none' } });
    result.computer.databases.factory.deleteDatabase('barnrattsprovning');
    const broken = await afterRestart(result, { kind: 'killed', disk: new Map() });
    expect(broken.length).toBeGreaterThan(2);
  });
});

describe('every text that the app said was saved is there after a restart, every removed draft is gone', () => {
  it.each(faultClasses)('$name: at every place', async (one) => {
    const outcomes = await tryEverywhere(one);
    expect(outcomes.length).toBeGreaterThan(10);
    expect(outcomes.filter(({ broken }) => broken.length > 0)).toEqual([]);
    for (const outcome of outcomes) {
      expect(outcome.told.map(wordsFor)).not.toContain('');
    }
  });

  it.each(Array.from({ length: stepCount }, (_, index) => index + 1))(
    'closed or killed after step %i',
    async (step) => {
      expect((await tryKills(step)).broken).toEqual([]);
    },
  );
});

describe('what the user is told', () => {
  const told = async (name: string, place: number) => {
    const one = faultClasses.find((candidate) => candidate.name === name);
    return one && (await tryOut(one, place))?.told;
  };

  it('never is that a text was saved which is nowhere but on the screen', async () => {
    expect(await told('no IndexedDB, and localStorage is full', 3)).toContain('status.failed.full');
  });

  it('is that it lies in the reserve, where localStorage is full and the journal has it', async () => {
    expect(await told('localStorage is full', 2)).toEqual(['status.reserve.full']);
  });

  it('is that a power cut may take it, where the journal has not taken it', async () => {
    const journalFails = 'IndexedDB: a transaction is aborted';
    expect(await told(journalFails, 2)).toEqual(['status.savedNotDurable']);
  });
});
