import type { AgeBand, MethodCard } from '#questionnaire/method-cards/schema.ts';

/** How well a method fits the chosen ages: all of them, some, none; `unknown` where no age is chosen. */
export interface MethodFit {
  readonly kind: 'unknown' | 'all' | 'some' | 'none';
  /** The chosen bands that the method fits, then those of children who are too young, and too old, for it. */
  readonly fitting: readonly string[];
  readonly younger: readonly string[];
  readonly older: readonly string[];
}

export function methodFit(
  card: MethodCard,
  chosen: readonly string[],
  bands: readonly AgeBand[],
): MethodFit {
  const fits = bands.filter(({ id }) => card.ages.includes(id));
  const youngest = Math.min(...fits.map(({ from }) => from));
  const wanted = bands.filter(({ id }) => chosen.includes(id));
  const others = wanted.filter((band) => !fits.includes(band));
  const younger = others.filter(({ from }) => from < youngest);
  const kind =
    wanted.length === 0
      ? 'unknown'
      : others.length === 0
        ? 'all'
        : others.length === wanted.length
          ? 'none'
          : 'some';
  const ids = (of: readonly AgeBand[]) => of.map(({ id }) => id);
  return {
    kind,
    fitting: ids(wanted.filter((band) => fits.includes(band))),
    younger: ids(younger),
    older: ids(others.filter((band) => !younger.includes(band))),
  };
}

const order: Readonly<Record<MethodFit['kind'], number>> = { unknown: 0, all: 0, some: 1, none: 2 };

/** The cards with how each fits: those that fit every chosen age first, else in the order they are given. */
export function methodsByFit(
  cards: readonly MethodCard[],
  chosen: readonly string[],
  bands: readonly AgeBand[],
): { readonly card: MethodCard; readonly fit: MethodFit }[] {
  return cards
    .map((card) => ({ card, fit: methodFit(card, chosen, bands) }))
    .sort((one, other) => order[one.fit.kind] - order[other.fit.kind]);
}

/** Bands that an age in words touches: "6–9 år", "cirka 12 år", "5-6". None where it names no number below 19. */
export function bandsOfAge(words: string, bands: readonly AgeBand[]): string[] {
  const ages = [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits)).filter((n) => n < 19);
  if (ages.length === 0 || /årskurs|åk\b|klass|year|grade/i.test(words)) {
    return [];
  }
  const [from, to] = [Math.min(...ages), Math.max(...ages)];
  return bands.filter((band) => band.from <= to && band.to >= from).map(({ id }) => id);
}
