import type { Step } from '../../schema.ts';
import { articlesField, freeText, groupsField } from '../fields.ts';

export const networkViewsStep: Step = {
  id: 'network-views',
  number: 10,
  phase: 'evidence',
  articles: [5, 12, 18],
  questions: [
    freeText('network-views-description'),
    {
      id: 'network-voices',
      type: 'records',
      role: 'networkVoice',
      fields: [
        { id: 'network-voice-who', type: 'text', lines: 'one' },
        {
          id: 'network-voice-kind',
          type: 'choice',
          multiple: false,
          choices: {
            from: 'list',
            ids: ['guardians', 'professionals', 'reference-group', 'other'],
          },
        },
        { id: 'network-voice-method', type: 'text', lines: 'many' },
        { id: 'network-voice-number', type: 'text', lines: 'one' },
        { id: 'network-voice-said', type: 'richText' },
        groupsField('network-voice'),
        articlesField('network-voice'),
      ],
    },
  ],
  completeWhen: [['network-views-description'], ['network-voices']],
};
