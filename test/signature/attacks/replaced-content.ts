import { type Attack, paint } from './attack.ts';
import { stream } from './forgery.ts';
import { contentOf, embeddedFile, fileSpecification, firstPage, resourcesOf } from './places.ts';
import { attack, changed, inCatalog, onPage, script } from './update-attacks.ts';

/** What is shown, read aloud or attached is replaced by an update. */

const otherAttachment = stream(
  '{"format":"barnrattsprovning","annat":true}',
  '/Type /EmbeddedFile',
);
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

export const replacedContent: readonly Attack[] = [
  ...contents,
  ...appearance,
  ...structure,
  ...attachments,
];
