import type { assessmentView as swedish } from '../sv/assessment-view.ts';

export const assessmentView: typeof swedish = {
  contents: 'Contents',
  notAnswered: 'Not answered',
  noComment: 'No comment',
  former: {
    heading: 'Answers to questions that are no longer asked',
    short: 'Former answers',
    intro:
      'The answers were written while the questions were there. They are shown here so that nothing is lost.',
  },
  unknownQuestionnaire:
    'The assessment was made with a questionnaire that this version of the app does not know, so it cannot be shown. Update the app and open it again. The file is untouched.',
};
