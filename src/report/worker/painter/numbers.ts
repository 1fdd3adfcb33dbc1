/** A length as it is written into the file: to a thousandth of a point. */
export function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
