import { useTranslation } from 'react-i18next';
import type { Question } from '#questionnaire/schema.ts';
import type { ChoiceChange } from '#src/domain/comparison/changes.ts';
import { type CompareWords, textsOf } from './compare-words.ts';
import { Mark } from './text-change.tsx';

/** What was and is chosen, with what was added and taken away marked. */
export function ChoiceChanges(props: {
  change: ChoiceChange;
  question: Question | undefined;
  words: CompareWords;
}) {
  const { change, question, words } = props;
  const nameOf = useChoiceName(question, words);
  return (
    <ul className="choice-changes">
      {change.items.map(({ id, kind }) => (
        <li key={`${id} ${kind}`}>
          {kind === 'same' ? nameOf(id) : <Mark kind={kind} text={nameOf(id)} />}
        </li>
      ))}
    </ul>
  );
}

/** What an id that was chosen is called: a choice of a list, an article, or a record by its title. */
export function useChoiceName(
  question: Question | undefined,
  words: CompareWords,
): (id: string) => string {
  const { t } = useTranslation();
  return (id) => {
    const from = question?.type === 'choice' ? question.choices.from : undefined;
    switch (from) {
      case 'list':
        return textsOf(question, words)?.choices?.[id] ?? id;
      case 'articles':
        return t('questions.choice.article', { number: id });
      case 'records':
        return words.titles.get(id) ?? t('questions.choice.removedRecord');
      case undefined:
        return words.titles.get(id) ?? id;
    }
  };
}
