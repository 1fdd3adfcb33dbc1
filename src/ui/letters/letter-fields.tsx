import { Fragment, useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { letterPartSchema, type Question, type RecordsQuestion } from '#questionnaire/schema.ts';
import type { RecordEntry } from '#src/domain/answers.ts';
import { childLetter } from '#src/domain/letters/child-letter.ts';
import { letterSources } from '#src/domain/letters/letter-sources.ts';
import { isEmptyRichText } from '#src/domain/rich-text.ts';
import { useFieldComponent } from '../question-types/field-component.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionGeneration } from '../wizard/use-draft-session.ts';
import { PartSources } from './part-sources.tsx';
import { useLetterGuidance } from './use-letter-guidance.ts';

interface LetterFieldsProps extends OpenAssessmentProps {
  readonly list: RecordsQuestion;
  readonly letterId: string;
}

/** The fields of one letter within the form of all, each with what the assessment says of it. */
export function LetterFields(props: LetterFieldsProps) {
  const { t } = useTranslation();
  const { list, letterId } = props;
  const form = useFormContext();
  const Field = useFieldComponent();
  const records: readonly RecordEntry[] = form.getValues(`answers.${list.id}.value`) ?? [];
  const index = records.findIndex(({ id }) => id === letterId);
  if (index === -1) {
    return <p>{t('letters.notFound')}</p>;
  }
  const name = `answers.${list.id}.value.${index}`;
  return list.fields.map((field) => (
    <Fragment key={field.id}>
      <Field question={field} within={`${name}.answers`} />
      <Beside {...props} field={field} name={name} />
    </Fragment>
  ));
}

/** Below a part: a way to begin it, at the age that is chosen, and the sources for it. */
function Beside(props: LetterFieldsProps & { field: Question; name: string }) {
  const { t } = useTranslation();
  const { list, field, name, session, questionnaire } = props;
  const guidance = useLetterGuidance();
  const record: RecordEntry = useWatch({ name });
  const { age, recipients, parts } = childLetter(list, record);
  const generation = useSessionGeneration(session);
  const { answers } = session.assessment;
  const chosen = recipients.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the steps hold changes with the generation only.
  const sources = useMemo(
    () => letterSources(questionnaire, answers, { recipients }),
    [questionnaire, chosen, generation],
  );
  const part = letterPartSchema.safeParse(field.role).data;
  if (part === undefined) {
    return null;
  }
  const opening = age === undefined ? undefined : guidance.ages[age]?.openings[part];
  return (
    <div className="letter-beside">
      {opening !== undefined && (
        <p className="letter-opening">{t('letters.opening', { opening })}</p>
      )}
      <PartSources {...props} sources={sources[part]} isOpen={isEmptyRichText(parts[part])} />
    </div>
  );
}
