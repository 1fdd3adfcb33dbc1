import { type AtRest, holdTheSame } from '../passphrase/at-rest.ts';
import { liesOpen } from '../passphrase/lying-open.ts';
import type { DraftId } from './draft-store.ts';

/** As the file of a new version names the one it was made from. In an answer, quotation marks are escaped. */
const formerVersion = /"formerVersion":\{"number":\d+,"signedOffAt":"[^"]*"\}/;

/** False for a plain draft, which is known without reading it: this is asked at every save. */
function mayBeSignedOff(stored: string): boolean {
  return !liesOpen(stored) || stored.replace(formerVersion, '').includes('"signedOffAt"');
}

/** What is signed off stays as it is: nothing but the same text, sealed or not, may take its place. */
export function mayReplace(
  atRest: AtRest,
  id: DraftId,
  before: string | null | undefined,
  stored: string,
): boolean {
  if (typeof before !== 'string' || before === stored || !mayBeSignedOff(before)) {
    return true;
  }
  return atRest.head(before)?.isSignedOff !== true || holdTheSame(atRest, id, before, stored);
}
