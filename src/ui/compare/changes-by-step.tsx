import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import type { QuestionChange } from '#src/domain/comparison/changes.ts';
import { Deeper, Heading } from '../components/heading.tsx';
import { recordTitles } from '../other-answers.tsx';
import type { CompareWords } from './compare-words.ts';
import { isOf, type Part, useParts } from './parts.ts';
import { QuestionChangeView } from './question-change.tsx';

/** Changes under the headings of the steps, then those of what is not asked any more. */
export function ChangesByStep(props: {
  questionnaire: Questionnaire;
  before: Assessment;
  after: Assessment;
  changes: readonly QuestionChange[];
}) {
  const { t } = useTranslation();
  const { before, after, questionnaire, changes } = props;
  const parts = useParts(questionnaire);
  const titles = useMemo(
    () =>
      new Map([
        ...recordTitles(questionnaire, before.answers),
        ...recordTitles(questionnaire, after.answers),
      ]),
    [questionnaire, before, after],
  );
  const former = changes.filter(
    ({ questionId }) => !parts.some(({ questions }) => isOf(questions, questionId)),
  );
  return (
    <>
      {parts.map((part) => (
        <PartChanges
          key={part.id}
          part={part}
          changes={changes.filter(({ questionId }) => isOf(part.questions, questionId))}
          words={{ prose: part.prose, titles }}
        />
      ))}
      <PartChanges
        part={{ id: 'former', heading: t('compare.former'), questions: [], prose: {} }}
        changes={former}
        words={{ prose: {}, titles }}
      />
    </>
  );
}

function PartChanges(props: {
  part: Part;
  changes: readonly QuestionChange[];
  words: CompareWords;
}) {
  const { part, changes } = props;
  if (changes.length === 0) {
    return null;
  }
  return (
    <section className="compare-part" data-section={part.id}>
      <Heading>{part.heading}</Heading>
      <Deeper>
        {changes.map((change) => (
          <QuestionChangeView
            key={`${change.questionId} ${change.type}`}
            change={change}
            question={part.questions.find(({ id }) => id === change.questionId)}
            words={props.words}
          />
        ))}
      </Deeper>
    </section>
  );
}
