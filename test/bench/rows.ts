/** The table of budgets: what was measured, beside its gate and its target. */

export interface Row {
  readonly what: string;
  readonly value: number;
  /** Beside the value: the spread of runs, or what it was. */
  readonly detail?: string;
  readonly gate: number;
  readonly target: number;
  readonly unit: '' | 'ms' | 'kB';
  /** Figures that are printed and judged, but do not fail the run yet. */
  readonly isGated: boolean;
}

export function isPastGate({ value, gate }: Row): boolean {
  // Not <=: what could not be measured has not passed.
  return !(value <= gate);
}

function verdict(row: Row): string {
  if (!row.isGated) {
    return row.value <= row.target ? 'not gated yet; target met' : 'not gated yet';
  }
  if (isPastGate(row)) {
    return '**past the gate**';
  }
  return row.value <= row.target ? 'target met' : 'within the gate';
}

export function rounded(value: number): string {
  return value >= 20 ? value.toFixed(0) : value.toFixed(2);
}

function withUnit(value: number, unit: Row['unit']): string {
  return unit === '' ? rounded(value) : `${value.toFixed(0)} ${unit}`;
}

export function budgetTable(rows: readonly Row[]): string {
  return markdownTable(
    ['what', 'measured', 'gate', 'target', 'verdict'],
    rows.map((row) => [
      row.what,
      withUnit(row.value, row.unit) + (row.detail === undefined ? '' : ` (${row.detail})`),
      withUnit(row.gate, row.unit),
      withUnit(row.target, row.unit),
      verdict(row),
    ]),
  );
}

export function markdownTable(
  head: readonly string[],
  lines: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
}
