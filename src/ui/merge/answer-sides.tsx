import { useTranslation } from 'react-i18next';
import type { Answer } from '#src/domain/answers.ts';
import { comparableText } from '#src/domain/comparison/comparable-text.ts';
import type { Sides } from '#src/domain/merge/conflicts.ts';
import { useChoiceName } from '../compare/choice-changes.tsx';
import type { HeldCopy } from '../copy-in-hand.ts';
import { formatDay } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import { BothTexts } from './both-texts.tsx';
import type { ConflictPlace } from './use-conflict-place.ts';

/** What both have written or chosen, and what stood there before, folded. */
export function AnswerSides(props: {
  sides: Sides<Answer>;
  place: ConflictPlace;
  source: HeldCopy['source']['kind'];
}) {
  const { sides, place, source } = props;
  const wordsOf = useAnswerWords(place);
  return (
    <BothTexts
      base={sides.base && wordsOf(sides.base)}
      mine={sides.mine && wordsOf(sides.mine)}
      theirs={sides.theirs && wordsOf(sides.theirs)}
      source={source}
    />
  );
}

/** An answer as plain text. Lists are never one conflict as a whole but where an answer's type has changed. */
function useAnswerWords({ question, words }: ConflictPlace): (answer: Answer) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useChoiceName(question, words);
  return (answer) => {
    switch (answer.type) {
      case 'text':
        return answer.value;
      case 'date':
        return formatDay(new Date(`${answer.value}T12:00:00`), language);
      case 'richText':
        return comparableText(answer.value);
      case 'choice':
        return answer.value.map(nameOf).join('\n');
      case 'articles':
        return answer.value
          .map(({ article, comment }) =>
            [t('questions.choice.article', { number: article }), comparableText(comment)].join(
              '\n',
            ),
          )
          .join('\n');
      case 'records':
        return answer.value
          .map(({ id }) => words.titles.get(id) ?? t('merge.unnamedRecord'))
          .join('\n');
    }
  };
}
