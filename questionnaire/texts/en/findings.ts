import type { FindingTexts } from '../../findings.ts';

/** What the app remarks upon: what is wrong, why it matters, and what to do about it. */
export const findingTexts: FindingTexts = {
  noTitle: {
    what: 'The matter has no name.',
    why: 'The name stands on the first page of the report and in the list of drafts. Without it nobody knows what the assessment is about.',
    how: 'Write a short name in the case details, preferably the one in the register.',
  },
  noRegistrationNumber: {
    what: 'There is no registration number.',
    why: 'The number ties the assessment to its matter, and makes it possible to find in the archive.',
    how: 'Ask the registrar whether the matter has a number. If it has none yet, you can sign off all the same.',
  },
  noDecidingBody: {
    what: 'It does not say who is to decide.',
    why: 'The assessment is made for a decision. Its readers need to know whose decision that is.',
    how: 'Write which committee, board or manager decides. If several decide in turn, write all of them.',
  },
  decisionBeforeStart: {
    what: 'The decision is planned for a day before the assessment was started.',
    why: 'An assessment is to be made before the decision. By these dates it seems to have been made afterwards.',
    how: 'Check both dates. If the decision has already been made, say so where you describe the matter.',
  },
  noSigner: {
    what: 'Nobody is named as a signatory.',
    why: 'Once the assessment is signed off, it must be clear who stands behind it. The report has a place to sign for each person you name.',
    how: 'Add at least one person in the case details.',
  },
  signerWithoutName: {
    what: 'A signatory has no name.',
    why: 'Without a name nobody can tell who was meant to sign, or whether the right person did.',
    how: 'Write first name and surname, or remove the signatory.',
  },
  signerWithoutParty: {
    what: 'It does not say on whose behalf a signatory signs.',
    why: 'The same person may sign for a committee, for a department or only for themselves. The reader needs to know which.',
    how: 'Write, for example, which committee or department the person represents.',
  },
  signerTwice: {
    what: 'The same signatory is there twice, for the same party.',
    why: 'The report has a place for each. One of them stays empty, and then a signature seems to be missing.',
    how: 'Remove one, or write what tells them apart.',
  },
  stepIncomplete: {
    what: 'The step is not complete.',
    why: 'Readers cannot tell whether the question was forgotten or whether there was nothing to say.',
    how: 'Answer the step. If there is nothing to raise, a sentence about why is enough.',
  },
  notHeardWithoutReason: {
    what: 'No children were heard, and you have not written why.',
    why: 'Children have the right to express their views in matters that concern them (article 12). Whoever does not ask them needs a reason that others can examine.',
    how: 'Write the reason, what you did instead, and whether the children will be heard later on. If there is time, ask them now.',
  },
  noBestInterestsAnswer: {
    what: 'The question from step 1 has no answer in step 12.',
    why: 'The answer is what the assessment is to arrive at, and the first thing that decision-makers look for.',
    how: 'Choose yes, partly or no. If the answer is not the same for all children, let the reasons say so.',
  },
  consequenceWithoutMeasure: {
    what: 'No measure is tied to this negative consequence.',
    why: 'Children who lose something need something in return. Without a measure or an explanation, the consequence seems to have been forgotten.',
    how: 'Point at the consequence in the measure that softens it, or write a new measure. If it cannot be softened, say so in step 14.',
  },
};
