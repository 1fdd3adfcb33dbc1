import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';

/** As the file of a new version names the one it was made from. In an answer, quotation marks are escaped. */
const formerVersion = /"formerVersion":\{"number":\d+,"signedOffAt":"[^"]*"\}/;

/** Whether a draft's text is that of a signed-off assessment. */
function isSignedOffText(text: string): boolean {
  // Asked at every save, and to read a text takes as long as to save it: a draft is known without.
  if (!text.replace(formerVersion, '').includes('"signedOffAt"')) {
    return false;
  }
  const result = readAssessmentFile(text);
  return result.ok && isSignedOff(result.assessment);
}

/** What is signed off stays as it is: nothing but the same text may take its place. */
export function mayReplace(before: string | null | undefined, text: string): boolean {
  return typeof before !== 'string' || before === text || !isSignedOffText(before);
}
