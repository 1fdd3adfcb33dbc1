import { type Attack, type Kit, never, type Outcome, paint, red } from './attack.ts';
import { type Forgery, stream } from './forgery.ts';
import { filling, signOwn } from './own-signature.ts';
import {
  contentOf,
  embeddedFile,
  fieldOf,
  firstPage,
  formOf,
  resourcesOf,
  signatureOf,
} from './places.ts';

/** The second signer changes the file before signing: what the first has signed is not what is seen any more. */
const beforeSigning = (name: string, change: (file: Forgery) => Forgery): Attack => ({
  class: 'shadow',
  name,
  expected: red,
  make: ({ once, sign }) => sign(change(once), 'Signature2'),
});

/** The second signature and a change stand in one update. */
const whileSigning = (
  name: string,
  objects: (file: Forgery, signature: number) => Readonly<Record<number, string>>,
): Attack => ({
  class: 'shadow',
  name,
  expected: red,
  make: ({ once, attacker }) =>
    signOwn(once, {
      identity: attacker,
      objects: (signature) => ({
        ...filling(once, 'Signature2')(signature),
        ...objects(once, signature),
      }),
    }),
});

const annotationsOf = (file: Forgery) =>
  /\/Annots\s*\[([^\]]*)\]/.exec(file.object(firstPage(file)))?.[1] ?? '';
const fieldsOf = (file: Forgery) =>
  /\/Fields\s*\[([^\]]*)\]/.exec(file.object(formOf(file)))?.[1] ?? '';

/** A new field on the first page, for the attacker to sign. */
function withNewField(
  file: Forgery,
  entries: string,
  others: Record<number, string> = {},
): Forgery {
  const next = file.size;
  return file.update({
    [formOf(file)]: file.withEntry(formOf(file), 'Fields', `[${fieldsOf(file)} ${next} 0 R]`),
    [firstPage(file)]: file.withEntry(
      firstPage(file),
      'Annots',
      `[${annotationsOf(file)} ${next} 0 R]`,
    ),
    [next]: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Ny) /P ${firstPage(file)} 0 R ${entries} >>`,
    ...others,
  });
}

const newField = (name: string, entries: string, expected: readonly Outcome[] = red): Attack => ({
  class: 'shadow',
  name,
  expected,
  make: ({ once, sign }) => sign(withNewField(once, entries), 'Ny'),
});

/** The attacker has made the report that the first signer signs. */
const prepared = (
  name: string,
  prepare: (file: Forgery) => Forgery,
  change: (file: Forgery) => Forgery,
): Attack => ({
  class: 'shadow',
  name,
  expected: red,
  make: async ({ unsigned, sign }: Kit) =>
    sign(change(await sign(prepare(unsigned), 'Signature1')), 'Signature2'),
});

export const shadow: readonly Attack[] = [
  newField('a new signature is drawn over the page', '/Rect [0 0 600 850] /F 4'),
  newField('a new signature is drawn over a line', '/Rect [60 700 300 720] /F 132'),
  newField('a new signature without height has a width', '/Rect [0 0 600 0] /F 4', never),
  newField(
    'a new invisible signature runs a script',
    '/Rect [0 0 0 0] /F 132 /A << /S /JavaScript /JS (1) >>',
  ),
  newField(
    'a new invisible signature is a button, too',
    '/Rect [0 0 0 0] /F 132 /MK << /CA (X) >>',
  ),
  newField('a new invisible signature stands in the structure', '/Rect [0 0 0 0] /StructParent 3'),
  beforeSigning('another signs after replacing the content of a page', (file) =>
    file.update({ [contentOf(file)]: stream(paint) }),
  ),
  beforeSigning('another signs after replacing the attachment', (file) =>
    file.update({ [embeddedFile(file)]: stream('{}', '/Type /EmbeddedFile') }),
  ),
  beforeSigning('another signs after replacing the typeface', (file) =>
    file.update({ [file.reference(file.find(/\/FontFile2/), 'FontFile2')]: stream('annat') }),
  ),
  beforeSigning('another signs after replacing the appearance of the first signature', (file) =>
    file.update({
      [fieldOf(file, 'Signature1')]: file.withEntry(
        fieldOf(file, 'Signature1'),
        'AP',
        `<< /N ${file.size} 0 R >>`,
      ),
      [file.size]: stream(paint, '/Type /XObject /Subtype /Form /BBox [0 0 600 850]'),
    }),
  ),
  beforeSigning('another signs after moving the own field', (file) =>
    file.update({
      [fieldOf(file, 'Signature2')]: file.withEntry(
        fieldOf(file, 'Signature2'),
        'Rect',
        '[0 0 600 850]',
      ),
    }),
  ),
  beforeSigning('another signs after removing a third field', (file) =>
    file.update({
      [formOf(file)]: file.withEntry(
        formOf(file),
        'Fields',
        `[${fieldsOf(file).replace(`${fieldOf(file, 'Signature3')} 0 R`, '')}]`,
      ),
    }),
  ),
  beforeSigning('another signs after giving the page a parent of its own', (file) =>
    file.update({
      [firstPage(file)]: file.withEntry(firstPage(file), 'Parent', `${file.size} 0 R`),
      [file.size]: '<< /Type /Pages /Rotate 90 /Kids [] /Count 0 >>',
    }),
  ),
  beforeSigning('another signs after hiding a page in a layer', (file) =>
    file.update({
      [resourcesOf(file)]: file.withEntry(
        resourcesOf(file),
        'Properties',
        `<< /L ${file.size} 0 R >>`,
      ),
      [file.size]: '<< /Type /OCG /Name (L) >>',
    }),
  ),
  whileSigning('the field is moved in the update that signs it', (file, signature) => ({
    [fieldOf(file, 'Signature2')]: file
      .withEntry(fieldOf(file, 'Signature2'), 'Rect', '[0 0 600 850]')
      .replace('<<', `<< /V ${signature} 0 R`),
  })),
  whileSigning('the field is hidden in the update that signs it', (file, signature) => ({
    [fieldOf(file, 'Signature2')]: file
      .withEntry(fieldOf(file, 'Signature2'), 'F', '2')
      .replace('<<', `<< /V ${signature} 0 R`),
  })),
  whileSigning('the field gets a background in the update that signs it', (file, signature) => ({
    [fieldOf(file, 'Signature2')]: file
      .withEntry(fieldOf(file, 'Signature2'), 'MK', '<< /BG [1 1 1] >>')
      .replace('<<', `<< /V ${signature} 0 R`),
  })),
  whileSigning('the field runs a script in the update that signs it', (file, signature) => ({
    [fieldOf(file, 'Signature2')]: file
      .withEntry(fieldOf(file, 'Signature2'), 'AA', '<< /E << /S /JavaScript /JS (1) >> >>')
      .replace('<<', `<< /V ${signature} 0 R`),
  })),
  whileSigning('a page is replaced in the update that signs', (file) => ({
    [contentOf(file)]: stream(paint),
  })),
  whileSigning('the attachment is replaced in the update that signs', (file) => ({
    [embeddedFile(file)]: stream('{}', '/Type /EmbeddedFile'),
  })),
  {
    class: 'shadow',
    name: 'an empty field is filled with a signature that is none',
    expected: red,
    make: ({ once }) =>
      once.update({
        [fieldOf(once, 'Signature2')]: once.withEntry(
          fieldOf(once, 'Signature2'),
          'V',
          `${once.size} 0 R`,
        ),
        [once.size]: '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached >>',
      }),
  },
  {
    class: 'shadow',
    name: 'an empty field shows a signature without having one',
    expected: red,
    make: ({ once }) =>
      once.update({
        [fieldOf(once, 'Signature2')]: once.withEntry(
          fieldOf(once, 'Signature2'),
          'AP',
          once.object(fieldOf(once, 'Signature1')).match(/\/AP\s*(<<[\s\S]*?>>)/)?.[1] ?? '',
        ),
      }),
  },
  {
    class: 'shadow',
    name: 'an update takes the signature of an earlier revision into another field',
    expected: red,
    make: ({ twice }) =>
      twice.update({
        [fieldOf(twice, 'Signature3')]: twice.withEntry(
          fieldOf(twice, 'Signature3'),
          'V',
          `${signatureOf(twice, 'Signature2')} 0 R`,
        ),
      }),
  },
  prepared(
    'a page that waits in the file is put in the place of another',
    (file) => file.update({ [file.size]: stream(paint) }),
    (file) => {
      const hidden = file.find(/ANNAT/);
      return file.update({
        [firstPage(file)]: file.withEntry(firstPage(file), 'Contents', `${hidden} 0 R`),
      });
    },
  ),
  prepared(
    'the cross-reference is turned to a stream that waits in the file',
    (file) => {
      // The same number twice in one update: only the second is known.
      const page = contentOf(file);
      const hidden = `${page} 0 obj\n${stream(paint)}\nendobj\n`;
      return file.update({ [page]: file.object(page) }, { before: hidden });
    },
    (file) => {
      const page = contentOf(file);
      const hidden = file.text.indexOf(`\n${page} 0 obj\n${stream(paint)}`) + 1;
      return file.update({}, { offsets: { [page]: hidden } });
    },
  ),
  prepared(
    'a stream is named twice, and the shown one is freed',
    (file) => {
      const page = firstPage(file);
      return file.update({
        [page]: file.withEntry(page, 'Contents', `[${file.size} 0 R ${contentOf(file)} 0 R]`),
        [file.size]: stream(paint),
      });
    },
    (file) => {
      const [, second] =
        /\/Contents \[\d+ 0 R (\d+) 0 R\]/.exec(file.object(firstPage(file))) ?? [];
      return file.update({ [Number(second)]: null });
    },
  ),
  prepared(
    'what the appearance of a field uses is shown on a page, too',
    (file) => {
      const resources = resourcesOf(file);
      return file.update({
        [resources]: file.withEntry(resources, 'XObject', `<< /X ${file.size} 0 R >>`),
        [file.size]: stream('', '/Type /XObject /Subtype /Form /BBox [0 0 600 850]'),
      });
    },
    (file) => {
      const shared = file.reference(resourcesOf(file), 'X');
      return file.update({
        [shared]: stream(paint, '/Type /XObject /Subtype /Form /BBox [0 0 600 850]'),
      });
    },
  ),
];
