import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'The question to be assessed',
  shortHeading: 'The question',
  help: {
    why: 'Everything you do in the steps that follow leads up to the answer to one single question. If it is clear, the group knows what to look for, and the reader can see that the answer in step 12 really belongs to it. A question that can be answered with a no also keeps the assessment from becoming a rubber stamp.',
    how: [
      'Word the question so that the answer can be yes, partly or no.',
      'Name the proposal, so that nobody has to guess what is being assessed.',
      'Make the question about children and their rights, not about the service’s own targets.',
      'Read it aloud to a colleague who does not know the case. If they hesitate, rewrite it.',
      'Come back and sharpen the question once you have described the matter in step 2.',
    ],
    mistakes: [
      'The question is a heading, such as “School transport in the municipality”. A heading cannot be answered.',
      'The answer is built in. “How does the proposal serve children’s best interests?” can never be answered with a no.',
      'Two questions share one sentence. If they could have different answers, ask them separately.',
    ],
    example:
      'Are the proposed new rules for school transport in the municipality of Norrsjö in keeping with the best interests of the pupils they affect? The question concerns pupils from the preschool class to Year 9. We are assessing the new distances and the switch to public buses, not whether the municipality should have rules at all.',
  },
  questions: {
    'assessed-question': {
      label: 'Which question will you answer?',
      help: 'One sentence with a question mark that can be answered with yes, partly or no. You answer it in step 12.',
    },
    'assessed-question-notes': {
      label: 'What should the reader know about the question?',
      help: 'Optional: say how you arrived at the question and what it leaves out. If you already have a text in Word you can paste it here, bullet points included.',
    },
  },
};
