import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { recordTitle } from '#src/domain/answers.ts';
import type { Entry } from '#src/domain/findings/entries.ts';
import type { OutcomeKind } from '#src/domain/follow-up/outcome.ts';
import { partOf, textsOfPart } from '#src/domain/parts.ts';
import { AnswerView } from '../question-types/answer-view.tsx';
import { QuestionProseProvider, useTexts } from '../texts.tsx';

/** What was expected or proposed, as it was written: the words, and for whom, when and which rights. */
export function Expectation(props: {
  entry: Entry;
  kind: OutcomeKind;
  questionnaire: Questionnaire;
}) {
  const { t } = useTranslation();
  const texts = useTexts();
  const { list, record } = props.entry;
  const part = partOf(props.questionnaire, list.id);
  if (part === undefined) {
    return null;
  }
  const facts = list.fields.filter(
    (field) =>
      (field.type === 'choice' && field.role !== 'evidence') || field.role === 'responsible',
  );
  return (
    <div className="expectation">
      <p className="expectation-label">
        {t(`followUp.expected.${props.kind}`)}
        {list.direction !== undefined && (
          <span>
            {t(`followUp.expected.${list.direction === 'weakens' ? 'negative' : 'positive'}`)}
          </span>
        )}
      </p>
      <p>{recordTitle(list, record)}</p>
      <QuestionProseProvider questions={textsOfPart(part, texts).questions}>
        <dl className="record-text">
          {facts.map((field) => (
            <AnswerView key={field.id} question={field} answers={record.answers} />
          ))}
        </dl>
      </QuestionProseProvider>
    </div>
  );
}
