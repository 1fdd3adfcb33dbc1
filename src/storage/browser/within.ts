/** A disk that does not answer in this time must not keep the user waiting. */
const patience = 2000;

/** The promise's value, or the other one where it rejects or takes too long. */
export function within<Value, Otherwise>(
  promise: Promise<Value>,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), patience);
    promise.then(resolve, () => resolve(otherwise)).finally(() => clearTimeout(timer));
  });
}

/**
 * The database that is being opened; undefined where the browser refuses or does not answer. One that opens
 * too late is closed: nobody waits for it any more, and it would hinder whoever changes its form.
 */
export async function openedInTime<Database extends { close(): void }>(
  opening: Promise<Database>,
): Promise<Database | undefined> {
  let isLate = false;
  const database = await within(
    opening.then((opened) => {
      if (isLate) {
        opened.close();
      }
      return opened;
    }),
    undefined,
  );
  isLate = true;
  return database;
}
