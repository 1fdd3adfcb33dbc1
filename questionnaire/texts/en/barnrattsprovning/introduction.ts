import type { QuestionnaireTexts } from '../../../schema.ts';

/** What stands before step 1, and the names of the four phases. */
export const introduction: Pick<QuestionnaireTexts, 'name' | 'preamble' | 'phases'> = {
  name: 'Assessment of the child’s best interests',
  preamble: [
    'The Convention on the Rights of the Child is Swedish law through Act (2018:1197). It covers everyone under the age of 18 (article 1), and that includes teenagers who are nearly adults.',
    'When a municipality, a region or any other public body is about to do something that concerns children, it must work out what would be best for them and treat that as a primary consideration (article 3.1). This holds for individual children and for children as a group. It also holds for decisions that are not aimed at children but reach them all the same, such as a budget, a local plan or a contract.',
    'A primary consideration carries great weight. Other interests may still come first, but then anyone should be able to read which they are, why they weigh more, and what is being done to soften the effects on children.',
    'How much work is needed depends on the matter. If a decision plainly makes things better for children, a short assessment will do, often a few lines in each step. A thorough one is called for when interests conflict, when the effects are far-reaching or hard to reverse, or when children in vulnerable situations are affected.',
    'An assessment does most good when it starts early, while the proposal can still be changed and there is time to hear from children.',
  ],
  phases: {
    matter: 'The matter',
    evidence: 'The evidence',
    assessment: 'The assessment',
    decision: 'Decision and follow-up',
  },
};
