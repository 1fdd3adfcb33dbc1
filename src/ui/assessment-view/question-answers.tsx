import { useTranslation } from 'react-i18next';
import type { Depth, Question, QuestionTexts } from '#questionnaire/schema.ts';
import { matrixFields } from '#src/domain/alternatives/fields.ts';
import { type Answers, answerTo, hasContent, isShown } from '#src/domain/answers.ts';
import { Deeper, Heading } from '../components/heading.tsx';
import { AnswerText } from '../question-types/answer-view.tsx';
import { QuestionProseProvider, useQuestionTexts } from '../texts.tsx';
import { AlternativeAnswers } from './alternative-answers.tsx';
import { ArticleAnswers } from './article-answers.tsx';
import { RecordAnswers } from './record-answers.tsx';
import './assessment-view.css';

/** Questions with what was answered, to read: those of the case sheet or of a step. */
export function QuestionAnswers(props: {
  questions: readonly Question[];
  prose: Readonly<Record<string, QuestionTexts>>;
  answers: Answers;
  depth: Depth | undefined;
}) {
  const { answers, depth } = props;
  const shown = props.questions.filter(
    (question) =>
      isShown(question, answers, depth) &&
      (question.prompts === undefined || hasContent(answerTo(answers, question))),
  );
  return (
    <QuestionProseProvider questions={props.prose}>
      <div className="view-questions">
        {shown.map((question) => (
          <QuestionAnswer key={question.id} question={question} answers={answers} />
        ))}
      </div>
    </QuestionProseProvider>
  );
}

function QuestionAnswer({ question, answers }: { question: Question; answers: Answers }) {
  const { label } = useQuestionTexts(question);
  return (
    <div
      className={isShort(question) ? 'view-question view-short' : 'view-question'}
      data-question={question.id}
    >
      <Heading className="view-label">{label}</Heading>
      <Deeper>
        <AnswerOfAnyType question={question} answers={answers} />
      </Deeper>
    </div>
  );
}

/** So few words that they stand beside their label. */
function isShort(question: Question): boolean {
  return (
    question.type === 'date' ||
    (question.type === 'text' && question.lines === 'one') ||
    (question.type === 'choice' && !question.multiple)
  );
}

function AnswerOfAnyType({ question, answers }: { question: Question; answers: Answers }) {
  const { t } = useTranslation();
  if (question.type === 'articles') {
    return <ArticleAnswers entries={answerTo(answers, question).value} />;
  }
  if (!hasContent(answerTo(answers, question))) {
    return <p className="view-nothing">{t('assessmentView.notAnswered')}</p>;
  }
  if (question.type === 'records') {
    const matrix = matrixFields(question);
    return matrix === undefined ? (
      <RecordAnswers question={question} answers={answers} />
    ) : (
      <AlternativeAnswers fields={matrix} answers={answers} />
    );
  }
  return (
    <div className="answer-view view-answer">
      <AnswerText question={question} answers={answers} />
    </div>
  );
}
