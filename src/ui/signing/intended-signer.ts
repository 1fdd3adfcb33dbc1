/**
 * For whom a place is, by its label as the report writes it ("Underskrift: Anna Berg, förvaltningschef, för
 * Barnnämnden"); empty where it names nobody.
 */
export function intendedSigner(label: string): string {
  const [, who = ''] = /^[^:,]+:\s*(.+)$/s.exec(label.trim()) ?? [];
  const name = who.split(',')[0]?.trim() ?? '';
  return /^(för|for)\s|\d/i.test(name) ? '' : name;
}

/**
 * Whether two names are of the same person, as far as names tell: one may have more given names, or say the
 * family name first.
 */
export function isSameName(one: string, other: string): boolean {
  const [fewer = new Set<string>(), more = new Set<string>()] = [
    nameWords(one),
    nameWords(other),
  ].sort((first, second) => first.size - second.size);
  const isPart = [...fewer].every((word) => more.has(word));
  return isPart && (fewer.size > 1 || fewer.size === more.size);
}

function nameWords(name: string): Set<string> {
  return new Set(
    name
      .normalize('NFC')
      .toLocaleLowerCase('sv')
      .split(/[^\p{Letter}\p{Mark}]+/u)
      .filter((word) => word !== ''),
  );
}
