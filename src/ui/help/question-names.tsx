import { useTranslation } from 'react-i18next';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Question } from '#questionnaire/schema.ts';
import { partsOf, textsOfPart } from '#src/domain/parts.ts';
import { useTexts } from '../texts.tsx';
import { pageOf } from './page-of.ts';

/** What pages and questions are called in an organisation's file, for whoever writes one. */
export function QuestionNames() {
  const { t } = useTranslation();
  const texts = useTexts();
  return (
    <details className="question-names">
      <summary>{t('helpPage.names.heading')}</summary>
      <p>{t('helpPage.names.lead')}</p>
      {partsOf(barnrattsprovning).map((part) => {
        const { heading, questions: prose } = textsOfPart(part, texts);
        return (
          <section key={part.id} aria-labelledby={`names-${part.id}`}>
            <h3 id={`names-${part.id}`}>
              {heading} <code>{pageOf(part)}</code>
            </h3>
            <ul>
              {withFields(part.questions).map(({ id, textKey }) => (
                <li key={id}>
                  {prose[textKey ?? id]?.label} <code>{id}</code>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

function withFields(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [
    question,
    ...(question.type === 'records' ? withFields(question.fields) : []),
  ]);
}
