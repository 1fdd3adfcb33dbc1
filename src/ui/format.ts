import type { Language } from '#questionnaire/index.ts';

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** To make a formatter takes longer than to use it two hundred times, as a list of drafts does. */
function remembered<Formatter>(
  make: (locale: string) => Formatter,
): (language: Language) => Formatter {
  const made = new Map<Language, Formatter>();
  return (language) => {
    const formatter = made.get(language) ?? make(locales[language]);
    made.set(language, formatter);
    return formatter;
  };
}

const clock = remembered(
  (locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
);
const relativeDay = remembered(
  (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
);
const longDay = remembered((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));

/** Clock time as it is written in the language: 14.03 in Swedish, 14:03 in English. */
export function formatTime(instant: Date, language: Language): string {
  const time = clock(language).format(instant);
  return language === 'sv' ? time.replace(':', '.') : time;
}

/** "i dag 14.03", "i går 9.10", "3 november 2026". */
export function formatWhen(instant: Date, now: Date, language: Language): string {
  const days = dayNumber(now) - dayNumber(instant);
  if (days === 0 || days === 1) {
    const day = relativeDay(language).format(-days, 'day');
    return `${day} ${formatTime(instant, language)}`;
  }
  return formatDay(instant, language);
}

/** The day in words: "22 november 2026". */
export function formatDay(instant: Date, language: Language): string {
  return longDay(language).format(instant);
}

/** Bytes in kB or MB, as the language writes numbers; the unit never on a line of its own. */
export function formatSize(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  const digits = unit === 'kB' ? 0 : 1;
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits });
  return `${number.format(value)}\u00a0${unit}`;
}

/** "i dag", "om 9 dagar", "om 3 veckor", "för 5 månader sedan": how far a day (YYYY-MM-DD) is from now. */
export function formatDistance(day: string, now: Date, language: Language): string {
  const days = daysUntil(day, now);
  const [unit, length] =
    longUnits.find(([, ofOne, least]) => Math.abs(days) >= least * ofOne) ?? (['day', 1] as const);
  return relativeDay(language).format(Math.round(days / length), unit);
}

/** From how many on a unit is used: "om 3 veckor" says more than "om 21 dagar", "nästa vecka" less than "om 9 dagar". */
const longUnits = [
  ['year', 365.25, 2],
  ['month', 30.44, 2],
  ['week', 7, 2],
] as const;

/** Whole days from now until a day (YYYY-MM-DD); of a day that has passed, below zero. */
export function daysUntil(day: string, now: Date): number {
  return Math.round(Date.parse(day) / 864e5) - dayNumber(now);
}

/** A day (YYYY-MM-DD) in words: "12 mars 2027". */
export function formatIsoDay(day: string, language: Language): string {
  return formatDay(new Date(`${day}T12:00`), language);
}

function dayNumber(instant: Date): number {
  return Math.floor(Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate()) / 864e5);
}

/** The calendar day where the user is, as YYYY-MM-DD. */
export function localDay(instant: Date): string {
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  const day = String(instant.getDate()).padStart(2, '0');
  return `${instant.getFullYear()}-${month}-${day}`;
}

/** "22 november 2026 kl. 14.03": as the language writes a day with its time. */
export function formatInstant(instant: Date, language: Language): string {
  const time = formatTime(instant, language);
  return language === 'sv'
    ? `${formatDay(instant, language)} kl. ${time}`
    : `${formatDay(instant, language)}, ${time}`;
}

/** "Anna, Bo och Karin". */
export function formatList(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language]).format(words);
}

/** What a language is called, of a BCP 47 tag; the tag itself where it is none. */
export function formatLanguage(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames(locales[language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A share of 0 to 1 as "45 %". */
export function formatShare(share: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent' }).format(share);
}

export function formatNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(number);
}
