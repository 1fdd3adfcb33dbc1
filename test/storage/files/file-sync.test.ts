import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { signOff } from '#src/domain/sign-off.ts';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { type FileLink, newFileLink } from '#src/storage/files/file-link.ts';
import { FileSync } from '#src/storage/files/file-sync.ts';
import { assessmentAt, FakeStorage, id, idsFrom, startOfTest, titleOf } from '../fakes.ts';
import { FakeFile, handleTo } from '../linked-files.ts';

const start = assessmentAt(3, 'Simhallen');
const colleague = id(900);

let file: FakeFile;
let permission: { state: PermissionState };
let puts: FileLink[];
let kept: Assessment[];
let isQuiet: boolean;
const disposables: { dispose(): void }[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: startOfTest });
  file = new FakeFile();
  permission = { state: 'granted' };
  puts = [];
  kept = [];
  isQuiet = true;
});
afterEach(() => {
  for (const one of disposables.splice(0)) {
    one.dispose();
  }
  vi.useRealTimers();
});

/** A draft of the assessment, and its file. */
function open(assessment = start, lies = writeAssessmentFile(assessment)) {
  file.put(lies);
  file.writes = 0;
  const store = createLocalDraftStore({
    storage: new FakeStorage().source,
    indexedDB: () => {
      throw new DOMException('Refused', 'SecurityError');
    },
    now: () => new Date(),
    newId: idsFrom(1),
  });
  const draft = store.load(store.create(assessment, null));
  if (!draft?.ok) {
    throw new Error('The draft cannot be read.');
  }
  const session = new DraftSession(store, draft, () => new Date());
  const sync = new FileSync({
    session,
    questionnaire: barnrattsprovning,
    link: newFileLink(draft.id, handleTo(file, undefined, permission), assessment, startOfTest),
    links: {
      put: async (link) => {
        puts.push(link);
        return true;
      },
    },
    now: () => new Date(),
    earlier: async () => [],
    keepBefore: async (mine) => kept.push(mine),
    onSynced: () => undefined,
    isQuiet: () => isQuiet,
  });
  disposables.push(sync, session);
  return { session, sync, status: () => sync.getSnapshot().status };
}

function write(session: DraftSession, title: string) {
  const { answers } = session.assessment;
  session.change({ ...answers, 'case-title': { type: 'text', value: title } });
}

/** The file as a colleague leaves it, who went on from the state given. */
function changedBy(from: Assessment, answers: Assessment['answers']): Assessment {
  const revision = from.revision + 1;
  return {
    ...from,
    revision,
    copies: { ...from.copies, [colleague]: revision },
    answers: { ...from.answers, ...answers },
  };
}

const question = { 'assessed-question': { type: 'text', value: 'Ska den stängas?' } } as const;

describe('what is written in the draft', () => {
  it('is in the file two seconds after the last key, and at last after ten', async () => {
    const { session, sync, status } = open();
    await sync.sync();
    expect(status()).toEqual({ kind: 'synced' });
    expect(file.writes).toBe(0);
    for (let second = 0; second < 12; second++) {
      write(session, `Simhallen ${second}`);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(file.writes).toBe(1);
    expect(status().kind).toBe('waiting');
    await vi.advanceTimersByTimeAsync(2000);
    expect(file.writes).toBe(2);
    expect(file.text).toContain('Simhallen 11');
    expect(status().kind).toBe('synced');
    expect(puts.at(-1)?.known.at(-1)?.text).toBe(file.text);
  });

  it('is there when the file was just made or emptied', async () => {
    const { sync, status } = open(start, '');
    await sync.sync();
    expect(status().kind).toBe('synced');
    expect(file.text).toBe(writeAssessmentFile(start));
  });
});

describe('what a colleague has written', () => {
  it('comes in with mine, which is kept as it was, and the file has both', async () => {
    const { session, sync, status } = open();
    write(session, 'Simhallen i Ekdalen');
    file.put(writeAssessmentFile(changedBy(start, question)));
    await sync.sync();
    expect(status().kind).toBe('synced');
    expect(session.assessment.answers).toMatchObject(question);
    expect(titleOf(session.assessment)).toBe('Simhallen i Ekdalen');
    expect(file.text).toBe(writeAssessmentFile(session.assessment));
    expect(kept.map(titleOf)).toEqual(['Simhallen i Ekdalen']);
    const [taken] = sync.getSnapshot().taken;
    expect(taken?.changes.map(({ questionId }) => questionId)).toEqual(['assessed-question']);
    sync.forgetTaken();
    expect(sync.getSnapshot().taken).toEqual([]);
  });

  it('is remembered within bounds where nobody looks at it, and none of it is left out', async () => {
    const { session, sync } = open();
    await sync.sync();
    const ids = ['assessed-question', 'case-number', 'decision-date', 'decision-maker'];
    for (let time = 0; time < 40; time++) {
      const questionId = ids[time % ids.length] ?? '';
      const value = { type: 'text', value: `Ändring ${time}` } as const;
      file.put(writeAssessmentFile(changedBy(session.assessment, { [questionId]: value })));
      await sync.sync();
    }
    const { taken } = sync.getSnapshot();
    expect(taken).toHaveLength(10);
    expect(taken[0]?.before.answers).toEqual(start.answers);
    expect(taken.at(-1)?.after).toBe(session.assessment);
    for (const [index, one] of taken.entries()) {
      expect(taken[index + 1]?.before.answers ?? one.after.answers).toEqual(one.after.answers);
    }
    const told = new Set(taken[0]?.changes.map(({ questionId }) => questionId));
    expect([...told].toSorted()).toEqual(ids);
    expect(taken[0]?.changes).toHaveLength(ids.length);
  });

  it('does not come in while somebody writes, but right after', async () => {
    const { session, sync } = open();
    await sync.sync();
    isQuiet = false;
    file.put(writeAssessmentFile(changedBy(start, question)));
    await sync.sync();
    await vi.advanceTimersByTimeAsync(5000);
    expect(session.assessment.answers).not.toMatchObject(question);
    isQuiet = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.assessment.answers).toMatchObject(question);
  });

  it('of the same thing is shown beside mine, and the file stays until somebody has decided', async () => {
    const { session, sync, status } = open();
    write(session, 'Simhallen i Ekdalen');
    const theirs = changedBy(start, { 'case-title': { type: 'text', value: 'Badhuset' } });
    file.put(writeAssessmentFile(theirs));
    await sync.sync();
    expect(status()).toMatchObject({ kind: 'conflict', theirs, base: start });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(file.text).toBe(writeAssessmentFile(theirs));
    expect(titleOf(session.assessment)).toBe('Simhallen i Ekdalen');
    // Decided: mine, knowing of theirs.
    session.takeIn({
      ...session.assessment,
      copies: { ...session.assessment.copies, ...theirs.copies },
    });
    await sync.sync();
    expect(status().kind).toBe('synced');
    expect(file.text).toBe(writeAssessmentFile(session.assessment));
  });

  it('is looked for without reading the file, where its time and size are the same', async () => {
    const { sync } = open();
    await sync.sync();
    const reading = vi.spyOn(Blob.prototype, 'text');
    await sync.poll();
    expect(reading).not.toHaveBeenCalled();
    file.put(writeAssessmentFile(changedBy(start, question)));
    await sync.poll();
    expect(reading).toHaveBeenCalled();
    reading.mockRestore();
  });
});

describe('what lies in the file is never written over', () => {
  const signedOff = signOff(start, '2026-11-22T12:00:00.000Z');
  it.each([
    ['is another program’s', 'Mötesanteckningar', 'notOurs'],
    ['is cut off', writeAssessmentFile(start).slice(0, -10), 'damaged'],
    [
      'is of a later version',
      writeAssessmentFile(start).replace(/"formatVersion":\d+/, '"formatVersion":999'),
      'tooNew',
    ],
    ['is another prövning', writeAssessmentFile({ ...start, id: id(77) }), 'otherAssessment'],
    [
      'is signed off',
      writeAssessmentFile({ ...changedBy(signedOff, {}), signedOffAt: '2026-11-22T12:00:00.000Z' }),
      'signedOffThere',
    ],
  ])('where it %s', async (_, lies, problem) => {
    const { session, sync, status } = open(start, lies);
    await sync.sync();
    write(session, 'Simhallen i Ekdalen');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(status()).toMatchObject({ kind: 'held', problem });
    expect(file.text).toBe(lies);
    expect(file.writes).toBe(0);
  });

  it('where the draft is signed off and somebody wrote on', async () => {
    const theirs = writeAssessmentFile(changedBy(start, question));
    const { sync, status } = open(signedOff, theirs);
    await sync.sync();
    expect(status()).toMatchObject({ kind: 'held', problem: 'signedOffHere' });
    expect(file.text).toBe(theirs);
  });
});

describe('a file that cannot be written or read', () => {
  it.each([
    ['NotFoundError', 'missing'],
    ['NoModificationAllowedError', 'busy'],
    ['NotReadableError', 'busy'],
    ['QuotaExceededError', 'full'],
    ['WeirdError', 'unknown'],
  ])('%s: said, and tried again until it works', async (name, reason) => {
    const { session, sync, status } = open();
    await sync.sync();
    file.writeError = new DOMException('no', name);
    write(session, 'Simhallen i Ekdalen');
    await vi.advanceTimersByTimeAsync(3000);
    expect(status()).toEqual({ kind: 'failed', reason });
    file.writeError = undefined;
    await sync.poll();
    expect(status().kind).toBe('synced');
    expect(file.text).toContain('Simhallen i Ekdalen');
  });

  it('that does not answer keeps nobody waiting', async () => {
    const { sync, status } = open();
    file.error = undefined;
    const never = new Promise<never>(() => undefined);
    vi.spyOn(File.prototype, 'text').mockReturnValueOnce(never);
    const run = sync.sync();
    await vi.advanceTimersByTimeAsync(30_000);
    await run;
    expect(status()).toEqual({ kind: 'failed', reason: 'slow' });
  });

  it('that must be allowed first waits for a click', async () => {
    permission.state = 'prompt';
    const { session, sync, status } = open();
    await sync.sync();
    write(session, 'Simhallen i Ekdalen');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(status()).toEqual({ kind: 'notAllowed' });
    expect(file.writes).toBe(0);
    await sync.resume();
    expect(status().kind).toBe('synced');
    expect(file.text).toContain('Simhallen i Ekdalen');
  });
});

it('after a browser was killed and lost its last saves, what lies in the file comes back', async () => {
  const lost = { ...changedBy(start, question), copies: { [id(1)]: 4 } };
  const { session, sync } = open({ ...start, copies: { [id(1)]: 3 } }, writeAssessmentFile(lost));
  await sync.sync();
  expect(session.assessment.answers).toMatchObject(question);
});

it('two states that noted the same saves and differ are never taken for each other’s base', async () => {
  const copies = { [id(1)]: 3 };
  const mine = { ...start, copies };
  const theirs = { ...assessmentAt(3, 'Badhuset'), copies };
  const { session, sync, status } = open(mine, writeAssessmentFile(theirs));
  await sync.sync();
  expect(status()).toMatchObject({ kind: 'conflict', theirs });
  expect(titleOf(session.assessment)).toBe('Simhallen');
});
