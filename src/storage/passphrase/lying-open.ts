/** As every file of ours begins that lies as it is, not sealed. */
const opening = /^\{"format":"barnrattsprovning","formatVersion":\d+,"assessment":\{/;

/** Whether a stored text can be read by anybody. */
export function liesOpen(stored: string): boolean {
  return opening.test(stored);
}
