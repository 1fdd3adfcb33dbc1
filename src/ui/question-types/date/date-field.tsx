import { useFormContext } from 'react-hook-form';
import type { DateQuestion } from '#questionnaire/schema.ts';
import { dateAnswerSchema } from '#src/domain/answers.ts';
import { FieldFrame } from '../field-frame.tsx';

export function DateField(props: { question: DateQuestion; name: string }) {
  const { register } = useFormContext();
  return (
    <FieldFrame question={props.question} native={true}>
      {(ids) => (
        <input
          {...register(`${props.name}.value`, { setValueAs: validDay })}
          id={ids.input}
          aria-describedby={ids.help}
          type="date"
          // Browsers otherwise let years of six digits through, which no calendar reads.
          max="9999-12-31"
          className="input input-short"
        />
      )}
    </FieldFrame>
  );
}

/** The day if it is one; half-typed dates count as not answered. */
function validDay(value: unknown): string {
  const day = dateAnswerSchema.shape.value.safeParse(value);
  return day.success ? day.data : '';
}
