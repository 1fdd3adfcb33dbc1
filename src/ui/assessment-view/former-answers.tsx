import type { Question } from '#questionnaire/schema.ts';
import { type Answer, type Answers, hasContent, isWrittenRecord } from '#src/domain/answers.ts';
import { useRecordTitles } from '../other-answers.tsx';
import { RichTextView } from '../question-types/rich-text/rich-text-view.tsx';
import { ArticleAnswers } from './article-answers.tsx';

/** Answers that none of the questions asks for, or asks for in another type: written once, so shown still. */
export function formerAnswers(questions: readonly Question[], answers: Answers) {
  return Object.entries(answers).filter(([id, answer]) => {
    const question = questions.find((candidate) => candidate.id === id);
    return question?.type !== answer.type && hasContent(answer);
  });
}

/** Former answers by the ids of their questions, whose prose is gone; nothing where there are none. */
export function FormerAnswers(props: { questions: readonly Question[]; answers: Answers }) {
  const former = formerAnswers(props.questions, props.answers);
  if (former.length === 0) {
    return null;
  }
  return (
    <dl className="view-fields">
      {former.map(([id, answer]) => (
        <div key={id} className="answer-view">
          <dt>{id}</dt>
          <dd>
            <AnswerWithoutQuestion answer={answer} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function AnswerWithoutQuestion({ answer }: { answer: Answer }) {
  const titles = useRecordTitles();
  switch (answer.type) {
    case 'text':
    case 'date':
      return <span className="answer-plain">{answer.value}</span>;
    case 'richText':
      return <RichTextView value={answer.value} />;
    case 'choice':
      return answer.value.map((id) => titles.get(id) ?? id).join(' · ');
    case 'articles':
      return <ArticleAnswers entries={answer.value} />;
    case 'records':
      return (
        <ul>
          {answer.value.filter(isWrittenRecord).map((record) => (
            <li key={record.id}>
              <FormerAnswers questions={[]} answers={record.answers} />
            </li>
          ))}
        </ul>
      );
  }
}
