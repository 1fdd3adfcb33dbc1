import { type Attack, paint } from './attack.ts';
import { stream } from './forgery.ts';
import { fieldOf, firstPage, formOf } from './places.ts';
import { annotation, attack, changed, inCatalog, script } from './update-attacks.ts';

/** Actions, annotations and fields are added or changed by an update. */

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

export const addedParts: readonly Attack[] = [...actions, ...annotations, ...fields];
