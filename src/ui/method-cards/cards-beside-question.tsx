import { Suspense, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Question } from '#questionnaire/schema.ts';
import { type Answers, answerTo } from '#src/domain/answers.ts';
import { choiceByRole } from '#src/domain/choice-by-role.ts';
import { lazyPart } from '../lazy-part.tsx';
import { useOtherAnswers } from '../other-answers.tsx';
import { toggled } from '../question-types/choice/choice-props.ts';
import { useChoiceLabels } from '../use-choice-labels.ts';
import './method-cards.css';

const CardList = lazyPart(['methods'], async () => (await import('./card-list.tsx')).CardList);

/** The method cards, folded beside the question that asks for the method: a card can be read and chosen there. */
export function CardsBesideQuestion(props: { question: Question; within: string }) {
  const { t } = useTranslation();
  const { setValue } = useFormContext();
  const [isSeen, setSeen] = useState(false);
  const answers: Answers = useWatch({ name: props.within }) ?? {};
  const labels = useChoiceLabels('ageBands');
  const ages = useChosenAges(answers);
  const { question, within } = props;
  if (question.type !== 'choice') {
    return null;
  }
  const chosen = answerTo(answers, question).value;
  return (
    <details
      className="method-cards"
      onToggle={(event) => event.currentTarget.open && setSeen(true)}
    >
      <summary>
        <span>{t('hearings.cards.beside')}</span>
        <span className="choice-summary">
          {ages.length === 0
            ? t('hearings.cards.allAges')
            : t('hearings.cards.forAges', { ages: ages.map((id) => labels[id] ?? id).join(', ') })}
        </span>
      </summary>
      {isSeen && (
        <Suspense fallback={<p className="loading">{t('common.loading')}</p>}>
          <CardList
            ages={ages}
            chosen={chosen}
            onChoose={(id) =>
              setValue(`${within}.${question.id}.value`, toggled(chosen, id), { shouldDirty: true })
            }
          />
        </Suspense>
      )}
    </details>
  );
}

/** The age bands that are chosen beside the question. */
function useChosenAges(answers: Answers): readonly string[] {
  const questionnaire = useOtherAnswers()?.questionnaire;
  const question = choiceByRole(
    questionnaire?.steps.flatMap(({ questions }) => questions) ?? [],
    'ageBands',
  );
  return question === undefined ? [] : answerTo(answers, question).value;
}
