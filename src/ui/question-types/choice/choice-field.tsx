import { useController } from 'react-hook-form';
import type { ChoiceQuestion } from '#questionnaire/schema.ts';
import { ArticleChoices } from './article-choices.tsx';
import { ListedChoices } from './listed-choices.tsx';
import { RecordChoices } from './record-choices.tsx';

/** One choice (radio buttons, can be cleared) or several (tick boxes); long lists fold away. */
export function ChoiceField(props: { question: ChoiceQuestion; name: string }) {
  const { field } = useController({ name: `${props.name}.value` });
  const chosen: readonly string[] = Array.isArray(field.value) ? field.value : [];
  const { question } = props;
  const shared = { question, chosen, onChange: field.onChange };
  switch (question.choices.from) {
    case 'list':
      return <ListedChoices {...shared} ids={question.choices.ids} />;
    case 'articles':
      return <ArticleChoices {...shared} />;
    case 'records':
      return <RecordChoices {...shared} questions={question.choices.questions} />;
  }
}
