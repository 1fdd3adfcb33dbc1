const months: Readonly<Record<string, number>> = {
  januari: 1,
  january: 1,
  februari: 2,
  february: 2,
  mars: 3,
  march: 3,
  april: 4,
  maj: 5,
  may: 5,
  juni: 6,
  june: 6,
  juli: 7,
  july: 7,
  augusti: 8,
  august: 8,
  september: 9,
  oktober: 10,
  october: 10,
  november: 11,
  december: 12,
};

/**
 * The day (YYYY-MM-DD) that somebody has written in words: "2027-08-30", "senast den 30 augusti 2027", "by 30 Aug 2027".
 * Undefined where no whole day stands there, where there are several, or where the calendar has none such:
 * "hösten 2027" is a time but no day.
 */
export function dayInWords(words: string): string | undefined {
  const inDigits = [...words.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)].map(
    ([, year, month, day]) => isoDay(Number(year), Number(month), Number(day)),
  );
  const inLetters = [...words.matchAll(/(?<!\d)(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})(?!\d)/gu)].map(
    ([, day, name, year]) => isoDay(Number(year), monthNamed(name ?? ''), Number(day)),
  );
  const found = [...new Set([...inDigits, ...inLetters])];
  return found.length === 1 && daysNamed(words) === inLetters.length ? found[0] : undefined;
}

/** With or without a year: "den 20 maj och den 16 juni 2026" is two days. */
function daysNamed(words: string): number {
  return [...words.matchAll(/(?<!\d)\d{1,2}\s+(\p{L}+)/gu)].filter(
    ([, name]) => monthNamed(name ?? '') > 0,
  ).length;
}

/** By its name, or by its first three letters: "aug". */
function monthNamed(name: string): number {
  const lower = name.toLowerCase();
  return (
    months[lower] ??
    (lower.length === 3
      ? (Object.entries(months).find(([whole]) => whole.startsWith(lower))?.[1] ?? 0)
      : 0)
  );
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const instant = new Date(Date.UTC(year, month - 1, day));
  const isReal = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return isReal ? instant.toISOString().slice(0, 10) : undefined;
}
