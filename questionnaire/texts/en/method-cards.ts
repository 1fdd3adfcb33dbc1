import type { AllMethodCardTexts } from '../../method-cards/schema.ts';
import { forOlder } from './method-cards/for-older.ts';
import { forYounger } from './method-cards/for-younger.ts';

/** The method cards: ways of hearing children. Their names are the choices of the question on method in step 9. */
export const methodCardTexts: AllMethodCardTexts = {
  always: {
    consent: {
      name: 'Consent',
      text: 'Ask both the child and the guardians in good time, in a language they understand. The child’s own yes is needed each time, also when the guardian has said yes.',
    },
    notTakingPart: {
      name: 'The right not to take part',
      text: 'Taking part is voluntary. Say that it is fine to decline, to skip a question and to leave, and arrange something else that is good to do for those who do not join.',
    },
    safety: {
      name: 'Safety',
      text: 'Decide beforehand who is there afterwards, and what you do if a child tells you of harm. People who meet children in their work may be bound by law to report concerns to social services, so never promise to keep everything secret.',
    },
    power: {
      name: 'Power',
      text: 'Be honest about what the children can influence, who decides and when they will know. Let somebody other than whoever gives marks or takes the decision lead the talk.',
    },
    interpretation: {
      name: 'Interpretation',
      text: 'Write what the children said and did in one place, and what you think it means in another. Read it back to them where you can, and ask whether you have understood.',
    },
    disability: {
      name: 'Disability',
      text: 'Ask beforehand what the child needs: pictures, signs, shorter sessions, breaks, a place without noise, a way in without stairs. Change the method rather than leave the child out.',
    },
    language: {
      name: 'Another language',
      text: 'Book a trained interpreter, not a sibling or a relative. Plan for twice the time, and let the child answer in the language that is closest.',
    },
    protectedIdentity: {
      name: 'Protected personal data',
      text: 'Assume that somebody in the group may have protected personal data. Take no names, no pictures of children and no addresses, and do not publish place and time where others can read them.',
    },
  },
  cards: { ...forYounger, ...forOlder },
};
