import type { AllMethodCardTexts } from '../../../method-cards/schema.ts';

export const forYounger: AllMethodCardTexts['cards'] = {
  observation: {
    what: 'You see what the children seek out, avoid, repeat and show with body, eyes and sounds, in a place like the one that the matter is about. Those who have no words yet have views as well.',
    needs: [
      'An adult whom the children know, and one who watches and takes notes',
      'Two or three occasions at different times of the day',
      'A simple sheet: what happened, who began, how long, how it ended',
    ],
    steps: [
      'Decide what you want to understand, such as where the children look for calm, and write it down before you begin.',
      'Be there for a while without taking notes, so that the children get used to you.',
      'Note what you see in plain words. Leave the explanation for later.',
      'Compare with what guardians and staff who know the children usually see, and keep it apart from what you saw yourselves.',
      'Agree on what you are sure of, what you guess, and what it means for the proposal.',
    ],
    mind: {
      notTakingPart: 'A small child says no by turning away, crying or leaving. Stop then.',
      interpretation:
        'Two people interpret by themselves and compare. Own that it is an interpretation, and say so in the assessment.',
      consent: 'The guardian consents, but the child’s wish to stay decides how long it lasts.',
    },
    questions: [
      'Where do the children stay, and what do they pass by?',
      'Whom do they turn to when something is hard?',
      'What changes with many children, noise or a new adult?',
    ],
    older:
      'Children who can tell for themselves should be allowed to. Only watching them is talking about them instead of with them; choose play, pictures or a walk.',
  },
  play: {
    what: 'The children build, act out or play what the matter is about, with blocks, figures or dolls, and talk while they do it.',
    needs: [
      'Blocks, figures, cars or dolls that resemble the place and the people',
      'A floor in a room that the children know',
      'One adult who plays and one who takes notes',
    ],
    steps: [
      'Say in a few words what it is about: “We are going to make up a new way to preschool.”',
      'Let the children build freely first. Ask nothing.',
      'Follow the play and add an event: “Now it starts to rain. What do they do?”',
      'Ask about what the children show, not about themselves: “Why does he go there?”',
      'End by letting the children show what matters most, and thank them.',
    ],
    mind: {
      power:
        'The adult does not steer the play. If the children change the subject, that is an answer too.',
      interpretation:
        'Play is not always reality. Count what comes back with several children, and ask about it.',
      protectedIdentity: 'Photograph what they built, never the children.',
      disability: 'Let children who find it hard to move direct: they point or tell, others build.',
    },
    questions: [
      'Show how you get there. Who comes along?',
      'What happens when it is dark, or if the bus does not come?',
      'What must be there to make it good?',
    ],
    younger:
      'The very youngest play beside each other and do not build up an event. Watch and interpret what they show instead.',
    older:
      'From about ten it often feels childish. A model or a map in place of toys may still work; otherwise a walk, cards or a talk.',
  },
  pictures: {
    what: 'The children draw, cut out or choose pictures of the place or the change, and then tell about the picture. The telling is the answer, not the picture.',
    needs: [
      'Paper, pencils and ready pictures to choose from',
      'A table where the children are left in peace from other eyes',
      'An adult for every four children, to write down what the child says',
    ],
    steps: [
      'Give a clear task: “Draw a place where you feel good and one where you do not.”',
      'Let everybody draw for ten minutes. Do not discuss the pictures meanwhile.',
      'Ask one child at a time: “Tell me about your picture.” Write the words as they are said.',
      'Read back what you wrote and ask whether it is right.',
      'Ask whether you may keep or photograph the picture. A no is a no.',
    ],
    mind: {
      interpretation:
        'Never interpret colours and shapes. Only the child knows what the picture is of.',
      protectedIdentity:
        'Remove names, the school’s name and faces from pictures before anybody sees them.',
      disability:
        'Those who do not draw can choose pictures, shape clay or tell while somebody else draws.',
      consent: 'The picture is the child’s. Ask separately whether it may be in the report.',
    },
    questions: [
      'Tell me about your picture.',
      'What is best about this place? What is worst?',
      'If you could change one thing, what would you draw there?',
    ],
    younger:
      'Small children draw because it is fun, seldom to tell something in particular. Let them show in play, or watch them.',
    older:
      'Young people often find drawing childish. Let them photograph places instead, or choose a walk or a talk.',
  },
  walk: {
    what: 'The children show you a place or a way while you walk together, and tell things where they happen. What one sees on the spot one does not remember at a table.',
    needs: [
      'Good weather or good clothes, and a way that is safe',
      'A map or a camera that the children are in charge of',
      'Two adults: one listens, one takes notes and sees to it that all arrive',
    ],
    steps: [
      'Agree on where you are going and what you are looking for, but let the children choose the way.',
      'Let the children lead. Walk beside, not ahead.',
      'Stop where the children stop. Ask what usually happens here.',
      'Let the children mark the map: green for good, red for bad, a cross for scared.',
      'Gather afterwards and let the children say what mattered most of what you saw.',
    ],
    mind: {
      safety:
        'Walk the way yourselves first. Traffic, water and darkness are yours to mind all along.',
      disability:
        'Choose a way that everybody can take. If there is none, go by car, or by film and pictures.',
      protectedIdentity:
        'Children often show where they live. Never write addresses down, and be careful with the map afterwards.',
      power: 'Whoever walks first says most. Let the children take turns at leading.',
    },
    questions: [
      'Show me where you usually are. Who is there?',
      'Where do you walk faster? Why?',
      'What would make this place better for you?',
    ],
    younger:
      'The youngest may well come along, but it is their adults who choose the way. Watch instead what they stop at.',
  },
  supported: {
    what: 'A talk where the child gets the support that lets this very child understand and answer: pictures to point at, signs, speaking aids, an interpreter, or a person who knows how the child expresses things.',
    needs: [
      'The child’s own way to communicate: talking mats, pictures, signs or aids',
      'A trained interpreter, or somebody who knows the child and has no interest in the matter',
      'More time, fewer questions and preferably two short occasions',
    ],
    steps: [
      'Find out how the child shows yes, no, don’t know and stop, and practise it together.',
      'Show with pictures what you are going to talk about, and for how long.',
      'Ask one question at a time, with at most three answers to choose from and one for “something else”.',
      'Wait. Give time to answer, and read the body as much as the words.',
      'Repeat the answer with the child’s own signs or pictures, so that the child can correct you.',
    ],
    mind: {
      interpretation:
        'Whoever supports the child must not answer in the child’s place. Write what the child showed and who interpreted.',
      language:
        'Explain the words of the matter to the interpreter beforehand. Choose another one if the child or the family fears being recognised.',
      power: 'Pictures steer: if there is none for “none of these”, the child cannot say it.',
      safety: 'Plan for tiredness. Stop too early rather than too late.',
    },
    questions: [
      'Point at what is good. Point at what is hard.',
      'What must absolutely not disappear?',
      'How do adults notice that it becomes too much for you?',
    ],
    younger:
      'For the youngest, pictures and signs are still a kind of play. Watch the child together with somebody who knows it well.',
  },
};
