import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { RecordsQuestion } from '#questionnaire/schema.ts';
import { type RecordEntry, recordTitle } from '#src/domain/answers.ts';
import type { Entry } from '#src/domain/findings/entries.ts';
import { type ChildLetter, childLetters } from '#src/domain/letters/child-letter.ts';
import { hearingsWithoutLetter, newLetter } from '#src/domain/letters/new-letter.ts';
import { PageTitle } from '../components/page-title.tsx';
import { UndoNotice } from '../components/undo-notice.tsx';
import { PageFindings } from '../findings/page-findings.tsx';
import { HelpPanel } from '../help/help-panel.tsx';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { LockedNotice } from '../sign-off/locked-notice.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import {
  useIsSignedOff,
  useIsWritable,
  useSessionAssessment,
} from '../wizard/use-draft-session.ts';
import { useJumpToQuestion } from '../wizard/use-jump-to-question.ts';
import { LetterCard } from './letter-card.tsx';
import { useLetterGuidance } from './use-letter-guidance.ts';
import { useLetterWords, withLetters } from './use-letters.ts';

interface Removed {
  readonly record: RecordEntry;
  readonly index: number;
  readonly name: string;
}

/** All letters of the assessment, and the children who were heard but have none. */
export function LetterListPage(props: OpenAssessmentProps & { list: RecordsQuestion }) {
  const { t } = useTranslation();
  const { draftId, session, questionnaire, list } = props;
  const { newId } = useServices();
  const [, navigate] = useLocation();
  const { heading, intro, help, questions } = useTexts().letters;
  const guidance = useLetterGuidance();
  const { nameOf } = useLetterWords();
  const { answers } = useSessionAssessment(session);
  const isWritable = useIsWritable(session);
  const isLocked = useIsSignedOff(session);
  const [removed, setRemoved] = useState<Removed>();
  const written = childLetters(questionnaire, answers);
  const waiting = isWritable ? hearingsWithoutLetter(questionnaire, answers) : [];
  useJumpToQuestion();

  function write(hearing?: Entry) {
    const from = hearing && { questionnaire, hearing };
    const letter = newLetter(list, newId(), guidance.greeting, from);
    session.change(
      withLetters(session.assessment.answers, list, (letters) => [...letters, letter]),
    );
    navigate(paths.letter(draftId, letter.id));
  }

  function remove(letter: ChildLetter, index: number) {
    const { record } = letter;
    session.change(
      withLetters(session.assessment.answers, list, (letters) =>
        letters.filter(({ id }) => id !== record.id),
      ),
    );
    setRemoved({ record, index, name: nameOf(letter, index) });
  }

  function restore({ record, index }: Removed) {
    session.change(
      withLetters(session.assessment.answers, list, (letters) =>
        letters.toSpliced(index, 0, record),
      ),
    );
    setRemoved(undefined);
  }

  return (
    <>
      <main className="step" id="content">
        <PageTitle title={heading} focus={true} />
        {isLocked ? <LockedNotice {...props} /> : <p className="step-intro">{intro}</p>}
        {written.length === 0 ? (
          <p>{questions[list.id]?.record?.empty}</p>
        ) : (
          <ol className="letter-list" data-question={list.id}>
            {written.map((letter, index) => (
              <LetterCard
                key={letter.record.id}
                {...props}
                letter={letter}
                index={index}
                onRemove={isWritable ? () => remove(letter, index) : undefined}
              />
            ))}
          </ol>
        )}
        {removed && (
          <UndoNotice
            text={t('letters.removed', { letter: removed.name })}
            undo={t('letters.undo')}
            onUndo={() => restore(removed)}
            takesFocus={true}
          />
        )}
        {isWritable && (
          <p>
            <button type="button" className="button button-add" onClick={() => write()}>
              <span aria-hidden="true" className="plus" />
              {t('letters.new')}
            </button>
          </p>
        )}
        {waiting.length > 0 && (
          <section aria-labelledby="letters-waiting" className="letters-waiting">
            <h2 id="letters-waiting">{t('letters.waiting.heading')}</h2>
            <p>{t('letters.waiting.intro')}</p>
            <ul>
              {waiting.map((hearing) => {
                const name = recordTitle(hearing.list, hearing.record);
                return (
                  <li key={hearing.record.id}>
                    <span>{name}</span>
                    <button
                      type="button"
                      className="button button-small"
                      aria-label={t('letters.openFor', {
                        action: t('letters.waiting.write'),
                        letter: name,
                      })}
                      onClick={() => write(hearing)}
                    >
                      {t('letters.waiting.write')}
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        {!isLocked && <PageFindings {...props} partId="letters" />}
        <p className="letters-back">
          <Link href={paths.step(draftId, questionnaire.steps.length)}>{t('letters.back')}</Link>
        </p>
      </main>
      {!isLocked && (
        <HelpPanel
          part={{ kind: 'letters', id: 'letters', questions: questionnaire.letters }}
          help={help}
        />
      )}
    </>
  );
}
