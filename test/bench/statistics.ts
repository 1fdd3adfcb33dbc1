/** Figures drawn from several runs on a machine that does other things too. */

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest and the largest. */
export function extent(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** Each value by the one that was measured beside it: what slowed the machine meanwhile slowed both. */
export function ratios(values: readonly number[], limits: readonly number[]): number[] {
  return values.map((value, index) => value / (limits[index] ?? Number.NaN));
}

/** The power of the size with which the time grows: 1 is linear. */
export function growthExponent(
  from: { readonly size: number; readonly time: number },
  to: { readonly size: number; readonly time: number },
): number {
  return Math.log(to.time / from.time) / Math.log(to.size / from.size);
}
