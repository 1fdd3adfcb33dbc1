import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useOtherAnswers, useRecordOptions } from '../../other-answers.tsx';
import { paths } from '../../paths.ts';
import { ChoiceOption } from './choice-option.tsx';
import type { ChoiceProps } from './choice-props.ts';
import { FoldedChoices } from './folded-choices.tsx';

/** Records that the group has written in other steps: groups of children, consequences, proposals. */
export function RecordChoices(props: ChoiceProps & { questions: readonly string[] }) {
  const { t } = useTranslation();
  const { options, stepNumbers } = useRecordOptions(props.questions);
  const draftId = useOtherAnswers()?.draftId;
  const group = useId();
  const { chosen } = props;
  const known = options.filter((option) => chosen.includes(option.id));
  const summary =
    known.length === 1
      ? (known[0]?.title ?? '')
      : t('questions.choice.chosen', { count: known.length });

  return (
    <FoldedChoices {...props} chosen={known.map((option) => option.id)} summary={summary}>
      {options.length === 0 && (
        <p className="choice-empty">
          {t('questions.choice.noRecords', {
            where: stepNumbers
              .map((number) => t('questions.choice.stepName', { number }))
              .join(', '),
          })}{' '}
          {draftId !== undefined &&
            stepNumbers.map((number) => (
              <Link key={number} href={paths.step(draftId, number)} className="choice-way">
                {t('questions.choice.toStep', { number })}
              </Link>
            ))}
        </p>
      )}
      {options.map((option) => (
        <ChoiceOption key={option.id} {...props} id={option.id} group={group}>
          {option.title}
        </ChoiceOption>
      ))}
    </FoldedChoices>
  );
}
