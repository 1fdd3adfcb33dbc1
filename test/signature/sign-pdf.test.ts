import { PDF, PdfDict, PdfRef, PdfStream } from '@libpdf/core';
import { fromBER } from 'asn1js';
import { ContentInfo, SignedData } from 'pkijs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSelfMadeIdentity } from '#src/signature/worker/self-made-identity.ts';
import { catalog, pdfkitReport, rawPdf } from './pdf-files.ts';
import { annasIdentity, fileWithField, reportWithFields, sign } from './signing-case.ts';

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function fieldOf(pdf: PDF, name: string): PdfDict {
  const resolve = (reference: PdfRef) => pdf.getObject(reference);
  const fields = pdf.getCatalog().getDict('AcroForm', resolve)?.getArray('Fields', resolve);
  for (const reference of fields ?? []) {
    const field = reference instanceof PdfRef ? pdf.getObject(reference) : null;
    if (field instanceof PdfDict && field.getString('T')?.asString() === name) {
      return field;
    }
  }
  throw new Error(`There is no field ${name}.`);
}

async function signatureOf(file: Uint8Array, name: string): Promise<PdfDict> {
  const pdf = await PDF.load(file);
  const value = fieldOf(pdf, name).getDict('V', (reference) => pdf.getObject(reference));
  if (value === undefined) {
    throw new Error(`${name} is not signed.`);
  }
  return value;
}

async function rangeOf(file: Uint8Array, name: string): Promise<number[]> {
  const entries = (await signatureOf(file, name)).getArray('ByteRange') ?? [];
  return [...entries].map((entry) => (entry.type === 'number' ? entry.value : Number.NaN));
}

async function signatureHolds(file: Uint8Array, name: string): Promise<boolean> {
  const [, start = 0, end = 0, rest = 0] = await rangeOf(file, name);
  const hex = latin1(file.subarray(start + 1, end - 1));
  const { result, offset } = fromBER(Uint8Array.from(Buffer.from(hex, 'hex')));
  expect(offset).toBeGreaterThan(0);
  const signed = new SignedData({ schema: new ContentInfo({ schema: result }).content });
  const data = Uint8Array.from([...file.subarray(0, start), ...file.subarray(end, end + rest)]);
  return signed.verify({ signer: 0, data: data.buffer, checkChain: false });
}

/** Every object of a file as it stands, by number. */
async function objectsOf(file: Uint8Array, upTo: number): Promise<Map<number, string>> {
  const pdf = await PDF.load(file);
  return new Map(
    Array.from({ length: upTo - 1 }, (_, index) => {
      const object = pdf.getObject(PdfRef.of(index + 1, 0));
      return [index + 1, object === null ? 'null' : spelled(object)] as const;
    }),
  );
}

function spelled(object: { toBytes(writer: never): void }): string {
  const parts: string[] = [];
  const writer = {
    writeAscii: (text: string) => parts.push(text),
    writeByte: (byte: number) => parts.push(String.fromCharCode(byte)),
    writeBytes: (bytes: Uint8Array) => parts.push(latin1(bytes)),
  };
  object.toBytes(writer as never);
  return parts.join('');
}

describe('a signed report', () => {
  let report: Uint8Array;
  let signed: Uint8Array;

  beforeAll(async () => {
    report = await reportWithFields();
    signed = await sign(report, 'Signature2');
  });

  it('begins with the report, byte for byte', () => {
    expect(signed.subarray(0, report.length)).toEqual(report);
  });

  it('is signed from the first byte to the last, but for the signature itself', async () => {
    const [first, start = 0, end = 0, rest = 0] = await rangeOf(signed, 'Signature2');
    expect(first).toBe(0);
    expect(end + rest).toBe(signed.length);
    expect(latin1(signed.subarray(start, end))).toMatch(/^<[0-9a-f]{32768}>$/);
    expect(latin1(signed.subarray(-6))).toBe('%%EOF\n');
    expect(await signatureHolds(signed, 'Signature2')).toBe(true);
  });

  it('does not hold when a byte is another', async () => {
    const changed = signed.slice();
    changed[100] = (changed[100] ?? 0) ^ 1;
    await expect(signatureHolds(changed, 'Signature2')).rejects.toThrow();
  });

  it('says who signed, when, and why', async () => {
    const value = await signatureOf(signed, 'Signature2');
    expect(value.getName('Type')?.value).toBe('Sig');
    expect(value.getName('Filter')?.value).toBe('Adobe.PPKLite');
    expect(value.getName('SubFilter')?.value).toBe('ETSI.CAdES.detached');
    expect(value.getString('Name')?.asString()).toBe('Anna Berg');
    expect(value.getString('M')?.asString()).toBe("D:20261122150300+01'00'");
    expect(value.getString('Reason')?.asString()).toBe('Jag står bakom prövningen');
  });

  it('keeps any words of the reason', async () => {
    for (const statement of [
      '(bra) \\ dåligt)',
      'Ŋaŋa – ”citat” €',
      'ህፃን 👧🏽',
      ') /V 1 0 R',
      'ÿþ',
    ]) {
      const value = await signatureOf(await sign(fileWithField(), 'S', { statement }), 'S');
      expect(value.getString('Reason')?.asString()).toBe(statement);
    }
    const silent = await signatureOf(await sign(fileWithField(), 'S', { statement: '' }), 'S');
    expect(silent.has('Reason')).toBe(false);
  });

  it('has nothing of the report changed but value and appearance of one field', async () => {
    const size = Number(/\/Size (\d+)/.exec(latin1(report.subarray(-500)))?.[1]);
    const before = await objectsOf(report, size);
    const after = await objectsOf(signed, size);
    const changed = [...before].filter(([number, object]) => after.get(number) !== object);
    expect(changed).toHaveLength(1);
    const [number = 0, object = ''] = changed[0] ?? [];
    expect(object).toContain('/T (Signature2)');
    const without = (text: string | undefined) =>
      text
        ?.replace(/\/AP <<.*?>>/s, '')
        .replace(/\/V \d+ 0 R/, '')
        .replace(/\s+/g, '');
    expect(without(after.get(number))).toBe(without(object));
    const trailers = latin1(signed).match(/trailer\n<<.*?>>/gs) ?? [];
    const roots = trailers.map((trailer) => /\/Root \d+ 0 R/.exec(trailer)?.[0]);
    expect(new Set(roots).size).toBe(1);
    expect(latin1(signed.subarray(report.length))).not.toMatch(/ModDate|\/Type ?\/Metadata/);
  });

  it('takes a second and a third signature, and all of them hold', async () => {
    const second = await sign(signed, 'Signature1');
    const third = await sign(second, 'Signature3');
    expect(third.subarray(0, signed.length)).toEqual(signed);
    expect(third.subarray(0, second.length)).toEqual(second);
    for (const name of ['Signature1', 'Signature2', 'Signature3']) {
      expect(await signatureHolds(third, name)).toBe(true);
    }
    const ends = await Promise.all(
      ['Signature2', 'Signature1', 'Signature3'].map(async (name) => {
        const [, , end = 0, rest = 0] = await rangeOf(third, name);
        return end + rest;
      }),
    );
    expect(ends).toEqual([signed.length, second.length, third.length]);
  });

  it('is added to in the way in which the file is written', async () => {
    const pdf = await PDF.load(report);
    // Without a change LibPDF would give back what it has read.
    pdf.getCatalog().set('PieceInfo', new PdfDict());
    const packed = await pdf.save({ useXRefStream: true });
    expect(latin1(packed)).not.toContain('trailer');
    const added = await sign(packed, 'Signature1');
    expect(await signatureHolds(added, 'Signature1')).toBe(true);
    expect(latin1(added.subarray(packed.length))).not.toContain('trailer');
  });
});

describe('the place of a signature', () => {
  it('grows with the certificates', async () => {
    const identity = await annasIdentity();
    const [own = new Uint8Array()] = identity.certificates;
    const certificates = [own, ...Array.from({ length: 60 }, () => own)];
    const signed = await sign(fileWithField(), 'S', { identity: { ...identity, certificates } });
    const [, start = 0, end = 0] = await rangeOf(signed, 'S');
    expect(end - start).toBeGreaterThan(40_000);
    expect(await signatureHolds(signed, 'S')).toBe(true);
  });

  it('is not guessed where the file has something that looks like it', async () => {
    const lookalike = '/ByteRange [0 9999999999 9999999999 9999999999]/Contents <00>';
    const file = fileWithField(`/TU(${lookalike})`);
    await expect(sign(file, 'S')).rejects.toMatchObject({ problem: 'notSignable' });
    const elsewhere = fileWithField('', { 9: `(${lookalike})` });
    expect(await signatureHolds(await sign(elsewhere, 'S'), 'S')).toBe(true);
    const statement = lookalike;
    await expect(sign(fileWithField(), 'S', { statement })).rejects.toMatchObject({
      problem: 'notSignable',
    });
  });

  it('has no appearance where the field is not shown', async () => {
    const hidden = fileWithField().slice();
    const text = latin1(hidden).replace('[50 50 250.5 98]', '[0  0      0  0]');
    const signed = await sign(Buffer.from(text, 'latin1'), 'S');
    expect(fieldOf(await PDF.load(signed), 'S').has('AP')).toBe(false);
  });
});

describe('what cannot be signed is refused', () => {
  const problem = (file: Uint8Array, field = 'S') =>
    sign(file, field).then(
      () => 'signed',
      (error: { problem?: string }) => error.problem ?? String(error),
    );

  it('a field that is not there, is taken, or is of another kind', async () => {
    expect(await problem(fileWithField(), 'T')).toBe('noSuchField');
    expect(await problem(await sign(fileWithField(), 'S'))).toBe('noSuchField');
    expect(await problem(rawPdf({ 1: catalog('') }))).toBe('noSuchField');
    const other = latin1(fileWithField()).replace('/FT/Sig', '/FT/Tx ');
    expect(await problem(Buffer.from(other, 'latin1'))).toBe('noSuchField');
  });

  it.each([
    ['with places of its own', '/Kids[6 0 R]'],
    ['that is part of another', '/Parent 6 0 R'],
    ['that locks others', '/Lock<</Type/SigFieldLock/Action/All>>'],
    ['that asks for certain signatures', '/SV<</Type/SV>>'],
    ['that is not to be filled in', '/Ff 1'],
  ])('a field %s', async (_name, entries) => {
    expect(await problem(fileWithField(entries, { 6: '<</T(x)>>' }))).toBe('notSignable');
  });

  it('one of two fields of the same name', async () => {
    const twins = latin1(fileWithField()).replace('(Other)', '(S)    ');
    expect(await problem(Buffer.from(twins, 'latin1'))).toBe('notSignable');
  });

  const signedBy = (parameters: string) =>
    fileWithField('', {
      5: '<</Subtype/Widget/FT/Sig/T(Other)/V 6 0 R>>',
      6: `<</Type/Sig/Reference[<</Type/SigRef${parameters}>>]>>`,
    });

  it('a file whose signer has forbidden it', async () => {
    const certified = (level: number) =>
      signedBy(`/TransformMethod/DocMDP/TransformParams<</P ${level}>>`);
    expect(await problem(certified(1))).toBe('notSignable');
    expect(await problem(certified(2))).toBe('signed');
    const locked = (parameters: string) =>
      signedBy(`/TransformMethod/FieldMDP/TransformParams<<${parameters}>>`);
    expect(await problem(locked('/Action/All'))).toBe('notSignable');
    expect(await problem(locked('/Action/Include/Fields[(S)]'))).toBe('notSignable');
    expect(await problem(locked('/Action/Include/Fields[(Other)]'))).toBe('signed');
    expect(await problem(locked('/Action/Exclude/Fields[(Other)]'))).toBe('notSignable');
    expect(await problem(locked('/Action/Exclude/Fields[(S)]'))).toBe('signed');
  });

  it('a file that is protected', async () => {
    expect(await problem(await pdfkitReport({ ownerPassword: 'ändra inte' }))).toBe('encrypted');
    expect(await problem(await pdfkitReport({ userPassword: 'hemligt' }))).toBe('encrypted');
  });

  it('a file that is damaged, or begins with something else', async () => {
    const file = fileWithField();
    expect(await problem(new Uint8Array())).toBe('damaged');
    expect(await problem(file.subarray(0, file.length / 2))).toBe('damaged');
    const misled = latin1(file).replace(/startxref\n\d+/, 'startxref\n99999999');
    expect(await problem(Buffer.from(misled, 'latin1'))).toBe('damaged');
    expect(await problem(Buffer.concat([Buffer.from('X-Mail: 1\n'), file]))).toBe('damaged');
  });

  it('a file that LibPDF would write anew', async () => {
    const linearized = latin1(
      rawPdf({
        1: '<</Linearized 1/L 1000>>',
        4: '<</Type/Annot/Subtype/Widget/FT/Sig/T(S)/Rect[0 0 0 0]>>',
        5: '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>',
      }),
    )
      .replace('/Root 1 0 R', '/Root 5 0 R')
      // LibPDF looks for the mark of linearized files in the first object that is listed.
      .replace('0 6\n0000000000 65535 f \n', '1 5\n');
    expect(await problem(Buffer.from(linearized, 'latin1'))).toBe('notSignable');
  });
});

describe('an identity that cannot sign is refused', () => {
  const problem = (changed: Parameters<typeof sign>[2]) =>
    sign(fileWithField(), 'S', changed).then(
      () => 'signed',
      (error: { name?: string; problem?: string }) => `${error.name} ${error.problem}`,
    );

  it('before and after its time', async () => {
    expect(await problem({ signedAt: '2026-11-01T08:00:00Z' })).toBe('signed');
    expect(await problem({ signedAt: '2026-11-01T08:59:59+01:00' })).toBe(
      'IdentityError notYetValid',
    );
    expect(await problem({ signedAt: '2029-11-01T08:00:00Z' })).toBe('signed');
    expect(await problem({ signedAt: '2029-11-01T08:00:01Z' })).toBe('IdentityError expired');
  });

  it('with the key of somebody else', async () => {
    const { privateKey } = await createSelfMadeIdentity({
      name: 'Bo Ek',
      organisation: '',
      now: '2026-11-01T08:00:00.000Z',
    });
    const identity = { ...(await annasIdentity()), privateKey };
    expect(await problem({ identity })).toBe('IdentityError unusable');
    expect(await problem({ identity: { ...identity, certificates: [] } })).toBe(
      'IdentityError unusable',
    );
  });

  it('at a time that is none', async () => {
    for (const signedAt of ['', '2026-11-22', '2026-11-22T15:03:00', 'i går']) {
      expect(await problem({ signedAt })).toBe('PdfError unknown');
    }
  });
});

describe('the appearance', () => {
  const decoded = async (file: Uint8Array) => {
    const pdf = await PDF.load(file);
    const resolve = (reference: PdfRef) => pdf.getObject(reference);
    const appearance = fieldOf(pdf, 'S').getDict('AP', resolve)?.get('N', resolve);
    if (!(appearance instanceof PdfStream)) {
      throw new Error('There is no appearance.');
    }
    return { pdf, resolve, appearance };
  };

  it('fills the field, and brings its font with it', async () => {
    const { resolve, appearance } = await decoded(await sign(fileWithField(), 'S'));
    expect(spelled(appearance.getArray('BBox', resolve) ?? new PdfDict())).toBe('[0 0 200.5 48]');
    const fonts = appearance.getDict('Resources', resolve)?.getDict('Font', resolve);
    expect([...(fonts ?? [])]).toHaveLength(1);
    const font = fonts?.getDict('F0', resolve);
    expect(font?.getName('Encoding')?.value).toBe('Identity-H');
    expect(font?.getName('BaseFont')?.value).toMatch(/^[A-Z]{6}\+ProvningSans/);
    expect(font?.get('ToUnicode', resolve)).toBeInstanceOf(PdfStream);
  });

  it('brings no font that it does not need', async () => {
    const { resolve, appearance } = await decoded(
      await sign(fileWithField(), 'S', { appearance: ['Anna ህፃን'] }),
    );
    const fonts = appearance.getDict('Resources', resolve)?.getDict('Font', resolve);
    expect([...(fonts ?? [])].map(([name]) => name.value)).toEqual(['F0', 'F3']);
  });

  it('sets a line smaller that is too wide, and cuts what nobody could read', async () => {
    const sizesOf = async (line: string) => {
      const { appearance } = await decoded(
        await sign(fileWithField(), 'S', { appearance: ['A', line] }),
      );
      const content = latin1(appearance.getDecodedData());
      const sizes = [...content.matchAll(/\/F0 ([\d.]+) Tf/g)].map(([, size]) => Number(size));
      const letters = content.split('TJ')[1]?.match(/<[0-9a-f]{4}>/g)?.length ?? 0;
      return { size: sizes[1] ?? 0, letters };
    };
    const short = await sizesOf('kort');
    const long = await sizesOf('x'.repeat(60));
    const endless = await sizesOf('x'.repeat(1000));
    expect(long.size).toBeLessThan(short.size);
    expect(long.letters).toBe(60);
    expect(endless.size).toBe(4.5);
    expect(endless.letters).toBeLessThan(120);
    expect(endless.letters).toBeGreaterThan(50);
  });
});
