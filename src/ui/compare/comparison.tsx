import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findQuestionnaire } from '#questionnaire/index.ts';
import type { Question, Questionnaire, QuestionTexts } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { compareAssessments } from '#src/domain/compare.ts';
import type { QuestionChange } from '#src/domain/comparison/changes.ts';
import { Deeper, Heading, HeadingLevel } from '../components/heading.tsx';
import { recordTitles } from '../other-answers.tsx';
import { TextsProvider, useTexts } from '../texts.tsx';
import { useVersionWords } from '../version-words.ts';
import { ChangeCounts } from './change-counts.tsx';
import type { CompareWords } from './compare-words.ts';
import { QuestionChangeView } from './question-change.tsx';
import './compare.css';

export interface ComparisonProps {
  readonly before: Assessment;
  readonly after: Assessment;
  /** What the two are called; by their versions if not said. */
  readonly beforeName?: string;
  readonly afterName?: string;
  /** Of the first headings: one below the heading that the comparison stands under. */
  readonly headingLevel?: number;
}

/** What differs between two assessments, by step and question, word by word. */
export function Comparison(props: ComparisonProps) {
  const { t } = useTranslation();
  const { before, after } = props;
  const questionnaire = findQuestionnaire(after.questionnaire);
  if (questionnaire === undefined || before.questionnaire !== after.questionnaire) {
    return <p className="message">{t('compare.otherQuestionnaire')}</p>;
  }
  return (
    <Suspense fallback={<p className="loading">{t('common.loading')}</p>}>
      <TextsProvider>
        <HeadingLevel level={props.headingLevel ?? 2}>
          <Differences {...props} questionnaire={questionnaire} />
        </HeadingLevel>
      </TextsProvider>
    </Suspense>
  );
}

function Differences(props: ComparisonProps & { questionnaire: Questionnaire }) {
  const { t } = useTranslation();
  const versionWords = useVersionWords();
  const { before, after, questionnaire } = props;
  const changes = useMemo(
    () => compareAssessments(questionnaire, before, after),
    [questionnaire, before, after],
  );
  return (
    <div className="comparison" data-changes={changes.length}>
      <dl className="compared-sides">
        <div>
          <dt>{t('compare.sides.before')}</dt>
          <dd>{props.beforeName ?? versionWords(before)}</dd>
        </div>
        <div>
          <dt>{t('compare.sides.after')}</dt>
          <dd>{props.afterName ?? versionWords(after)}</dd>
        </div>
      </dl>
      {before.id !== after.id && <p className="compare-note">{t('compare.otherAssessment')}</p>}
      {changes.length === 0 ? (
        <div className="compare-none">
          <Heading>{t('compare.none')}</Heading>
          <p>{t('compare.noneBody')}</p>
        </div>
      ) : (
        <>
          <ChangeCounts changes={changes} />
          <ChangesByStep {...props} changes={changes} />
        </>
      )}
    </div>
  );
}

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly questions: readonly Question[];
  readonly prose: Readonly<Record<string, QuestionTexts>>;
}

function ChangesByStep(
  props: ComparisonProps & { questionnaire: Questionnaire; changes: readonly QuestionChange[] },
) {
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

function useParts(questionnaire: Questionnaire): Part[] {
  const { t } = useTranslation();
  const texts = useTexts();
  return [
    {
      id: 'case-sheet',
      heading: texts.caseSheet.heading,
      questions: questionnaire.caseSheet,
      prose: texts.caseSheet.questions,
    },
    ...questionnaire.steps.map(({ id, number, questions }) => ({
      id,
      heading: t('wizard.stepHeading', { number, heading: texts.steps[id]?.heading }),
      questions,
      prose: texts.steps[id]?.questions ?? {},
    })),
  ];
}

function isOf(questions: readonly Question[], id: string): boolean {
  return questions.some((question) => question.id === id);
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
