import type { AllMethodCardTexts } from '../../../method-cards/schema.ts';

export const forOlder: AllMethodCardTexts['cards'] = {
  talk: {
    what: 'A talk between two people, when the question is personal or the child does not want to speak in front of others.',
    needs: [
      'A room where nobody hears and nobody comes in, but which the child can easily leave',
      'Three to five questions that begin openly',
      'An adult whom the child may bring',
    ],
    steps: [
      'Say who you are, what it is about, what you write down and who will read it.',
      'Begin with something easy about the child’s everyday life, and listen more than you ask.',
      'Go from open to particular: “What is it like to …?” before “What do you think of …?”',
      'Sum up what you have understood. Ask the child to correct and add.',
      'Say what happens now, and how the child can reach you.',
    ],
    mind: {
      power:
        'An adult alone is much power. Sit beside rather than opposite, and let the child choose the place.',
      safety:
        'Talks about hard things need somebody with experience. Have a counsellor or the like close by.',
      protectedIdentity:
        'What one single child has said is easily recognised. Put it together with what others have said.',
      disability: 'Send the questions beforehand to those who need to think in peace.',
    },
    questions: [
      'What is an ordinary day like for you?',
      'What would be easier for you if it turned out like this? What would be harder?',
      'What do you think we adults have forgotten?',
    ],
    younger:
      'Younger children tend to say what they think a strange adult wants to hear. Talk while you play, draw or walk.',
  },
  group: {
    what: 'Four to six children of about the same age talk with each other about the question, while one adult leads and another writes.',
    needs: [
      'Two adults, one of whom only takes notes',
      'A room without a table in between, and something to eat',
      'Four questions and a way to give everybody the word, such as a thing that goes round',
    ],
    steps: [
      'Agree on rules: one speaks at a time, nobody laughs at anybody, what is said stays in the room.',
      'Let each write or draw an answer first, so that the first speaker does not decide.',
      'Go round, then open up. Ask “Does anybody think differently?”',
      'Let the group choose the three things that matter most. Also write down what only one thinks.',
      'Read out what you have written, and ask whether anything is missing.',
    ],
    mind: {
      power:
        'In a group those are heard who are always heard. Divide by age, and at times by gender or by how used they are to speaking.',
      safety:
        'You cannot promise that other children keep quiet. Ask them not to tell personal things about themselves or others.',
      interpretation: 'That all nod is not agreement. Ask one at a time, or vote in secret.',
      disability: 'A smaller group, fewer questions and fixed breaks let more children take part.',
    },
    questions: [
      'What gets better if it turns out like this? What gets worse?',
      'For whom is it hardest?',
      'If the adults decide it all the same, what must they arrange first?',
    ],
    younger:
      'Children under seven find it hard to wait their turn and often imitate each other. Play, draw or walk together instead.',
  },
  sorting: {
    what: 'The children get cards with statements, proposals or pictures and put them in piles or in order: important, less important, not at all. The thoughts show on the table, and whoever is quiet gets as much room.',
    needs: [
      'Twelve to twenty cards, some empty to write on',
      'A table or a floor with three clear places',
      'A camera for the result, not for the children',
    ],
    steps: [
      'Read the cards together, and take away those that nobody understands.',
      'Let the children write cards of their own.',
      'Let them sort, first by themselves or in pairs, then together.',
      'Ask about the cards on top, at the bottom and where they did not agree.',
      'Photograph the result and write the reasons down.',
    ],
    mind: {
      power:
        'The cards are your words. Without empty cards you only learn what the children think of what you have thought of already.',
      interpretation: 'The order says little without the reasons. Write down why, not only what.',
      disability:
        'Make the cards with pictures and large print. Those who cannot move them can point or look.',
      language: 'Write the cards in the children’s languages, or use pictures only.',
    },
    questions: [
      'Which three matter most to you? Why those?',
      'Which card is missing?',
      'Which one would you give away if you had to?',
    ],
    younger:
      'Ranking many things is hard for younger children. With three pictures in place of words a five-year-old can choose the best and the worst.',
  },
  survey: {
    what: 'Many children answer the same short questions, each alone and without a name. It shows how many think what, but seldom why.',
    needs: [
      'At most eight questions, tried out on some children first',
      'Time during the school day, so that all can answer and nobody answers at home',
      'Somebody who reads aloud to those who want it, and pictures for the answers of those under ten',
    ],
    steps: [
      'Let some children choose and rewrite the questions.',
      'Take away all that is not about the decision, and all that points somebody out.',
      'Say why you ask, what the answers are for and that it is voluntary.',
      'Let the children answer in peace. No teacher is to see the answers.',
      'Count the answers by age, and take up what surprises you in a talk with some of the children.',
    ],
    mind: {
      protectedIdentity:
        'Show no groups of fewer than five. Age, gender and school together soon point out a child.',
      notTakingPart:
        'In a classroom it is hard to say no. Let those who do not want to hand in an empty sheet.',
      interpretation:
        'Write how many were asked and how many answered. Those who did not may think differently.',
      disability:
        'Arrange reading aloud, pictures and more time, so that answers do not come only from those who read easily.',
    },
    questions: [
      'How is it for you today? (five faces)',
      'What do you think of the proposal? (good, bad, don’t know)',
      'What matters most for the adults to think of? (write yourself)',
    ],
    younger:
      'Those who cannot read themselves answer what the adult beside them seems to want. Ask through play, pictures or a walk.',
  },
  council: {
    what: 'You bring the question to children who already represent others: a pupils’ council, a youth council, child representatives or an association. They can ask their friends first, and answer for more than themselves.',
    needs: [
      'Material in good time, written for children',
      'Time for the representatives to talk with those they represent',
      'An adult who can answer questions and comes back with word',
    ],
    steps: [
      'Send a page about the matter with two or three questions, at least two weeks before the meeting.',
      'Let the representatives ask their classes or members, preferably in writing.',
      'Meet. Let the children run the meeting by their own agenda.',
      'Write down what most think, what a few think and what they ask you.',
      'Answer the questions, and come back when the decision is taken.',
    ],
    mind: {
      power:
        'Councils attract those who are heard already. Ask which children do not sit there, and hear them in another way.',
      interpretation:
        'Write how many they represent and how they asked them. Otherwise it is the views of a few children.',
      notTakingPart: 'A council may want to talk about something else. Their time is not yours.',
      disability:
        'Ask how pupils in adapted schools and children who are out of school are represented.',
    },
    questions: [
      'What do those you represent say? Does anybody think the opposite?',
      'What do you want us to ask everybody?',
      'What can children do themselves, and what must adults do?',
    ],
    younger:
      'Small children cannot represent others: they speak for themselves, and that is enough. Hear them directly in play or with pictures.',
  },
};
