import { useWatch } from 'react-hook-form';
import { matrixFields } from '#src/domain/alternatives/fields.ts';
import { isShown } from '#src/domain/answers.ts';
import { useDepth } from '../other-answers.tsx';
import { AlternativesField } from './alternatives/alternatives-field.tsx';
import { ArticlesField } from './articles/articles-field.tsx';
import { ChoiceField } from './choice/choice-field.tsx';
import { DateField } from './date/date-field.tsx';
import type { QuestionFieldProps } from './field-component.ts';
import { questionAids } from './question-aids.ts';
import { RecordsField } from './records/records-field.tsx';
import { RichTextQuestionField } from './rich-text/rich-text-question-field.tsx';
import { TextField } from './text/text-field.tsx';

/** The input of any question, by its type; a conditional question appears when its condition holds. */
export function QuestionField(props: QuestionFieldProps) {
  const { showIf, inDepth } = props.question;
  return showIf === undefined && inDepth === undefined ? (
    <AidedInput {...props} />
  ) : (
    <ConditionalField {...props} />
  );
}

function ConditionalField(props: QuestionFieldProps) {
  const answers = useWatch({ name: props.within });
  const depth = useDepth();
  return isShown(props.question, answers, depth) ? <AidedInput {...props} /> : null;
}

/** The input with whatever helps to answer this very question. */
function AidedInput(props: QuestionFieldProps) {
  const { question, within } = props;
  const aid = question.role && questionAids[question.role];
  if (aid === undefined) {
    return <QuestionInput {...props} />;
  }
  return (
    <div className="aided-question">
      {aid.before && <aid.before question={question} within={within} />}
      <QuestionInput {...props} />
      {aid.after && <aid.after question={question} within={within} />}
    </div>
  );
}

function QuestionInput({ question, within, onPaste }: QuestionFieldProps) {
  const name = `${within}.${question.id}`;
  switch (question.type) {
    case 'text':
      return <TextField question={question} name={name} onPaste={onPaste} />;
    case 'richText':
      return <RichTextQuestionField question={question} name={name} />;
    case 'choice':
      return <ChoiceField question={question} name={name} />;
    case 'date':
      return <DateField question={question} name={name} />;
    case 'records': {
      const matrix = matrixFields(question);
      return matrix === undefined ? (
        <RecordsField question={question} name={name} />
      ) : (
        <AlternativesField question={question} fields={matrix} name={name} />
      );
    }
    case 'articles':
      return <ArticlesField question={question} name={name} />;
  }
}
