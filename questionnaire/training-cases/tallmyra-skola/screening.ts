import type { WrittenAnswers } from '../training-case.ts';

export const screeningAnswers: WrittenAnswers = {
  'screening-affected': ['directly'],
  'screening-number': ['group'],
  'screening-impact': ['much'],
  'screening-vulnerable': ['yes'],
  'screening-conflict': ['yes'],
  'screening-depth': ['in-depth'],
  'screening-reason': `
    Förslaget ändrar skolvägen, fritiden och kamraterna för 55 barn under flera år, och det är svårt
    att göra ogjort. Några av barnen behöver särskilt stöd. Barnens närhet till skolan står mot
    kommunens ekonomi, men också mot deras egen rätt till behöriga lärare. Därför räcker inte en
    enkel prövning.`,
};
