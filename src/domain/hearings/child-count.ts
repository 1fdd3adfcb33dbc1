/** How many children a field on numbers says, in whatever words. */
export interface ChildCount {
  readonly number: number;
  /** "cirka 20", "5–8": not to the child; the lower of two is taken. */
  readonly isAbout: boolean;
}

const words: readonly (readonly [RegExp, number])[] = [
  [/^(?:en|ett|one)\b/i, 1],
  [/^(?:två|two)\b/i, 2],
  [/^(?:tre|three)\b/i, 3],
  [/^(?:fyra|four)\b/i, 4],
  [/^(?:fem|five)\b/i, 5],
  [/^(?:sex|six)\b/i, 6],
  [/^(?:sju|seven)\b/i, 7],
  [/^(?:åtta|eight)\b/i, 8],
  [/^(?:nio|nine)\b/i, 9],
  [/^(?:tio|ten)\b/i, 10],
];

/** "4 klasser" and "2 grupper" are no children. */
const others =
  /^\s*(?:st\.?\s*)?(?:(?:skol)?klass|grupp|tillfäll|skol(?:a|or)\b|gång|omgång|avdelning|möte|samtal|år\b|class|group|occasion|school|time|meeting|session|%|procent|per ?cent)/i;

const about =
  /^\s*(?:cirka|circa|ca\.?|c:a|ungefär|omkring|runt|drygt|nästan|minst|about|around|roughly|at least|nearly)\s+/i;

/** The first number; undefined where the words tell no number of children. */
export function childCount(text: string): ChildCount | undefined {
  const isAbout = about.test(text);
  const rest = text.replace(about, '').trim();
  const spelt = words.find(([word]) => word.test(rest));
  const digits = /^\D{0,20}?(\d{1,3}(?:[\s\u00a0]\d{3})+|\d+)/.exec(rest);
  const match = spelt ? spelt[0].exec(rest)?.[0] : digits?.[0];
  const number = spelt ? spelt[1] : Number(digits?.[1]?.replace(/\s/g, ''));
  if (match === undefined || Number.isNaN(number)) {
    return undefined;
  }
  const after = rest.slice(match.length);
  return others.test(after)
    ? undefined
    : { number, isAbout: isAbout || /^\s*[–-]\s*\d/.test(after) };
}
