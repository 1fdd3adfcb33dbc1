const subjects = [
  'Barnen i de yngsta årskurserna',
  'Familjer utan bil',
  'Elever med funktionsnedsättning',
  'Vårdnadshavarna i byarna',
  'Skolsköterskan och kuratorn',
  'Fritidsledarna',
  'Ungdomarna på högstadiet',
];
const verbs = ['behöver', 'saknar', 'efterfrågar', 'prioriterar', 'oroar sig för', 'beskriver'];
const objects = [
  'tryggare vägar till skolan',
  'fler vuxna på rasterna',
  'besked i god tid',
  'en plats att mötas på efter skoldagen',
  'stöd på sitt eget språk',
  'bussar som går även på kvällen',
];

/**
 * A text that begins with a mark found nowhere else, followed by a number of Swedish sentences. The same
 * mark gives the same text.
 */
export function sentences(mark: string, count: number): string {
  let state = [...mark].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const pick = (words: readonly string[]) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return words[(state >>> 8) % words.length];
  };
  const parts = [`Om ${mark.replaceAll('-', ' ')} här.`];
  for (let index = 0; index < count; index += 1) {
    parts.push(`${pick(subjects)} ${pick(verbs)} ${pick(objects)}.`);
  }
  return parts.join(' ');
}
