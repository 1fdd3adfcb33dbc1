import { useController } from 'react-hook-form';
import type { RichTextQuestion } from '#questionnaire/schema.ts';
import { FieldFrame } from '../field-frame.tsx';
import { RichTextField } from './rich-text-field.tsx';

export function RichTextQuestionField(props: { question: RichTextQuestion; name: string }) {
  const { field } = useController({ name: `${props.name}.value` });
  return (
    <FieldFrame question={props.question} native={false}>
      {(ids) => (
        <RichTextField
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          labelledBy={ids.label}
          describedBy={ids.help}
        />
      )}
    </FieldFrame>
  );
}
