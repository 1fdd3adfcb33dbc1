import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findQuestionnaire } from '#questionnaire/index.ts';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { compareAssessments } from '#src/domain/compare.ts';
import { Heading, HeadingLevel } from '../components/heading.tsx';
import { TextsProvider } from '../texts.tsx';
import { useVersionWords } from '../version-words.ts';
import { ChangeCounts } from './change-counts.tsx';
import { ChangesByStep } from './changes-by-step.tsx';
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
