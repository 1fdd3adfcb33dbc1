import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';

/** Whether a draft's text is that of a signed-off assessment. */
export function isSignedOffText(text: string): boolean {
  // Asked at every save, and most drafts have never been near a sign-off: those need not be read.
  if (!text.includes('"signedOffAt"')) {
    return false;
  }
  const result = readAssessmentFile(text);
  return result.ok && isSignedOff(result.assessment);
}

/** What is signed off stays as it is: nothing but the same text may take its place. */
export function mayReplace(before: string | null | undefined, text: string): boolean {
  return typeof before !== 'string' || before === text || !isSignedOffText(before);
}
