import { type Attack, type Outcome, paint, red } from './attack.ts';
import { type Forgery, stream } from './forgery.ts';
import { firstPage } from './places.ts';

/** Somebody adds an update to a file that one has signed. */

type Make = (file: Forgery) => Forgery;

export const attack = (name: string, make: Make, expected: readonly Outcome[] = red): Attack => ({
  class: 'incremental saving',
  name,
  expected,
  make: ({ once }) => make(once),
});

/** An entry of the catalog, and objects it may need: the first new number is handed over. */
export const inCatalog = (
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

export const onPage = (name: string, key: string, value: string) =>
  attack(name, (file) =>
    file.update({ [firstPage(file)]: file.withEntry(firstPage(file), key, value) }),
  );

export const annotation = (name: string, body: (next: number) => string) =>
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

export const changed = (
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

export const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
