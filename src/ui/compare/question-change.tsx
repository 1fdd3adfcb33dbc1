import { Deeper, Heading } from '../components/heading.tsx';
import { type AnswerChangeProps, AnswerChangeView } from './answer-change.tsx';
import { ChangeKindWord } from './change-kind-word.tsx';
import { textsOf } from './compare-words.ts';

/** What has become of one answer, under its question and a word for it. */
export function QuestionChangeView(props: AnswerChangeProps) {
  const { change, question, words } = props;
  return (
    <div className="question-change" data-question={change.questionId} data-change={change.kind}>
      <Heading className="change-label">
        {textsOf(question, words)?.label ?? change.questionId}
        <ChangeKindWord kind={change.kind} />
      </Heading>
      <Deeper>
        <AnswerChangeView {...props} />
      </Deeper>
    </div>
  );
}
