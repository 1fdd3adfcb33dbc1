import { useTranslation } from 'react-i18next';
import type { Question, RecordsQuestion } from '#questionnaire/schema.ts';
import { type Answers, answerTo } from '#src/domain/answers.ts';
import { heardAt, quotedIn, quoteIn } from '#src/domain/hearings/quotes.ts';
import { type RecognisableBy, recognisableBy } from '#src/domain/hearings/recognisable.ts';
import { plainText } from '#src/domain/rich-text.ts';
import { useOtherAnswers } from '../other-answers.tsx';
import type { QuestionAidProps } from '../question-types/question-aids.ts';
import { useAnswersAtRest } from '../question-types/use-answers-at-rest.ts';
import './hearings.css';

/** Beside a quotation, once it has been left alone for a while: what in it may point out the child, and what to do. */
export function QuoteWarning(props: QuestionAidProps) {
  const { within } = props;
  const list = useHearingList();
  // The quotation is a record in a list of the occasion.
  const occasion = useAnswersAtRest(within.replace(/\.[^.]+\.value\.\d+\.answers$/, ''));
  const own = useAnswersAtRest(within);
  const quotes = list?.fields.find(
    (field): field is RecordsQuestion => field.type === 'records' && field.role === 'hearingQuote',
  );
  if (list === undefined || quotes === undefined) {
    return null;
  }
  const { heard, count } = heardAt(list, occasion);
  const { text, who } = quoteIn(quotes, own);
  return <Warnings signs={recognisableBy(text, { who: [who, heard], count })} />;
}

/** The same for what stands between quotation marks in what the children said. */
export function QuotedWarning({ question, within }: QuestionAidProps) {
  const { t } = useTranslation();
  const list = useHearingList();
  const answers = useAnswersAtRest(within);
  const { heard, count } = list ? heardAt(list, answers) : { heard: '', count: undefined };
  const found = quotedIn(wordsOf(question, answers)).flatMap((quote) => {
    const signs = recognisableBy(quote, { who: ['', heard], count });
    return signs.length === 0 ? [] : [{ quote, signs }];
  });
  // Of few, one warning is enough for all that they said.
  const isOnlyFew = found.every(({ signs }) => signs.every(({ kind }) => kind === 'few'));
  if (isOnlyFew) {
    return <Warnings signs={found[0]?.signs ?? []} />;
  }
  return (
    <div role="status" className="quote-warnings">
      {found.map(({ quote, signs }) => (
        <p key={quote} className="quote-warning">
          {t('hearings.quote.within', { quote })} <Signs signs={signs} />
        </p>
      ))}
    </div>
  );
}

function Warnings({ signs }: { signs: readonly RecognisableBy[] }) {
  return (
    <div role="status" className="quote-warnings">
      {signs.length > 0 && (
        <p className="quote-warning">
          <Signs signs={signs} />
        </p>
      )}
    </div>
  );
}

function Signs({ signs }: { signs: readonly RecognisableBy[] }) {
  const { t } = useTranslation();
  return signs
    .map((sign) =>
      sign.kind === 'few'
        ? t('hearings.quote.few', { count: sign.count })
        : t(`hearings.quote.${sign.kind}`, { words: sign.words }),
    )
    .join(' ');
}

function useHearingList(): RecordsQuestion | undefined {
  const questions = useOtherAnswers()?.questionnaire.steps.flatMap((step) => step.questions);
  return questions?.find(
    (question): question is RecordsQuestion =>
      question.type === 'records' && question.role === 'hearing',
  );
}

function wordsOf(question: Question, answers: Answers): string {
  return question.type === 'richText' ? plainText(answerTo(answers, question).value) : '';
}
