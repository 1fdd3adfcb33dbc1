import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Answers } from '#src/domain/answers.ts';
import { type Assessment, createAssessment } from '#src/domain/assessment.ts';
import type { StorageLike } from '#src/storage/browser/web-storage.ts';

export const startOfTest = new Date('2026-11-22T13:00:00.000Z');

/** An assessment whose revision and title tell states apart. */
export function assessmentAt(revision: number, title = `state ${revision}`): Assessment {
  const created = createAssessment(barnrattsprovning, {
    id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
    now: startOfTest.toISOString(),
    today: '2026-11-22',
  });
  const answers: Answers = { 'case-title': { type: 'text', value: title } };
  // As another browser saved it; a draft that is made of it has nothing to note.
  return { ...created, revision, copies: { [id(0)]: revision }, answers };
}

export function titleOf(assessment: Assessment): unknown {
  return assessment.answers['case-title']?.value;
}

/** UUIDs in a row, so that tests can name them: id(1), id(2), … */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function idsFrom(first: number): () => string {
  let next = first;
  return () => id(next++);
}

/** What can go wrong with localStorage. */
export interface StorageFaults {
  /** Site data is blocked: naming localStorage throws. */
  blocked?: boolean;
  /** Error name that `setItem` throws, for every write or for those that the function picks by number (1 …). */
  writeError?: string;
  failsAt?: (write: number) => boolean;
  /** `setItem` returns and keeps nothing. */
  forgetful?: boolean;
  /** `getItem` throws. */
  unreadable?: boolean;
}

export class FakeStorage implements StorageLike {
  readonly items = new Map<string, string>();
  faults: StorageFaults = {};
  writes = 0;

  /** For `sources.storage`. */
  readonly source = (): StorageLike => {
    if (this.faults.blocked) {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    }
    return this;
  };

  get length(): number {
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    if (this.faults.unreadable) {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    }
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.writes++;
    const { writeError, failsAt = () => true, forgetful } = this.faults;
    if (writeError !== undefined && failsAt(this.writes)) {
      throw new DOMException('setItem failed', writeError);
    }
    if (!forgetful) {
      this.items.set(key, value);
    }
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }
}
