import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'State who commissioned the analysis',
  shortHeading: 'Commissioned by',
  help: {
    why: 'A commission gives the assessment weight: somebody asked for it, and somebody is to receive it. It also shows whether those who decide the matter are the same as those who ordered the analysis. Without a clear recipient, the findings may well never reach the decision.',
    how: [
      'State which committee, board, manager or group gave the commission, and when.',
      'Refer to the decision or minutes in which it is recorded, if there are any.',
      'Say who receives the findings and how they reach those who will decide.',
      'If the organisation has changed along the way, say who has taken over.',
    ],
    mistakes: [
      'There is only a person’s name, without a role. In a few years nobody will know who it was.',
      'Those who commissioned the work are confused with those who take the decision.',
      'The assessment is ordered when the decision has, in practice, been taken. If so, say it openly.',
    ],
    example:
      'In March the Children and Education Committee (barn- och utbildningsnämnden) asked the head of department to have the proposal assessed before it goes out for consultation. The assessment is presented to the committee’s working party in September. It is then annexed to the officer’s report (tjänsteskrivelse) when the committee decides in October.',
  },
  questions: {
    'commission-description': {
      label: 'Describe the commission',
      help: 'Who asked for the assessment, when and why? Write or paste as much as you like; if the commission is straightforward, the two lines below will do.',
    },
    'commissioning-body': {
      label: 'Who gave the commission?',
      help: 'A committee, board, manager or joint body. Add a date or a reference to the minutes if you can.',
    },
    'reported-to': {
      label: 'Who will receive the findings?',
      help: 'Those to whom the assessment is handed over. If somebody else takes the decision, say who.',
    },
  },
};
