import { PDF, PdfArray, PdfDict, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import { decodeStream } from '../decode-stream.ts';
import { guarded } from '../guarded-bytes.ts';
import type { Entry } from './cross-reference.ts';
import type { PdfFile } from './pdf-file.ts';
import { SyntaxProblem } from './syntax.ts';

/** Of all object streams together. */
const maximumPackedBytes = 64 * 1024 * 1024;

const objectHead = /[\0\t\n\f\r ]*(\d+)[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+obj(?=[\0\t\n\f\r <[(/])/y;

/** What the states of a file share: an object that stands in the same place is the same, and is read once. */
export interface SharedObjects {
  readonly byPlace: Map<string, PdfObject | undefined>;
  /** The numbers of the objects in each object stream, by its place. */
  readonly numbers: Map<string, readonly number[]>;
  readonly references: WeakMap<PdfObject, readonly PdfRef[]>;
  packedBytes: number;
}

export function sharedObjects(): SharedObjects {
  return { byPlace: new Map(), numbers: new Map(), references: new WeakMap(), packedBytes: 0 };
}

/** The objects of one state of the file, as a program finds them that has been given no more bytes. */
export class DocumentState {
  readonly pdf: PDF;
  /** From 0. */
  readonly state: number;
  readonly file: PdfFile;
  readonly #shared: SharedObjects;

  private constructor(pdf: PDF, state: number, file: PdfFile, shared: SharedObjects) {
    this.pdf = pdf;
    this.state = state;
    this.file = file;
    this.#shared = shared;
  }

  /** Throws where LibPDF would have to guess. */
  static async load(file: PdfFile, state: number, shared: SharedObjects): Promise<DocumentState> {
    const bytes = file.bytes.subarray(0, file.states[state]?.end);
    return new DocumentState(
      await PDF.load(guarded(bytes), { lenient: false }),
      state,
      file,
      shared,
    );
  }

  get trailer(): PdfDict {
    return this.pdf.context.info.trailer;
  }

  get catalog(): PdfDict {
    const catalog = this.resolve(this.trailer.get('Root'));
    if (!(catalog instanceof PdfDict)) {
      throw new SyntaxProblem('There is no catalog.');
    }
    return catalog;
  }

  /** What a value is, or points at; undefined for nothing. */
  resolve(value: PdfObject | undefined): PdfObject | undefined {
    const found = value instanceof PdfRef ? this.#object(value) : value;
    if (found instanceof PdfRef) {
      throw new SyntaxProblem('An object is nothing but the way to another.');
    }
    return found === undefined || found.type === 'null' ? undefined : found;
  }

  get(dictionary: PdfDict | undefined, key: string): PdfObject | undefined {
    return this.resolve(dictionary?.get(key));
  }

  dictionary(parent: PdfDict | undefined, key: string): PdfDict | undefined {
    const value = this.get(parent, key);
    return value instanceof PdfDict ? value : undefined;
  }

  array(parent: PdfDict | undefined, key: string): readonly PdfObject[] {
    const value = this.get(parent, key);
    return value instanceof PdfArray ? [...value] : [];
  }

  /** Where the object of a number stands; the same in two states: the very same bytes. Undefined: there is none. */
  placeOf(number: number): string | undefined {
    const entry = this.file.entryOf(number, this.state);
    return entry === undefined || entry.type === 'free' ? undefined : this.#placeOf(entry);
  }

  /** All that an object points at, each as often as it does. */
  referencesOf(object: PdfObject): readonly PdfRef[] {
    const known = this.#shared.references.get(object);
    if (known !== undefined) {
      return known;
    }
    const references: PdfRef[] = [];
    collectReferences(object, references);
    this.#shared.references.set(object, references);
    return references;
  }

  #placeOf(entry: Exclude<Entry, { type: 'free' }>): string {
    if (entry.type === 'placed') {
      return `${entry.offset}`;
    }
    const container = this.file.entryOf(entry.container, this.state);
    if (container?.type !== 'placed') {
      throw new SyntaxProblem(`Object stream ${entry.container} has no place.`);
    }
    return `${container.offset}/${entry.index}`;
  }

  #object(reference: PdfRef): PdfObject | undefined {
    const { objectNumber: number, generation } = reference;
    const entry = this.file.entryOf(number, this.state);
    if (entry === undefined || entry.type === 'free') {
      return undefined;
    }
    if (generation !== (entry.type === 'placed' ? entry.generation : 0)) {
      return undefined;
    }
    const place = this.#placeOf(entry);
    if (!this.#shared.byPlace.has(place)) {
      this.#checkNumber(number, generation, entry);
      this.#shared.byPlace.set(place, this.pdf.getObject(reference) ?? undefined);
    }
    return this.#shared.byPlace.get(place);
  }

  /** LibPDF does not look whether the object that it finds is the one that it seeks; other programs do. */
  #checkNumber(number: number, generation: number, entry: Exclude<Entry, { type: 'free' }>): void {
    if (entry.type === 'placed') {
      objectHead.lastIndex = entry.offset;
      const head = objectHead.exec(this.file.text);
      if (Number(head?.[1]) !== number || Number(head?.[2]) !== generation) {
        throw new SyntaxProblem(`Object ${number} is not at ${entry.offset}.`);
      }
    } else if (this.#packedNumbers(entry.container)[entry.index] !== number) {
      throw new SyntaxProblem(`Object ${number} is not in stream ${entry.container}.`);
    }
  }

  #packedNumbers(container: number): readonly number[] {
    const place = this.placeOf(container) ?? '';
    const known = this.#shared.numbers.get(place);
    if (known !== undefined) {
      return known;
    }
    const text = this.unpacked(container);
    const count = this.#container(container).getNumber('N')?.value ?? 0;
    const pairs = text.trimStart().split(/[\0\t\n\f\r ]+/, 2 * count);
    const numbers = pairs.filter((_, index) => index % 2 === 0).map(Number);
    this.#shared.numbers.set(place, numbers);
    return numbers;
  }

  #container(number: number): PdfStream {
    const stream = this.resolve(PdfRef.of(number, 0));
    if (!(stream instanceof PdfStream) || stream.get('Length') instanceof PdfRef) {
      throw new SyntaxProblem(`${number} is no sound object stream.`);
    }
    return stream;
  }

  /** The text of an object stream. */
  unpacked(container: number): string {
    const data = decodeStream(
      this.#container(container),
      maximumPackedBytes - this.#shared.packedBytes,
    );
    this.#shared.packedBytes += data.length;
    return new TextDecoder('latin1').decode(data);
  }

  /** Where an object begins whose place is in the file itself; undefined for others. */
  offsetOf(number: number): number | undefined {
    const entry = this.file.entryOf(number, this.state);
    return entry?.type === 'placed' ? entry.offset : undefined;
  }
}

function collectReferences(object: PdfObject, found: PdfRef[]): void {
  if (object instanceof PdfRef) {
    found.push(object);
  } else if (object instanceof PdfArray) {
    for (const item of object) {
      collectReferences(item, found);
    }
  } else if (object instanceof PdfDict) {
    for (const [, value] of object) {
      collectReferences(value, found);
    }
  }
}
