import type { Attack } from './attack.ts';
import { Forgery } from './forgery.ts';
import { filling, signOwn } from './own-signature.ts';
import { fieldOf, firstPage, formOf, gapOf, splice } from './places.ts';

/** What is no attack must not be called one: without these, all of the others would hold for a verifier that says no. */
export const controls: readonly Attack[] = [
  {
    class: 'control',
    name: 'nobody has signed',
    expected: ['amber'],
    make: ({ unsigned }) => unsigned,
  },
  { class: 'control', name: 'one has signed', expected: ['green'], make: ({ once }) => once },
  { class: 'control', name: 'two have signed', expected: ['green'], make: ({ twice }) => twice },
  {
    class: 'control',
    name: 'three have signed',
    expected: ['green'],
    make: ({ thrice }) => thrice,
  },
  {
    class: 'control',
    name: 'the signature is written with other letters for its digits',
    expected: ['green'],
    make: ({ once }) => {
      const { start, end } = gapOf(once);
      return new Forgery(splice(once, start, end, once.text.slice(start, end).toUpperCase()));
    },
  },
  {
    class: 'control',
    name: 'an invisible signature is added',
    expected: ['green'],
    make: ({ once, attacker }) =>
      signOwn(once, { identity: attacker, objects: invisibleField(once) }),
  },
  {
    class: 'control',
    name: 'a field is filled in by other hands, without appearance',
    expected: ['green'],
    make: ({ once, attacker }) =>
      signOwn(once, { identity: attacker, objects: filling(once, 'Signature2') }),
  },
  {
    class: 'control',
    name: 'a field is filled in by a program that notes when, and that it has no colours',
    expected: ['green'],
    make: ({ once, attacker }) => {
      const field = fieldOf(once, 'Signature2');
      return signOwn(once, {
        identity: attacker,
        objects: (signature) => ({
          [field]: once
            .withEntry(field, 'V', `${signature} 0 R`)
            .replace('<<', '<< /M (D:20261122150300Z) /NM (x) /MK << >>'),
        }),
      });
    },
  },
];

/** As signing services do it. */
const invisibleField = (file: Forgery) => (signature: number) => {
  const fields = /\/Fields\s*\[([^\]]*)\]/.exec(file.object(formOf(file)))?.[1];
  const page = firstPage(file);
  const annotations = /\/Annots\s*\[([^\]]*)\]/.exec(file.object(page))?.[1];
  const number = signature + 1;
  return {
    [formOf(file)]: file.withEntry(formOf(file), 'Fields', `[${fields} ${number} 0 R]`),
    [page]: file.withEntry(page, 'Annots', `[${annotations} ${number} 0 R]`),
    [number]: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Ny) /Rect [0 0 0 0] /F 132 /P ${page} 0 R /V ${signature} 0 R >>`,
  };
};
