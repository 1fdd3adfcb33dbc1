import type { LetterGuidance } from '../../schema.ts';
import { plainWords } from './plain-words.ts';

export const letterGuidance: LetterGuidance = {
  greeting: 'Hello!',
  headings: {
    letterMatter: 'What this is about',
    letterSaid: 'What you told us',
    letterChanged: 'What has changed',
    letterDecision: 'Our answer, and why',
    letterNext: 'What happens now?',
    letterContact: 'Is there something you want to ask?',
  },
  ages: {
    'age-0-3': {
      reader:
        'The child hears the letter from somebody it knows, ideally with pictures or things to point at. Write what the adult is to say.',
      advice: [
        'Say one thing at a time, about what the child can see or touch.',
        'Tell who will be there, and what is the same as before.',
        'No reasons and no dates. Say “soon” or “after the summer”.',
        'Draw or take photographs: the door, the bus, the new teacher.',
      ],
      openings: {
        letterMatter: 'We are going to a new garden.',
        letterSaid: 'We saw that you liked the sand.',
        letterChanged: 'The sand can stay.',
        letterDecision: 'Soon we will play in the new garden.',
        letterNext: 'First we go there and look.',
        letterContact: 'We are with you all the time.',
      },
    },
    'age-4-6': {
      reader:
        'The child has the letter read aloud and wants to talk about it at once. Leave room for pictures, and read a little at a time.',
      advice: [
        'Short sentences about what the child itself has told or shown.',
        'Say who does what: “adults in the municipality”, not “it has been decided”.',
        'One reason, so simple that the child can tell it at home.',
        'Give words to feelings: it is fine to be glad, sad or angry.',
      ],
      openings: {
        letterMatter: 'Adults are to decide where your school will be.',
        letterSaid: 'You built a bus out of blocks.',
        letterChanged: 'You wanted to sit with a friend. You can.',
        letterDecision: 'We think that you should start in the big school.',
        letterNext: 'In the autumn we will visit it.',
        letterContact: 'Ask your teacher, and your teacher will ask us.',
      },
    },
    'age-7-9': {
      reader:
        'The child reads alone or with the class. Large type, short lines and one thing in each sentence.',
      advice: [
        'Begin with what matters most. Whoever only reads the first line should have learnt something.',
        'Say “you” to the group and “we” about those who decide or propose.',
        'Put what has changed in a list.',
        'If it did not turn out as the children wanted, say so plainly and say why.',
      ],
      openings: {
        letterMatter: 'Adults in the municipality are to decide about your school.',
        letterSaid: 'Most of you said that …',
        letterChanged: 'You said that the bus feels scary. So …',
        letterDecision: 'We still think that …',
        letterNext: 'The politicians decide in June.',
        letterContact: 'Talk to an adult at school whom you trust.',
      },
    },
    'age-10-12': {
      reader:
        'The child reads alone, compares with what friends have heard, and notices if something is left out.',
      advice: [
        'Explain who decides, and what the children could influence.',
        'Show how an idea went from the children into the proposal.',
        'Give two reasons, and also what speaks against.',
        'Explain a difficult word the first time, or use another.',
      ],
      openings: {
        letterMatter: 'The municipality has to decide whether the school will stay.',
        letterSaid: 'Of those of you who answered, most wanted …',
        letterChanged: 'Three of your ideas are now part of the proposal.',
        letterDecision: 'We propose that … The main reason is …',
        letterNext: 'On 15 June the politicians vote.',
        letterContact: 'If you wonder about something, e-mail us or ask a teacher to do it.',
      },
    },
    'age-13-15': {
      reader:
        'Teenagers read fast and recognise empty talk. Write as to an adult who does not know the subject.',
      advice: [
        'No needless exclamation marks, and no praise for taking part.',
        'Say what you do not know, and what could change the answer.',
        'Give figures where they say something: how many thought what.',
        'Tell those who do not agree what they can do.',
      ],
      openings: {
        letterMatter: 'The municipality is thinking of closing …',
        letterSaid: 'This is what we took with us from the talk:',
        letterChanged: 'Two things in the proposal come from you.',
        letterDecision: 'We still propose that … The reason is …',
        letterNext: 'The decision is made on 15 June. You will hear from us that week.',
        letterContact: 'Do you disagree? Write to us at …',
      },
    },
    'age-16-17': {
      reader:
        'The reader is almost an adult and can read the whole assessment. The letter should be short and lead there.',
      advice: [
        'Say what was weighed against what, and what settled it.',
        'Mention rights where they played a part, in your own words.',
        'Say where the assessment is and how the decision can be appealed, if it can.',
        'Ask how they want to take part in the follow-up.',
      ],
      openings: {
        letterMatter: 'This spring it will be settled whether …',
        letterSaid: 'Your main objection was that …',
        letterChanged: 'It led to …',
        letterDecision: 'All in all we propose … What weighed most was …',
        letterNext: 'The municipal council decides on 15 June.',
        letterContact: 'The whole assessment is at …, and we are glad to answer questions.',
      },
    },
  },
  plainWords,
};
