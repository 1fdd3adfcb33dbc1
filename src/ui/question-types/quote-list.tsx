import type { RecordsQuestion } from '#questionnaire/schema.ts';
import { type Answers, answerTo, isWrittenRecord } from '#src/domain/answers.ts';
import { quoteIn } from '#src/domain/hearings/quotes.ts';

/** What children said in their own words, set as quotations, each with who said it. */
export function QuoteList({ question, answers }: { question: RecordsQuestion; answers: Answers }) {
  return answerTo(answers, question)
    .value.filter(isWrittenRecord)
    .map((record) => {
      const { text, who } = quoteIn(question, record.answers);
      return (
        <figure key={record.id} className="quote">
          <blockquote>{text}</blockquote>
          {who.trim() !== '' && <figcaption>{who}</figcaption>}
        </figure>
      );
    });
}
