import { PdfArray, PdfRef } from '@libpdf/core';
import type { DocumentState } from '../document-state.ts';
import { Comparison, type Rule, type Severity } from './comparison.ts';
import { infoRule, metadataRule } from './document-information.ts';
import { isInvisibleSignature } from './invisible-signature.ts';
import {
  anyWords,
  extensions,
  raisedFlags,
  raisedVersion,
  sameFirst,
  sameOrEmpty,
  sameReference,
  sameWords,
} from './small-rules.ts';
import { isValidationData } from './validation-data.ts';

/** What may differ between two states because somebody has signed in between. */
export interface NewSignatures {
  /** By number of the object of a field that was empty: what may be filled in there. */
  readonly filled: ReadonlyMap<number, ReadonlySet<string>>;
  /** Numbers of the objects of the signatures themselves. */
  readonly values: ReadonlySet<number>;
}

export interface Changes {
  readonly worst: Severity | undefined;
  /** A signing service has added proofs for later (ETSI EN 319 142-1, 5.4). */
  readonly hasNewValidationData: boolean;
}

/** Not what is shown, but bookkeeping of the file's format, or the writer's own. */
const bookkeeping = new Set([
  ...['Size', 'Prev', 'XRefStm', 'Type', 'W', 'Index', 'Length', 'Filter', 'DecodeParms'],
]);

/** Entries of the catalog that programs keep for themselves, and nobody is shown. */
const unseen = new Set(['PieceInfo', 'SpiderInfo', 'Perms', 'Legal', 'Threads', 'NeedsRendering']);

/** What came between two states of a file, beyond what `signatures` explain. */
export function changesBetween(
  before: DocumentState,
  after: DocumentState,
  signatures: NewSignatures,
): Changes {
  let hasNewValidationData = false;

  const appended: Rule = (pair, comparison) => {
    const { before: old, after: now, severity } = comparison.resolved(pair);
    const items = now instanceof PdfArray ? [...now] : [];
    const count = old instanceof PdfArray ? old.length : 0;
    comparison.equal({
      before: old ?? new PdfArray([]),
      after: new PdfArray(items.slice(0, count)),
      severity,
    });
    for (const item of items.slice(count)) {
      if (isInvisibleSignature(item, comparison, signatures.values)) {
        comparison.clear(item);
      } else {
        comparison.report(severity);
      }
    }
  };

  const validationData: Rule = ({ after: now, severity }, comparison) => {
    if (!isValidationData(now, after)) {
      comparison.report(severity);
      return;
    }
    hasNewValidationData ||= after
      .referencesOf(now ?? new PdfArray([]))
      .some(({ objectNumber }) => comparison.isNew(objectNumber));
    comparison.clear(now);
  };

  const form: Rule = (pair, comparison) => {
    for (const [key, entry] of comparison.entries(comparison.resolved(pair))) {
      if (key === 'Fields') {
        comparison.add(entry, appended);
      } else if (key === 'SigFlags') {
        comparison.add(entry, raisedFlags);
      } else {
        const isDefault = key === 'DR' || key === 'DA';
        comparison.equal({ ...entry, severity: isDefault ? 'amber' : 'red' });
      }
    }
  };

  const catalogRules: Readonly<Record<string, Rule>> = {
    AcroForm: form,
    DSS: validationData,
    Extensions: extensions,
    Metadata: metadataRule,
    Version: raisedVersion,
  };
  const catalog: Rule = (pair, comparison) => {
    for (const [key, entry] of comparison.entries(comparison.resolved(pair))) {
      const rule = catalogRules[key];
      if (rule === undefined) {
        comparison.equal({ ...entry, severity: unseen.has(key) ? 'amber' : 'red' });
      } else {
        comparison.add(key === 'AcroForm' ? entry : { ...entry, severity: 'amber' }, rule);
      }
    }
  };

  const page: Rule = (pair, comparison) => {
    for (const [key, entry] of comparison.entries(comparison.resolved(pair))) {
      if (key === 'Annots') {
        comparison.add(entry, appended);
      } else {
        comparison.equal(entry);
      }
    }
  };

  const trailer: Rule = (pair, comparison) => {
    for (const [key, entry] of comparison.entries(pair)) {
      if (key === 'Root') {
        comparison.add(entry, sameReference);
        comparison.add(entry, catalog);
      } else if (key === 'Info') {
        comparison.add({ ...entry, severity: 'amber' }, infoRule);
      } else if (key === 'ID') {
        comparison.add({ ...entry, severity: 'amber' }, sameFirst);
      } else if (!bookkeeping.has(key)) {
        comparison.equal({ ...entry, severity: key === 'Encrypt' ? 'red' : 'amber' });
      }
    }
  };

  const rules = new Map<number, Rule>();
  for (const { objectNumber } of before.pdf.context.pages.getPages()) {
    rules.set(objectNumber, page);
  }
  for (const [number, keys] of signatures.filled) {
    rules.set(number, fillingIn(keys));
  }
  const root = before.trailer.get('Root');
  if (root instanceof PdfRef) {
    rules.set(root.objectNumber, catalog);
  }
  const comparison = new Comparison(before, after, rules);
  const worst = comparison.run(trailer, {
    before: before.trailer,
    after: after.trailer,
    severity: 'red',
  });
  return { worst: worst ?? unexplained(comparison), hasNewValidationData };
}

/** A field that was empty gets its signature and shows it; all else about it stays. */
function fillingIn(keys: ReadonlySet<string>): Rule {
  return (pair, comparison) => {
    for (const [key, entry] of comparison.entries(comparison.resolved(pair))) {
      if (keys.has(key)) {
        comparison.clear(entry.after);
      } else if (key === 'T' || key === 'TU') {
        comparison.add(entry, sameWords);
      } else if (key === 'M' || key === 'NM') {
        comparison.add(entry, anyWords);
      } else if (key === 'MK') {
        comparison.add(entry, sameOrEmpty);
      } else {
        comparison.equal(entry);
      }
    }
  };
}

/** What was added to the file and leads nowhere could be shown by the next one who adds something. */
function unexplained(comparison: Comparison): Severity | undefined {
  const { file, state } = comparison.after;
  const sections = file.states
    .slice(comparison.before.state + 1, state + 1)
    .flatMap((saved) => saved.sections);
  const own = new Set(sections.map(({ offset }) => `${offset}`));
  const containers = new Set<number>();
  for (const { entries } of sections) {
    for (const entry of entries.values()) {
      if (entry.type === 'packed') {
        containers.add(entry.container);
      }
    }
  }
  const isExplained = (number: number) =>
    !comparison.isNew(number) ||
    comparison.isReached(number) ||
    containers.has(number) ||
    own.has(comparison.after.placeOf(number) ?? '');
  const numbers = sections.flatMap(({ entries }) => [...entries.keys()]);
  return numbers.every(isExplained) ? undefined : 'amber';
}
