const hour = 60 * 60 * 1000;
const day = 24 * hour;
const week = 7 * day;

/** What decides whether a snapshot may make room. */
export interface Thinnable {
  /** Rises with each snapshot of a draft, whatever the clock says. */
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Bytes. */
  readonly size: number;
  /** Never dropped, whatever its age and size. */
  readonly isPinned: boolean;
}

/**
 * Which snapshots of a draft go when room is made: of those that nobody asked for all of the last hour stay,
 * then the last of each hour for a day, of each day for a month, and of each week beyond. If all that is left
 * is larger than `budget` (bytes), the oldest of them go too; the newest stays even then.
 *
 * The spans lie within each other, so that thinning often drops just what thinning late does.
 */
export function dropped<Snapshot extends Thinnable>(
  snapshots: readonly Snapshot[],
  limits: { readonly now: number; readonly budget: number },
): Snapshot[] {
  const loose = snapshots.filter((one) => !one.isPinned).sort((one, other) => one.id - other.id);
  const isDropped = new Set(loose.filter((one) => isSuperseded(one, loose, limits.now)));
  let size = 0;
  for (const one of snapshots) {
    size += isDropped.has(one) ? 0 : one.size;
  }
  for (const one of loose.slice(0, -1)) {
    if (size > limits.budget && !isDropped.has(one)) {
      isDropped.add(one);
      size -= one.size;
    }
  }
  return [...isDropped];
}

/** Whether a later one stands for it, in the span of time that its age asks for. */
function isSuperseded(one: Thinnable, loose: readonly Thinnable[], now: number): boolean {
  const span = spanOf(now - one.at);
  return (
    span > 0 &&
    loose.some(
      (other) => other.id > one.id && Math.floor(other.at / span) === Math.floor(one.at / span),
    )
  );
}

/** Of what length of time one is enough, at that age; 0: each is kept. */
function spanOf(age: number): number {
  return age < hour ? 0 : age < day ? hour : age < 30 * day ? day : week;
}
