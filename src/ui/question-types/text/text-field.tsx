import type { ClipboardEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import type { TextQuestion } from '#questionnaire/schema.ts';
import { FieldFrame } from '../field-frame.tsx';

export function TextField(props: {
  question: TextQuestion;
  /** Path of the answer in the form. */
  name: string;
  onPaste?: ((event: ClipboardEvent) => void) | undefined;
}) {
  const { register } = useFormContext();
  const { question } = props;
  const handlers = {
    ...register(`${props.name}.value`),
    ...(props.onPaste ? { onPaste: props.onPaste } : {}),
  };
  return (
    <FieldFrame question={question} native={true}>
      {(ids) =>
        question.lines === 'many' ? (
          <textarea
            {...handlers}
            id={ids.input}
            aria-describedby={ids.help}
            rows={3}
            className="input input-many"
          />
        ) : (
          <input
            {...handlers}
            id={ids.input}
            aria-describedby={ids.help}
            type="text"
            inputMode={inputModes[question.format ?? 'plain']}
            autoComplete="off"
            className={question.format === 'year' ? 'input input-short' : 'input'}
          />
        )
      }
    </FieldFrame>
  );
}

const inputModes = { plain: 'text', link: 'url', year: 'numeric' } as const;
