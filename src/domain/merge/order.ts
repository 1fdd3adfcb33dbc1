/**
 * The names of a merged list in their order: as the one has it who has moved something, mine where both
 * have; what only the other has comes after what stands before it there, and after what is mine alone.
 */
export function mergedOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const isTheirs = !isMoved(base, mine) && isMoved(base, theirs);
  const [order, other] = isTheirs ? [[...theirs], mine] : [[...mine], theirs];
  const known = new Set(order);
  const ofOther = new Set(other);
  let place = 0;
  for (const name of other) {
    if (known.has(name)) {
      place = order.indexOf(name) + 1;
      continue;
    }
    while (place < order.length && !ofOther.has(order[place] ?? name)) {
      place++;
    }
    order.splice(place++, 0, name);
  }
  return order;
}

/** Whether the names that both lists have stand in another order. */
function isMoved(before: readonly string[], after: readonly string[]): boolean {
  const [was, is] = [new Set(before), new Set(after)];
  const kept = before.filter((name) => is.has(name));
  return after.filter((name) => was.has(name)).some((name, index) => name !== kept[index]);
}
