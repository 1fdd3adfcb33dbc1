import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { PdfError } from '#src/signature/protocol.ts';
import { createSelfMadeIdentity } from '#src/signature/worker/self-made-identity.ts';
import { readAssessment, reviewPdf } from '#src/signature/worker/verify/review-pdf.ts';
import {
  assessmentWith,
  modelOf,
  reportOf,
  signedOff,
  signers,
  text,
} from '#test/report/sample.ts';
import { annasIdentity, sign } from '../signing-case.ts';
import { addedParts } from './added-parts.ts';
import type { Attack, Kit, Outcome } from './attack.ts';
import { bentUpdates } from './bent-updates.ts';
import { controls } from './controls.ts';
import { craftedSignatures } from './crafted.ts';
import { Forgery } from './forgery.ts';
import { replacedContent } from './replaced-content.ts';
import { shadow } from './shadow.ts';
import { rollback, swap } from './swap.ts';
import { tamper } from './tamper.ts';
import { universalForgery } from './universal-forgery.ts';
import { wrapping } from './wrapping.ts';

export const attacks: readonly Attack[] = [
  ...controls,
  ...tamper,
  ...replacedContent,
  ...addedParts,
  ...bentUpdates,
  ...shadow,
  ...universalForgery,
  ...wrapping,
  ...swap,
  ...craftedSignatures,
  ...rollback,
];

const answers = { ...signers(3), 'case-title': text('Ekdalens familjecentral') };
const attachedText = writeAssessmentFile({ ...assessmentWith(answers), ...signedOff });

/** Our own report with its assessment, signed as the app signs it. */
export async function makeKit(): Promise<Kit> {
  const attachment = { name: 'ekdalen.json', description: 'Prövningen', json: attachedText };
  const report = await reportOf(await modelOf(answers, signedOff), undefined, attachment);
  const anna = await annasIdentity();
  const attacker = await createSelfMadeIdentity({
    name: 'Anna Berg',
    organisation: 'Ekdalens kommun',
    now: '2026-11-01T08:00:00.000Z',
  });
  const once = await sign(report.bytes, 'Signature1', { identity: anna });
  const twice = await sign(once, 'Signature2');
  const thrice = await sign(twice, 'Signature3');
  return {
    unsigned: new Forgery(report.bytes),
    once: new Forgery(once),
    twice: new Forgery(twice),
    thrice: new Forgery(thrice),
    anna,
    attacker,
    sign: async (file, field) => new Forgery(await sign(file.bytes, field, { identity: attacker })),
  };
}

export interface Trial {
  readonly attack: Attack;
  readonly outcome: Outcome;
  /** Why, in the words of the review. */
  readonly reasons: string;
  /** The outcome is as expected, and no other assessment than the signed one was handed out. */
  readonly isHeld: boolean;
}

export async function tryOut(attack: Attack, kit: Kit): Promise<Trial> {
  const made = await attack.make(kit);
  const file = made instanceof Forgery ? made.bytes : made;
  let outcome: Outcome = 'refused';
  let reasons: string;
  let assessments: (string | undefined)[] = [];
  try {
    const review = await reviewPdf(file, () => {});
    outcome = review.status;
    reasons = review.reasons.join(', ');
    assessments = [review.assessment, await readAssessment(file, () => {}).catch(() => undefined)];
  } catch (error) {
    reasons = error instanceof PdfError ? error.problem : String(error);
  }
  const isOurs = assessments.every((text) => text === undefined || text === attachedText);
  const isHeld = attack.expected.includes(outcome) && isOurs && !reasons.includes('Error');
  return { attack, outcome, reasons: isOurs ? reasons : `${reasons}; another assessment`, isHeld };
}
