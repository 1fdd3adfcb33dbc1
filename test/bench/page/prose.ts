/** Swedish-like running text, always the same, with a vocabulary that grows with its length as in real texts. */

const smallWords =
  'och att det som en på är av för med till den har de inte om ett vi kan ska i vid från barn när så man under efter eller också där blir alla mot'.split(
    ' ',
  );
const stems =
  'miljö arbete nämnd plan fråga väg rätt behov ansvar skola buss elev grupp lärare tid gård plats dag hem stöd rast lek språk oro röst mening resa vinter klass skog'.split(
    ' ',
  );
const firstParts =
  'barn skol vårdnads familje kommun trafik förskole fritids utbildnings hälso elev grann närings översikts social rätts bostads kultur landsbygds vinter'.split(
    ' ',
  );
const lastParts =
  'miljö arbete nämnd plan fråga väg rätt behov ansvar utredning prövning åtgärd tillgång lösning uppgift kontakt rapport bedömning tid möjlighet'.split(
    ' ',
  );
const endings = ['', 'en', 'er', 'erna', 's', 'ens', 'et'];

const shareOfSmallWords = 0.5;
/** Heaps' law: a new word's chance falls with what was written before. */
const newWords = { factor: 6, exponent: -0.34 };
/** More than 1: words used early come back most. */
const favouritism = 2.2;
/** The commonest words are short; compounds come after them. */
const shortWords = 150;
/** Known words with which every new one is a compound of three parts. */
const manyWords = 2000;

export interface Prose {
  /** A number between 0 and 1 (never 1), the next of a fixed series. */
  random(): number;
  /** Words without a full stop, the first with a capital. */
  phrase(words: number): string;
  paragraph(sentences: number): string;
}

export function createProse(seed: number): Prose {
  let state = seed;
  let written = 0;
  const known: string[] = [];

  function random(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';

  function newWord(): string {
    const isLong = known.length >= shortWords;
    const beginning = isLong && random() * manyWords < known.length ? pick(firstParts) : '';
    const stem = isLong ? pick(firstParts) + pick(lastParts) : pick(stems);
    const word = beginning + stem + pick(endings);
    known.push(word);
    return word;
  }

  function word(): string {
    written += 1;
    if (random() < shareOfSmallWords) {
      return pick(smallWords);
    }
    const isNew = random() < newWords.factor * written ** newWords.exponent;
    return isNew ? newWord() : (known[Math.floor(known.length * random() ** favouritism)] ?? '');
  }

  function phrase(words: number): string {
    const text = Array.from({ length: words }, word).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  function paragraph(sentences: number): string {
    return Array.from({ length: sentences }, () => {
      const start = phrase(4 + Math.floor(random() * 6));
      const end = Array.from({ length: 3 + Math.floor(random() * 7) }, word).join(' ');
      return random() < 0.4 ? `${start}, ${end}.` : `${start} ${end}.`;
    }).join(' ');
  }

  return { random, phrase, paragraph };
}
