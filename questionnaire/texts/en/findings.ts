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
  depthWithoutReason: {
    what: 'It is not clear why the assessment is as thorough as it is.',
    why: 'The reader should be able to judge whether a simple assessment is enough, or whether none is needed. Article 3 asks that the child’s best interests are examined as thoroughly as the matter requires.',
    how: 'Write two or three sentences on the page where you chose how thorough it is to be.',
  },
  notNeededWithoutReason: {
    what: 'It says that no assessment is needed, but not why.',
    why: 'Article 3 applies to every decision that concerns children. Whoever says that a matter does not has to be able to show the reasoning, or it looks as if the question was never asked.',
    how: 'Write two or three sentences on the page about the need: what the matter is about, and why it does not reach children, directly or through adults.',
  },
  shallowerThanSuggested: {
    what: 'Your screening answers speak for a more thorough assessment than you have chosen.',
    why: 'Where the effects are serious, children are vulnerable or interests conflict, a simple assessment may miss what matters most.',
    how: 'Switch to what the answers speak for, or say why less is enough.',
  },
  heardWithoutChange: {
    what: 'Children were heard, but it does not say what that changed.',
    why: 'What children say must count (article 12). Without an answer to what changed, nobody can see whether they had any influence.',
    how: 'Say what changed in the proposal, its conditions or the assessment. If nothing did, say why.',
  },
  heardWithoutFeedback: {
    what: 'The children who were heard are not among those who are to get feedback.',
    why: 'Children who have said what they think have a right to know what came of it. The UN Committee counts feedback as part of the right to be heard (General Comment No. 12).',
    how: 'Add the children as recipients in step 15, or point at the feedback they will get.',
  },
  noSubstituteSource: {
    what: 'No children were heard, and it does not say what you rely on instead.',
    why: 'Without the children’s own words the assessment needs something other than adults’ assumptions to stand on.',
    how: 'Name the survey, the experience or the person who can say something about these children, and how sure that is.',
  },
  onlyAdultsHeard: {
    what: 'Step 9 seems to give the views of adults, not of children.',
    why: 'Adults can tell of children but not speak in their place. Article 12 is about the children’s own views.',
    how: 'Move the adults’ views to step 10. Hear the children, or say why it cannot be done.',
  },
  quoteFromFew: {
    what: 'The quotations come from so few children that somebody may be recognised.',
    why: 'Those who know the group can work out who said what. Children have a right to privacy (article 16).',
    how: 'Join the group with another, put the quotation in your own words, or ask the children whether they want it included.',
  },
  quoteWithName: {
    what: 'A quotation seems to hold a name.',
    why: 'A name points out the child, also to somebody who reads this in ten years. Children have a right to privacy (article 16).',
    how: 'Take the name away, or write for example “a classmate”. If it is not a child’s name, disregard this.',
  },
  quotePointsOut: {
    what: 'A quotation may point out a child, although no name is there.',
    why: 'Age, school or gender together with a diagnosis or a life situation is often enough for others to know who it is. Children have a right to privacy (Article 16).',
    how: 'Write more broadly, such as “a pupil in the middle years”, and leave the school or the difficulty unsaid.',
  },
  groupNotHeard: {
    what: 'A group that is directly affected has not been heard.',
    why: 'Those who are affected most are often those whom nobody asks. The right to be heard belongs to all children concerned, without distinction (articles 2 and 12).',
    how: 'Hear the group, or say in step 9 why it has not been heard.',
  },
  weakenedWithoutConsequence: {
    what: 'Step 8 says that an article is weakened, but no negative consequence in step 11 names it.',
    why: 'If a right is weakened some child will notice. If that effect is missing it has not been weighed.',
    how: 'Write the consequence in step 11, point at the article there, or change the assessment in step 8.',
  },
  measureForOthers: {
    what: 'The measure reaches other children than those the consequence strikes.',
    why: 'A measure makes up for something only if it benefits the children who lose.',
    how: 'Check the groups of the measure and of the consequence. If they are different children, another measure is needed.',
  },
  noComparison: {
    what: 'The proposal is not compared with no change.',
    why: 'Whether something is best for children can only be said in comparison with something else. An in-depth assessment needs at least the proposal and “no change” side by side.',
    how: 'Add the two alternatives in step 11 and say how the rights are affected.',
  },
  effectWithoutReason: {
    what: 'The alternative strengthens or weakens a right, but it does not say in what way.',
    why: 'An arrow convinces nobody. Readers must know what happens, and to which children, before they can test the judgement or compare the alternatives.',
    how: 'Open the cell in the table of step 11 and write a sentence on what it means for the children.',
  },
  yesDespiteConsequences: {
    what: 'The answer is yes, although there are negative consequences that nobody has dealt with.',
    why: 'A yes says that the proposal is in keeping with the child’s best interests. Then every drawback must be softened, or accepted for a reason that others can question (article 3).',
    how: 'Tie a measure to each negative consequence, say why it can be accepted, or answer partly.',
  },
  departureWithoutReason: {
    what: 'Something else has weighed more than the child’s best interests, but it does not say why.',
    why: 'The child’s best interests are a primary consideration. If something else goes first, it must be possible to read what that is and why it weighs more (General Comment No. 14).',
    how: 'Say which interest it is, why it weighs more and what the children get instead.',
  },
  groundWithoutSupport: {
    what: 'The reason points at nothing: no consequence, article, group or evidence.',
    why: 'A reason that cannot be followed back is one that the reader can only believe or not.',
    how: 'Point at what the reason rests on.',
  },
  proposalTiedToNothing: {
    what: 'The proposal is tied to nothing in the assessment.',
    why: 'The reader should see which consequence or right the proposal answers. Otherwise it looks as if it had been decided beforehand.',
    how: 'Point at the consequence or article that the proposal is about.',
  },
  measureWithoutResponsible: {
    what: 'Nobody is responsible for the measure.',
    why: 'What nobody is responsible for seldom gets done, and then the children go without what they were promised.',
    how: 'Say which board, unit or role is responsible.',
  },
  measureWithoutDate: {
    what: 'It does not say when the measure is to be in place.',
    why: 'A measure that comes after the effect has been felt does not help the children concerned.',
    how: 'Give a day, a term or “before the decision takes effect”.',
  },
  followUpWithoutResponsible: {
    what: 'Nobody is responsible for the follow-up.',
    why: 'A follow-up that is nobody’s task does not happen, and then nobody knows whether the assessment held.',
    how: 'Say which role or unit is responsible.',
  },
  followUpWithoutDate: {
    what: 'The follow-up has no date.',
    why: 'Without a day it is forgotten. Children grow quickly; what is found out after three years is too late for many of them.',
    how: 'Choose a day, even a preliminary one.',
  },
  followUpPassed: {
    what: 'The day of the follow-up has passed, and no outcome is written.',
    why: 'Only afterwards does it show whether the assessment was right. The children live with what came of it now, and have a right to somebody looking (article 3).',
    how: 'Fill in the outcome, or set a new day and say why.',
  },
  worseWithoutNext: {
    what: 'It turned out worse than expected for the children, and it does not say what you will do about it.',
    why: 'Whoever has seen that children suffer from a decision is responsible for changing it. The reader asks what happens now.',
    how: 'Say what is to change, who will see to it and when. If nothing can be done, say why.',
  },
  consequenceNotFollowedUp: {
    what: 'Not all consequences from step 11 have been followed up.',
    why: 'The reader cannot know whether they are forgotten or whether it is too early to tell. Nobody learns from what nobody follows up.',
    how: 'Say how it turned out on the page Outcome. If it is too early, choose that and say when you will look again.',
  },
  childrenNotAskedAgain: {
    what: 'It does not say whether the children have been asked again.',
    why: 'Children have a right to be heard on how it turned out too (article 12). Adults do not see everything.',
    how: 'Ask the same groups as last time if you can. If you cannot now, say why and when it can be done.',
  },
  principleWithoutComment: {
    what: 'One of the four general principles has no comment.',
    why: 'Articles 2, 3, 6 and 12 run through all the others. Whoever skips one of them may have missed something important.',
    how: 'Comment on articles 2, 3, 6 and 12. If one of them means nothing in this matter, say why.',
  },
  sourceWithoutLink: {
    what: 'The source has no link.',
    why: 'Whoever wants to check needs to find the source without asking you.',
    how: 'Add a web address, or say where the source is.',
  },
  sourceOnOwnDisk: {
    what: 'The text refers to a file on somebody’s own computer.',
    why: 'Nobody else can open it. The address may also show a user name.',
    how: 'Put the file where the readers can reach it, or refer to the document’s registration number.',
  },
  vulnerableNotConsidered: {
    what: 'It does not say whether children in vulnerable situations are affected.',
    why: 'Children who already have a hard time are often affected most. Article 2 asks that nobody is put at a disadvantage, and General Comment No. 14 that vulnerability is weighed in.',
    how: 'Say who they are and how it strikes them. If there are none, say how you know.',
  },
  unknownReference: {
    what: 'The text refers to a step that does not exist.',
    why: 'The template has fifteen steps. A reference that leads nowhere makes the reader wonder what is missing.',
    how: 'Check the number.',
  },
  strayPageNumber: {
    what: 'A page number seems to have come along when the text was pasted.',
    why: 'It disturbs the reading and may be taken for a figure.',
    how: 'Take the line away.',
  },
  personalNumber: {
    what: 'The text holds something that looks like a personal identity number.',
    why: 'The assessment often becomes a public document. Details of an individual child hardly ever belong in it (article 16).',
    how: 'Take the number away, or give the child’s age instead.',
  },
  outdatedWords: {
    what: 'The text has words that the Swedish text of the Convention no longer has.',
    why: 'The act says that the child’s best interests are “i första hand” to be considered, and uses the present word for disability. Older words make the reader wonder which text you have used.',
    how: 'Change the words.',
  },
  letterWithoutAge: {
    what: 'The letter to the children is not written for any age.',
    why: 'A letter to all children seldom suits any of them. A child of seven and one of sixteen need different words for the same thing.',
    how: 'Choose an age on the page of the letter. If the children differ in age, write one letter to the younger and one to the older.',
  },
  letterWithoutOutcome: {
    what: 'The letter says neither what has changed nor how it will be.',
    why: 'Children who have answered want to know what came of it. Thanks without an answer teach them that there was no point (article 12).',
    how: 'Write what the children’s words have changed, or what is decided and why.',
  },
  letterWithName: {
    what: 'The letter contains what may be the name of a child.',
    why: 'The letter is read by many and goes with the report. Children have a right to privacy (article 16).',
    how: 'Take the name away, or write for example “a child in Year 2”. If it is not a child’s name, disregard this.',
  },
  notAQuestion: {
    what: 'The question in step 1 cannot be answered with yes, partly or no.',
    why: 'Step 12 is to answer it. An open question, or a statement, never gets an answer that can be tested.',
    how: 'Write a sentence that begins for example “Is it in keeping with the child’s best interests to …” and ends with a question mark.',
  },
};
