import { useTranslation } from 'react-i18next';
import type { Question, RecordsQuestion, Role } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent, type RecordEntry } from '#src/domain/answers.ts';
import { AnswerText, AnswerView } from '../question-types/answer-view.tsx';
import './hearings.css';

/** In one line: how many, how old, how. */
const facts: readonly (Role | undefined)[] = ['participantCount', 'ageBands', 'hearingMethods'];
/** In full; the rest is how it was done, and folds away. */
const told: readonly (Role | undefined)[] = ['hearingSaid', 'hearingQuote'];

/** An occasion that is not being edited: the facts in a line, what it changed first, then what the children said. */
export function HearingText(props: { question: RecordsQuestion; record: RecordEntry }) {
  const { t } = useTranslation();
  const { question, record } = props;
  const { answers } = record;
  const isWritten = (field: Question) => hasContent(answerTo(answers, field));
  const fields = question.fields.slice(1).filter(isWritten);
  const changed = question.fields.find(({ role }) => role === 'hearingChange');
  const others = fields.filter(
    (field) => field !== changed && !facts.includes(field.role) && !told.includes(field.role),
  );
  return (
    <div className="hearing-text">
      <p className="hearing-facts">
        {fields
          .filter(({ role }) => facts.includes(role))
          .map((field) => (
            <span key={field.id}>
              <FactText question={field} answers={answers} />
            </span>
          ))}
      </p>
      {changed !== undefined &&
        (isWritten(changed) ? (
          <div className="hearing-changed">
            <p className="hearing-changed-label">{t('hearings.occasion.changed')}</p>
            <AnswerText question={changed} answers={answers} />
          </div>
        ) : (
          <p className="hearing-not-changed">{t('hearings.occasion.notChanged')}</p>
        ))}
      <dl>
        {fields
          .filter(({ role }) => told.includes(role))
          .map((field) => (
            <AnswerView key={field.id} question={field} answers={answers} />
          ))}
      </dl>
      {others.length > 0 && (
        <details>
          <summary>{t('hearings.occasion.more')}</summary>
          <dl className="hearing-rest">
            {others.map((field) => (
              <AnswerView key={field.id} question={field} answers={answers} />
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

/** "12" by itself says nothing in a line of facts. */
function FactText({ question, answers }: { question: Question; answers: Answers }) {
  const { t } = useTranslation();
  const words = question.type === 'text' ? answerTo(answers, question).value.trim() : '';
  return /^\d+$/.test(words) ? (
    t('hearings.occasion.number', { count: Number(words) })
  ) : (
    <AnswerText question={question} answers={answers} />
  );
}
