import {
  PdfArray,
  PdfDict,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core';
import { areEqual } from '../byte-range.ts';
import type { DocumentState } from '../document-state.ts';

/** `red` where it reaches what is shown or attached. */
export type Severity = 'amber' | 'red';

/** The same place in two states of a file. */
export interface Pair {
  readonly before: PdfObject | undefined;
  readonly after: PdfObject | undefined;
  readonly severity: Severity;
}

/** Compares what needs more than being equal. */
export type Rule = (pair: Pair, comparison: Comparison) => void;

/** What the writer of numbers may round. */
const tolerance = 1e-4;

/**
 * Walks two states of a file at once, from the same place in both, and each pair of objects once. All must be equal
 * but for what a rule clears; rules belong to objects, by their number, or are called for a place by another rule.
 */
export class Comparison {
  readonly before: DocumentState;
  readonly after: DocumentState;
  /** Numbers of the objects of the later state that were compared, or cleared by a rule. */
  readonly #reached = new Set<number>();
  readonly #rules: ReadonlyMap<number, Rule>;
  readonly #visited = new Set<string>();
  /** What reaches more is walked first: a pair is only visited once. */
  readonly #waiting: Record<Severity, Pair[]> = { red: [], amber: [] };
  #worst: Severity | undefined;

  constructor(before: DocumentState, after: DocumentState, rules: ReadonlyMap<number, Rule>) {
    this.before = before;
    this.after = after;
    this.#rules = rules;
  }

  /** The worst that was found; undefined where all is equal or cleared. */
  run(rule: Rule, start: Pair): Severity | undefined {
    rule(start, this);
    while (this.#worst !== 'red') {
      const next = this.#waiting.red.pop() ?? this.#waiting.amber.pop();
      if (next === undefined) {
        break;
      }
      this.#compare(next);
    }
    return this.#worst;
  }

  report(severity: Severity): void {
    this.#worst = severity === 'red' ? 'red' : (this.#worst ?? severity);
  }

  /** Compares a pair, by the rule if one is given. */
  add(pair: Pair, rule?: Rule): void {
    if (rule === undefined) {
      this.#waiting[pair.severity].push(pair);
    } else {
      this.#reach(pair.after);
      rule(pair, this);
    }
  }

  /** The entries of two dictionaries under each key that one of them has. */
  entries({ before, after, severity }: Pair): [key: string, pair: Pair][] {
    const [one, other] = [before, after].map((value) =>
      value instanceof PdfDict ? value : undefined,
    );
    const keys = new Set([...keysOf(one), ...keysOf(other)]);
    return [...keys].map((key) => [
      key,
      { before: one?.get(key), after: other?.get(key), severity },
    ]);
  }

  /** The pair without references. */
  resolved({ before, after, severity }: Pair): Pair {
    return { before: this.before.resolve(before), after: this.after.resolve(after), severity };
  }

  /** Clears a value of the later state, with all new that it leads to. */
  clear(value: PdfObject | undefined): void {
    this.#reach(value);
    const start = this.after.resolve(value);
    const waiting = start === undefined ? [] : [...this.after.referencesOf(start)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const number = next.objectNumber;
      if (this.isNew(number) && !this.#reached.has(number)) {
        this.#reached.add(number);
        const object = this.after.resolve(next);
        waiting.push(...(object === undefined ? [] : this.after.referencesOf(object)));
      }
    }
  }

  isReached(number: number): boolean {
    return this.#reached.has(number);
  }

  /** The later state finds the object somewhere else, or only now. */
  isNew(number: number): boolean {
    const place = this.after.placeOf(number);
    return place !== undefined && place !== this.before.placeOf(number);
  }

  #reach(value: PdfObject | undefined): void {
    if (value instanceof PdfRef) {
      this.#reached.add(value.objectNumber);
    }
  }

  #compare(pair: Pair): void {
    const { before, after, severity } = pair;
    this.#reach(after);
    const isOne = before instanceof PdfRef && after instanceof PdfRef;
    if (isOne) {
      const key = `${before.objectNumber} ${before.generation} ${after.objectNumber} ${after.generation}`;
      if (this.#visited.has(key)) {
        return;
      }
      this.#visited.add(key);
    }
    const rule =
      isOne && before.objectNumber === after.objectNumber
        ? this.#rules.get(before.objectNumber)
        : undefined;
    if (rule !== undefined) {
      rule(pair, this);
    } else if (isOne && this.#isSame(before, after)) {
      for (const next of this.after.referencesOf(this.after.resolve(after) ?? after)) {
        if (next !== after) {
          this.add({ before: next, after: next, severity });
        }
      }
    } else {
      this.equal(this.resolved(pair));
    }
  }

  #isSame(before: PdfRef, after: PdfRef): boolean {
    const place = this.after.placeOf(after.objectNumber);
    return (
      before.objectNumber === after.objectNumber &&
      before.generation === after.generation &&
      place !== undefined &&
      place === this.before.placeOf(before.objectNumber)
    );
  }

  /** What two values are made of must be equal; what they lead to is compared later. */
  equal(pair: Pair): void {
    const { before, after, severity } = pair;
    if (before instanceof PdfRef || after instanceof PdfRef) {
      this.add(pair);
    } else if (before instanceof PdfArray && after instanceof PdfArray) {
      this.#equalArrays(before, after, severity);
    } else if (before instanceof PdfDict && after instanceof PdfDict) {
      if (!haveSameData(before, after)) {
        this.report(severity);
      }
      for (const [, entry] of this.entries(pair)) {
        this.equal(entry);
      }
    } else if (!areSimplyEqual(before, after)) {
      this.report(severity);
    }
  }

  #equalArrays(before: PdfArray, after: PdfArray, severity: Severity): void {
    if (before.length !== after.length) {
      this.report(severity);
      return;
    }
    for (let index = 0; index < before.length; index += 1) {
      this.equal({ before: before.at(index), after: after.at(index), severity });
    }
  }
}

function keysOf(dictionary: PdfDict | undefined): string[] {
  return Array.from(dictionary ?? [], ([key]) => key.value);
}

function haveSameData(before: PdfDict, after: PdfDict): boolean {
  return before instanceof PdfStream && after instanceof PdfStream
    ? areEqual(before.data, after.data)
    : !(before instanceof PdfStream || after instanceof PdfStream);
}

function areSimplyEqual(before: PdfObject | undefined, after: PdfObject | undefined): boolean {
  const isNothing = (value: PdfObject | undefined) => value === undefined || value.type === 'null';
  if (isNothing(before) || isNothing(after)) {
    return isNothing(before) && isNothing(after);
  }
  if (before instanceof PdfNumber && after instanceof PdfNumber) {
    return Math.abs(before.value - after.value) <= tolerance;
  }
  if (before instanceof PdfString && after instanceof PdfString) {
    return areEqual(before.bytes, after.bytes);
  }
  // Names and truths: there is one object of each.
  return (
    before?.type === after?.type &&
    before !== undefined &&
    'value' in before &&
    after !== undefined &&
    'value' in after &&
    before.value === after.value
  );
}
