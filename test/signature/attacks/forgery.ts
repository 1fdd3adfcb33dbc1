/** A PDF in the hands of somebody who knows the format well: one character of `text` for each byte. */
export class Forgery {
  readonly text: string;

  constructor(file: Uint8Array | string) {
    this.text = typeof file === 'string' ? file : Buffer.from(file).toString('latin1');
  }

  get bytes(): Uint8Array {
    return new Uint8Array(Buffer.from(this.text, 'latin1'));
  }

  /** What stands between `obj` and `endobj`, as it was written last. */
  object(number: number): string {
    const found = [
      ...this.text.matchAll(new RegExp(`\\n${number} 0 obj\\s([\\s\\S]*?)\\s?endobj`, 'g')),
    ];
    const body = found.at(-1)?.[1];
    if (body === undefined) {
      throw new Error(`No object ${number}.`);
    }
    return body;
  }

  /** Where an object begins that was written last. */
  offsetOf(number: number): number {
    const found = [...this.text.matchAll(new RegExp(`(?<=\\n)${number} 0 obj`, 'g'))];
    return found.at(-1)?.index ?? -1;
  }

  /** The number of the first object that reads like this. */
  find(pattern: RegExp): number {
    const numbers = new Set(
      [...this.text.matchAll(/\n(\d+) 0 obj\s/g)].map(([, number]) => Number(number)),
    );
    for (const number of numbers) {
      if (pattern.test(this.object(number))) {
        return number;
      }
    }
    throw new Error(`No object like ${pattern}.`);
  }

  /** The number that an entry of an object points at. */
  reference(number: number, key: string): number {
    const found = new RegExp(`/${key}\\s*\\[?\\s*(\\d+) 0 R`).exec(this.object(number))?.[1];
    if (found === undefined) {
      throw new Error(`Object ${number} has no ${key}.`);
    }
    return Number(found);
  }

  get root(): number {
    return Number(/\/Root (\d+) 0 R/.exec(this.#trailer)?.[1]);
  }

  /** The next object number that nobody uses. */
  get size(): number {
    return Number(/\/Size (\d+)/.exec(this.#trailer)?.[1]);
  }

  get startxref(): number {
    return Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text)?.[1]);
  }

  get #trailer(): string {
    return this.text.slice(this.text.lastIndexOf('trailer'));
  }

  /** With one entry of an object replaced, or added. */
  withEntry(number: number, key: string, value: string): string {
    const body = this.object(number);
    const start = body.indexOf('<<') + 2;
    const written = new RegExp(
      `/${key}(?![A-Za-z])\\s*(?:\\[[^\\]]*\\]|\\([^)]*\\)|<<[\\s\\S]*?>>|<[^>]*>|\\d+ 0 R|/?[^\\s/<>[\\]()]+)`,
    );
    const others = body.replace(written, '');
    return `${others.slice(0, start)} /${key} ${value} ${others.slice(start)}`;
  }

  /** An update is added as the standard says: objects, cross-reference, trailer. Null frees an object. */
  update(objects: Readonly<Record<number, string | null>>, options: UpdateOptions = {}): Forgery {
    const numbers = Object.keys(objects).map(Number);
    const offsets = new Map<number, number>();
    let text = this.text.endsWith('\n') ? this.text : `${this.text}\n`;
    for (const number of numbers) {
      const body = objects[number];
      if (body !== null && body !== undefined) {
        text += options.before ?? '';
        offsets.set(number, text.length);
        text += `${options.headers?.[number] ?? `${number} 0 obj`}\n${body}\nendobj\n`;
      }
    }
    const placed = { ...Object.fromEntries(offsets), ...options.offsets };
    const start = text.length;
    const rows = Object.entries({
      ...Object.fromEntries(numbers.map((n) => [n, null])),
      ...placed,
    });
    const table = rows.map(([number, offset]) =>
      offset === null
        ? `${number} 1\n0000000000 00001 f \n`
        : `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
    );
    const size = Math.max(this.size, ...numbers.map((number) => number + 1));
    const trailer = this.#trailer
      .slice('trailer'.length, this.#trailer.lastIndexOf('startxref'))
      .replace(/\/Prev \d+/, '')
      .replace(/\/Size \d+/, `/Size ${size} /Prev ${options.previous ?? this.startxref}`)
      .replace(/\/Root \d+/, `/Root ${options.root ?? this.root}`)
      .replace('<<', `<< ${options.trailer ?? ''}`);
    return new Forgery(
      `${text}xref\n${table.join('')}trailer\n${trailer.trim()}\nstartxref\n${start}\n%%EOF\n`,
    );
  }

  /** The same with its cross-reference in a stream, and the objects packed into another (7.5.7 and 7.5.8). */
  packedUpdate(objects: Readonly<Record<number, string>>): Forgery {
    const entries = Object.entries(objects);
    const container = this.size;
    let data = '';
    const head = entries.map(([number, body]) => {
      const pair = `${number} ${data.length}`;
      data += `${body} `;
      return pair;
    });
    const first = head.join(' ').length + 1;
    const text = this.text.endsWith('\n') ? this.text : `${this.text}\n`;
    const packed = `${head.join(' ')} ${data}`;
    const object = `${container} 0 obj\n<</Type/ObjStm/N ${entries.length}/First ${first}/Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`;
    const start = text.length + object.length;
    const row = (kind: number, field: number, last: number) =>
      String.fromCharCode(
        kind,
        field >> 24,
        (field >> 16) & 255,
        (field >> 8) & 255,
        field & 255,
        last,
      );
    const rows = [
      ...entries.map(([number], index) => [Number(number), row(2, container, index)] as const),
      [container, row(1, text.length, 0)] as const,
      [container + 1, row(1, start, 0)] as const,
    ];
    const table = rows.map(([, bytes]) => bytes).join('');
    const index = rows.map(([number]) => `${number} 1`).join(' ');
    const rest = /\/Info \d+ 0 R|$/.exec(this.#trailer)?.[0] ?? '';
    const id = /\/ID\s*\[[^\]]*\]|$/.exec(this.#trailer)?.[0] ?? '';
    return new Forgery(
      `${text}${object}${container + 1} 0 obj\n<</Type/XRef/W[1 4 1]/Index[${index}]/Size ${container + 2}/Root ${this.root} 0 R${rest}${id}/Prev ${this.startxref}/Length ${table.length}>>\nstream\n${table}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`,
    );
  }

  /** Bytes changed where they stand; nothing moves. */
  inPlace(pattern: RegExp | string, replacement: string): Forgery {
    const found = typeof pattern === 'string' ? pattern : pattern.exec(this.text)?.[0];
    if (found === undefined || !this.text.includes(found) || found.length !== replacement.length) {
      throw new Error(`${pattern} cannot be replaced in place.`);
    }
    const position = this.text.indexOf(found);
    return new Forgery(
      this.text.slice(0, position) + replacement + this.text.slice(position + found.length),
    );
  }
}

interface UpdateOptions {
  readonly root?: number;
  readonly previous?: number;
  /** More entries of the trailer. */
  readonly trailer?: string;
  /** Where the cross-reference says that objects are, where that is not where they are. */
  readonly offsets?: Readonly<Record<number, number>>;
  /** What stands in front of an object in place of its number. */
  readonly headers?: Readonly<Record<number, string>>;
  /** What stands before each object and belongs to none. */
  readonly before?: string;
}

export function stream(data: string, entries = ''): string {
  return `<<${entries} /Length ${data.length}>>\nstream\n${data}\nendstream`;
}
