import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RecordsQuestion } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { type ChildLetter, childLetters } from '#src/domain/letters/child-letter.ts';
import { PageTitle } from '../components/page-title.tsx';
import { HelpPanel } from '../help/help-panel.tsx';
import { paths } from '../paths.ts';
import { LockedNotice } from '../sign-off/locked-notice.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { QuestionForm } from '../wizard/question-form.tsx';
import { useAssessmentAtRest, useIsSignedOff, useIsWritable } from '../wizard/use-draft-session.ts';
import { LetterAdvice } from './letter-advice.tsx';
import { LetterFields } from './letter-fields.tsx';
import { LetterFitStatus } from './letter-fit-status.tsx';
import { LetterPdfButton } from './letter-pdf.tsx';
import { LetterReading } from './letter-reading.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { useLetterWords } from './use-letters.ts';

interface LetterPageProps extends OpenAssessmentProps {
  readonly list: RecordsQuestion;
  readonly letterId: string;
}

/** One letter: to write, with advice and measures beside it, and to see as it will be. */
export function LetterPage(props: LetterPageProps) {
  const { t } = useTranslation();
  const { draftId, session, questionnaire, list, letterId } = props;
  const isWritable = useIsWritable(session);
  const isLocked = useIsSignedOff(session);
  const { help, questions } = useTexts().letters;
  const { nameOf } = useLetterWords();
  const letterIn = ({ answers }: Assessment) =>
    childLetters(questionnaire, answers).find(({ record }) => record.id === letterId);
  const atRest = useAssessmentAtRest(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of this letter only.
  const letter = useMemo(() => letterIn(atRest), [atRest, letterId]);
  const first = useFirst(letter ?? letterIn(session.assessment));
  if (first === undefined) {
    return (
      <main className="step" id="content">
        <PageTitle title={t('letters.notFound')} focus={true} />
        <p>
          <Link href={paths.letters(draftId)}>{t('letters.allLetters')}</Link>
        </p>
      </main>
    );
  }
  const title = nameOf(first, 0);
  return (
    <>
      <main className="step letter-page" id="content">
        <p>
          <Link href={paths.letters(draftId)}>{t('letters.allLetters')}</Link>
        </p>
        <PageTitle title={t('letters.paper.title', { to: title })} focus={true} />
        {isLocked && <LockedNotice {...props} />}
        {isWritable && (
          <QuestionForm
            session={session}
            questions={questionnaire.letters}
            prose={questions}
            fieldOf={(question) =>
              question.id === list.id ? <LetterFields {...props} /> : undefined
            }
          />
        )}
        <section aria-labelledby="letter-sheet" className="letter-result">
          <h2 id="letter-sheet">{t('letters.sheet.heading')}</h2>
          <p>{t('letters.sheet.intro')}</p>
          {letter && <LetterFitStatus {...props} letter={letter} />}
          <p>
            <LetterPdfButton
              {...props}
              letterNow={() => letterIn(session.assessment)}
              name={title}
              className="button button-primary"
            />
          </p>
          {letter && <LetterSheet letter={letter} />}
        </section>
      </main>
      {letter && (
        <HelpPanel
          part={{ kind: 'letters', id: 'letters', questions: questionnaire.letters }}
          help={help}
        >
          <LetterReading letter={letter} />
          <LetterAdvice letter={letter} />
        </HelpPanel>
      )}
    </>
  );
}

/** The letter as it was when the page was opened: one in which everything is rubbed out is still being written. */
function useFirst(letter: ChildLetter | undefined): ChildLetter | undefined {
  const [first, setFirst] = useState(letter);
  useEffect(() => setFirst((before) => before ?? letter), [letter]);
  return first;
}
