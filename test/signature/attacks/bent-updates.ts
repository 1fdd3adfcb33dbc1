import { type Attack, never, paint, red } from './attack.ts';
import { Forgery, stream } from './forgery.ts';
import { contentOf, firstPage, signatureOf } from './places.ts';
import { attack, inCatalog } from './update-attacks.ts';

/** Updates that are written as no program writes them, or that change what nobody sees. */

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

export const bentUpdates: readonly Attack[] = [...tables, ...information];
