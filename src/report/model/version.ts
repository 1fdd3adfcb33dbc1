import type { Assessment } from '#src/domain/assessment.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import { paragraph } from './answer-text.ts';
import type { ReportFact } from './report-data.ts';
import { fill, type VersionStrings } from './wording.ts';

/** What the report says of which version it is. */
interface VersionWords {
  /** At the foot of every page: "Version 2"; of a draft "Version 2, ändring 214". */
  readonly short: string;
  /** "Fastställd 2026-11-22" and what it replaces; none of a draft. */
  readonly signOff: readonly string[];
  readonly facts: readonly ReportFact[];
}

export function versionWords(assessment: Assessment, words: VersionStrings): VersionWords {
  const { version: number, revision: change, formerVersion } = assessment;
  const former = formerVersion && {
    number: formerVersion.number,
    day: swedishDay(formerVersion.signedOffAt),
  };
  const formerFacts = former ? [fact(words.formerLabel, fill(words.signedOffNumber, former))] : [];
  if (!isSignedOff(assessment)) {
    return {
      short: fill(words.draft, { number, change }),
      signOff: [],
      facts: [fact(words.label, fill(words.notSignedOff, { number, change })), ...formerFacts],
    };
  }
  const day = swedishDay(assessment.signedOffAt);
  return {
    short: fill(words.final, { number }),
    signOff: [fill(words.signedOff, { day }), ...(former ? [fill(words.replaces, former)] : [])],
    facts: [fact(words.label, fill(words.signedOffNumber, { number, day })), ...formerFacts],
  };
}

function fact(label: string, text: string): ReportFact {
  return { label, text: [paragraph(text)] };
}

/** In Sweden, wherever the report is made: the same assessment gives the same bytes. */
const swedishDate = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** YYYY-MM-DD */
export function swedishDay(instant: string): string {
  const parts = swedishDate.formatToParts(new Date(instant));
  return (['year', 'month', 'day'] as const)
    .map((wanted) => parts.find(({ type }) => type === wanted)?.value ?? '')
    .join('-');
}
