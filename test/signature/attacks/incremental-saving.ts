import { type Attack, never, type Outcome, paint, red } from './attack.ts';
import { Forgery, stream } from './forgery.ts';
import {
  contentOf,
  embeddedFile,
  fieldOf,
  fileSpecification,
  firstPage,
  formOf,
  resourcesOf,
  signatureOf,
} from './places.ts';

type Make = (file: Forgery) => Forgery;

const attack = (name: string, make: Make, expected: readonly Outcome[] = red): Attack => ({
  class: 'incremental saving',
  name,
  expected,
  make: ({ once }) => make(once),
});

/** An entry of the catalog, and objects it may need: the first new number is handed over. */
const inCatalog = (
  name: string,
  key: string,
  value: (next: number) => string,
  objects: (next: number, file: Forgery) => Record<number, string> = () => ({}),
  expected = red,
) =>
  attack(
    name,
    (file) =>
      file.update({
        [file.root]: file.withEntry(file.root, key, value(file.size)),
        ...objects(file.size, file),
      }),
    expected,
  );

const onPage = (name: string, key: string, value: string) =>
  attack(name, (file) =>
    file.update({ [firstPage(file)]: file.withEntry(firstPage(file), key, value) }),
  );

const annotation = (name: string, body: (next: number) => string) =>
  attack(name, (file) => {
    const page = firstPage(file);
    const next = file.size;
    const list = /\/Annots\s*\[([^\]]*)\]/.exec(file.object(page))?.[1] ?? '';
    return file.update({
      [page]: file.withEntry(page, 'Annots', `[${list} ${next} 0 R]`),
      [next]: body(next + 1),
      [next + 1]: stream(paint, '/Type /XObject /Subtype /Form /BBox [0 0 600 850]'),
    });
  });

const changed = (
  name: string,
  find: (file: Forgery) => number,
  key: string,
  value: string,
  expected = red,
) =>
  attack(
    name,
    (file) => file.update({ [find(file)]: file.withEntry(find(file), key, value) }),
    expected,
  );

const otherAttachment = stream(
  '{"format":"barnrattsprovning","annat":true}',
  '/Type /EmbeddedFile',
);
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

const contents: readonly Attack[] = [
  attack('the content of a page is replaced', (file) =>
    file.update({ [contentOf(file)]: stream(paint) }),
  ),
  attack('a page gets another content', (file) =>
    file.update({
      [firstPage(file)]: file.withEntry(firstPage(file), 'Contents', `${file.size} 0 R`),
      [file.size]: stream(paint),
    }),
  ),
  attack('a page gets one more content', (file) =>
    file.update({
      [firstPage(file)]: file.withEntry(
        firstPage(file),
        'Contents',
        `[${contentOf(file)} 0 R ${file.size} 0 R]`,
      ),
      [file.size]: stream(paint),
    }),
  ),
  attack('the content of a page is freed', (file) => file.update({ [contentOf(file)]: null })),
  attack('the content is replaced by way of an object stream', (file) =>
    file.packedUpdate({
      [firstPage(file)]: file.withEntry(firstPage(file), 'Contents', '<< >>'),
    }),
  ),
  attack('a page is added', (file) => {
    const pages = file.reference(file.root, 'Pages');
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(file.object(pages))?.[1];
    return file.update({
      [pages]: file.withEntry(pages, 'Kids', `[${kids} ${file.size} 0 R]`),
      [file.size]: `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 600 850] >>`,
    });
  }),
  attack('a page is removed', (file) => {
    const pages = file.reference(file.root, 'Pages');
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(file.object(pages))?.[1] ?? '';
    return file.update({
      [pages]: file.withEntry(pages, 'Kids', `[${kids.replace(/^\s*\d+ 0 R/, '')}]`),
    });
  }),
  attack('two pages change places', (file) => {
    const pages = file.reference(file.root, 'Pages');
    const [first, second, ...others] =
      /\/Kids\s*\[([^\]]*)\]/.exec(file.object(pages))?.[1]?.match(/\d+ 0 R/g) ?? [];
    return file.update({
      [pages]: file.withEntry(pages, 'Kids', `[${[second, first, ...others].join(' ')}]`),
    });
  }),
  onPage('a page is cropped', 'CropBox', '[0 0 100 100]'),
  onPage('a page is larger than it was', 'MediaBox', '[0 0 1000 1000]'),
  onPage('a page is turned', 'Rotate', '180'),
  onPage('a page is scaled', 'UserUnit', '2'),
  onPage('a page runs a script', 'AA', `<< /O ${script} >>`),
  onPage('a page hangs on another parent', 'Parent', '<< /Type /Pages /Rotate 90 >>'),
];

const appearance: readonly Attack[] = [
  changed(
    'letters are read as others',
    (file) => file.find(/\/Subtype \/Type0/),
    'ToUnicode',
    'null',
  ),
  attack('the map of letters is replaced', (file) =>
    file.update({
      [file.reference(file.find(/\/Subtype \/Type0/), 'ToUnicode')]: stream('begincmap endcmap'),
    }),
  ),
  attack('the typeface is replaced', (file) =>
    file.update({ [file.reference(file.find(/\/FontFile2/), 'FontFile2')]: stream('annat') }),
  ),
  changed(
    'letters have other widths',
    (file) => file.find(/\/CIDToGIDMap|\/CIDFontType2/),
    'DW',
    '2',
  ),
  attack('the resources of a page are replaced', (file) =>
    file.update({ [resourcesOf(file)]: '<< >>' }),
  ),
  attack('the colours are replaced', (file) =>
    file.update({ [file.find(/\/Type \/OutputIntent/)]: '<< /Type /OutputIntent >>' }),
  ),
  inCatalog('layers are added', 'OCProperties', () => '<< /OCGs [] /D << >> >>'),
];

const structure: readonly Attack[] = [
  changed(
    'a heading is read as something else',
    (file) => file.find(/\/S \/H1/),
    'ActualText',
    '(Annat)',
  ),
  changed('a heading has another description', (file) => file.find(/\/S \/H1/), 'Alt', '(Annat)'),
  changed('a heading becomes a paragraph', (file) => file.find(/\/S \/H2/), 'S', '/P'),
  changed(
    'kinds of elements are given other meanings',
    (file) => file.find(/\/Type \/StructTreeRoot/),
    'RoleMap',
    '<< /P /Artifact >>',
  ),
  changed(
    'a section is out of the reading order',
    (file) => file.find(/\/S \/Document/),
    'K',
    '[]',
  ),
  inCatalog('the structure is gone', 'StructTreeRoot', () => 'null'),
  inCatalog('the language is another', 'Lang', () => '(fi)'),
  inCatalog('the pages have other numbers', 'PageLabels', () => '<< /Nums [0 << /S /r >>] >>'),
  inCatalog('the outline is gone', 'Outlines', () => 'null'),
  changed(
    'the outline says something else',
    (file) => file.find(/\/Title \(Sammanf/),
    'Title',
    '(Annat)',
  ),
  inCatalog('the viewer is told otherwise', 'ViewerPreferences', () => '<< /Direction /R2L >>'),
];

const attachments: readonly Attack[] = [
  attack('the attachment is replaced', (file) =>
    file.update({ [embeddedFile(file)]: otherAttachment }),
  ),
  attack('the attachment is another object', (file) =>
    file.update({
      [fileSpecification(file)]: file
        .object(fileSpecification(file))
        .replaceAll(`${embeddedFile(file)} 0 R`, `${file.size} 0 R`),
      [file.size]: otherAttachment,
    }),
  ),
  attack('the list of names leads to another attachment', (file) => {
    const names = file.reference(file.root, 'Names');
    return file.update({
      [names]: file.object(names).replaceAll(`${fileSpecification(file)} 0 R`, `${file.size} 0 R`),
      [file.size]: file
        .object(fileSpecification(file))
        .replaceAll(`${embeddedFile(file)} 0 R`, `${file.size + 1} 0 R`),
      [file.size + 1]: otherAttachment,
    });
  }),
  inCatalog(
    'the associated files lead to another attachment',
    'AF',
    (next) => `[${next} 0 R]`,
    (next) => ({
      [next]: `<< /Type /Filespec /F (x.json) /UF (x.json) /AFRelationship /Source /EF << /F ${next + 1} 0 R >> >>`,
      [next + 1]: otherAttachment,
    }),
  ),
  changed('the attachment has another name', fileSpecification, 'UF', '(annan.json)'),
];

const actions: readonly Attack[] = [
  inCatalog('a script runs when the file is opened', 'OpenAction', () => script),
  inCatalog(
    'a program is started when the file is opened',
    'OpenAction',
    () => '<< /S /Launch /F (x.exe) >>',
  ),
  inCatalog('another page is shown first', 'OpenAction', () => '[1 /Fit]'),
  inCatalog('a script runs when the file is closed', 'AA', () => `<< /WC ${script} >>`),
  attack('a script is among the names', (file) => {
    const names = file.reference(file.root, 'Names');
    return file.update({
      [names]: file.withEntry(names, 'JavaScript', `<< /Names [(a) ${script}] >>`),
    });
  }),
  changed(
    'a link leads elsewhere',
    (file) => file.find(/\/Subtype \/Link/),
    'A',
    '<< /S /URI /URI (http://x.se) >>',
  ),
];

const annotations: readonly Attack[] = [
  annotation(
    'a note is painted over the page',
    (look) =>
      `<< /Type /Annot /Subtype /FreeText /Rect [0 0 600 850] /F 4 /Contents (Annat) /AP << /N ${look} 0 R >> >>`,
  ),
  annotation(
    'a stamp is painted over the page',
    (look) =>
      `<< /Type /Annot /Subtype /Stamp /Rect [0 0 600 850] /F 4 /AP << /N ${look} 0 R >> >>`,
  ),
  annotation(
    'a comment is added',
    () => '<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] /Contents (Nej) >>',
  ),
  annotation(
    'a link lies over the page',
    () =>
      '<< /Type /Annot /Subtype /Link /Rect [0 0 600 850] /A << /S /URI /URI (http://x.se) >> >>',
  ),
  annotation(
    'an invisible field that nobody has signed runs a script',
    () =>
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T (X) /Rect [0 0 0 0] /AA << /E ${script} >> >>`,
  ),
  attack('a link is removed', (file) =>
    file.update({ [firstPage(file)]: file.withEntry(firstPage(file), 'Annots', '[]') }),
  ),
  attack('a text field covers the page', (file) => {
    const form = formOf(file);
    const fields = /\/Fields\s*\[([^\]]*)\]/.exec(file.object(form))?.[1];
    const page = firstPage(file);
    const next = file.size;
    return file.update({
      [form]: file.withEntry(form, 'Fields', `[${fields} ${next} 0 R]`),
      [page]: file.withEntry(page, 'Annots', `[${next} 0 R]`),
      [next]: `<< /Type /Annot /Subtype /Widget /FT /Tx /T (X) /V (Annat) /Rect [0 0 600 850] /F 4 /MK << /BG [1 1 1] >> >>`,
    });
  }),
  changed('all fields are to be drawn anew', formOf, 'NeedAppearances', 'true'),
  changed('the form is another one', formOf, 'XFA', '(<xdp/>)'),
];

const fields: readonly Attack[] = [
  changed(
    'an empty place to sign is moved',
    (file) => fieldOf(file, 'Signature2'),
    'Rect',
    '[0 0 600 850]',
  ),
  changed('an empty place to sign is hidden', (file) => fieldOf(file, 'Signature2'), 'F', '2'),
  changed(
    'an empty place to sign is for somebody else',
    (file) => fieldOf(file, 'Signature2'),
    'TU',
    '(X)',
  ),
  attack('an empty place to sign shows something', (file) =>
    file.update({
      [fieldOf(file, 'Signature2')]: file.withEntry(
        fieldOf(file, 'Signature2'),
        'AP',
        `<< /N ${file.size} 0 R >>`,
      ),
      [file.size]: stream(paint, '/Type /XObject /Subtype /Form /BBox [0 0 600 850]'),
    }),
  ),
  attack('an empty place to sign is gone', (file) => {
    const form = formOf(file);
    const field = fieldOf(file, 'Signature2');
    const list = /\/Fields\s*\[([^\]]*)\]/.exec(file.object(form))?.[1] ?? '';
    return file.update({
      [form]: file.withEntry(form, 'Fields', `[${list.replace(`${field} 0 R`, '')}]`),
    });
  }),
];

const tables: readonly Attack[] = [
  attack('objects without a cross-reference', (file) => {
    const body = `${contentOf(file)} 0 obj\n${stream(paint)}\nendobj\n`;
    return new Forgery(`${file.text}${body}%%EOF\n`);
  }),
  attack(
    'objects, and the old trailer once more',
    (file) => {
      const body = `${contentOf(file)} 0 obj\n${stream(paint)}\nendobj\n`;
      const trailer = file.text.slice(file.text.lastIndexOf('trailer'));
      return new Forgery(`${file.text}${body}${trailer}`);
    },
    never,
  ),
  attack('an update in which nothing is new', (file) => file.update({}), ['amber']),
  attack('an object that leads nowhere', (file) => file.update({ [file.size]: stream(paint) }), [
    'amber',
  ]),
  attack(
    'an object that the cross-reference does not know',
    (file) => file.update({ [file.size]: 'null' }, { before: '%x\n' }),
    ['amber'],
  ),
  attack(
    'bytes between the objects of an update',
    (file) =>
      file.update({ [file.size]: '1' }, { before: `${contentOf(file)} 0 obj\n1\nendobj\n` }),
    ['amber'],
  ),
  attack('a second catalog', (file) =>
    file.update({ [file.size]: file.object(file.root) }, { root: file.size }),
  ),
  attack('a second catalog with other pages', (file) =>
    file.update(
      { [file.size]: file.withEntry(file.root, 'Pages', '<< /Type /Pages /Kids [] /Count 0 >>') },
      { root: file.size },
    ),
  ),
  attack(
    'cross-references that go in circles',
    (file) => file.update({}, { previous: file.text.length }),
    never,
  ),
  attack('cross-references that skip the signature', (file) => {
    const first = Number(/startxref\s+(\d+)/.exec(file.text)?.[1]);
    return file.update({ [contentOf(file)]: stream(paint) }, { previous: first });
  }),
  attack(
    'objects for new programs only',
    (file) => {
      const hybrid = file.packedUpdate({
        [firstPage(file)]: file.withEntry(firstPage(file), 'Rotate', '90'),
      });
      const section = hybrid.startxref;
      return file.update({}, { trailer: `/XRefStm ${section}` });
    },
    never,
  ),
  attack('an object where the cross-reference says another is', (file) =>
    file.update(
      { [contentOf(file)]: stream(paint) },
      { headers: { [contentOf(file)]: `${file.size} 0 obj` } },
    ),
  ),
  attack('an object of another generation', (file) =>
    file.update(
      { [contentOf(file)]: stream(paint) },
      { headers: { [contentOf(file)]: `${contentOf(file)} 1 obj` } },
    ),
  ),
  attack('a page that says its content twice', (file) => {
    const page = firstPage(file);
    return file.update({
      [page]: file.object(page).replace('/Contents', `/Contents ${file.size} 0 R /Contents`),
      [file.size]: stream(paint),
    });
  }),
  attack('a page that says its content twice, once with an escape', (file) => {
    const page = firstPage(file);
    return file.update({
      [page]: file.object(page).replace('/Contents', `/Conten#74s ${file.size} 0 R /Contents`),
      [file.size]: stream(paint),
    });
  }),
  attack('a stream that is longer than it says', (file) =>
    file.update({
      [contentOf(file)]: file.object(contentOf(file)).replace(/\/Length \d+/, '/Length 5'),
    }),
  ),
  attack(
    'the file is said to be protected',
    (file) => file.update({}, { trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 >>' }),
    never,
  ),
];

const information: readonly Attack[] = [
  attack(
    'the title is another',
    (file) => {
      const info = Number(/\/Info (\d+) 0 R/.exec(file.text)?.[1]);
      return file.update({ [info]: file.withEntry(info, 'Title', '(Annat)') });
    },
    ['amber'],
  ),
  attack(
    'the metadata say something else',
    (file) => {
      const metadata = file.find(/\/Subtype \/XML/);
      return file.update({
        [metadata]: file.object(metadata).replace('<pdfaid:part>3', '<pdfaid:part>2'),
      });
    },
    ['amber'],
  ),
  attack('the metadata are gone', (file) => file.update({ [file.find(/\/Subtype \/XML/)]: null }), [
    'amber',
  ]),
  inCatalog(
    'a program keeps something for itself',
    'PieceInfo',
    () => '<< /X << /LastModified (D:2026) /Private (x) >> >>',
    undefined,
    ['amber'],
  ),
  inCatalog(
    'proofs that are none',
    'DSS',
    (next) => `<< /Certs [${next} 0 R] >>`,
    (next, file) => ({ [next]: `<< /Page ${firstPage(file)} 0 R >>` }),
    ['amber'],
  ),
  attack(
    'a signed signature is written once more as it is',
    (file) =>
      file.update({
        [signatureOf(file, 'Signature1')]: file.object(signatureOf(file, 'Signature1')),
      }),
    red,
  ),
];

export const incrementalSaving: readonly Attack[] = [
  ...contents,
  ...appearance,
  ...structure,
  ...attachments,
  ...actions,
  ...annotations,
  ...fields,
  ...tables,
  ...information,
];
