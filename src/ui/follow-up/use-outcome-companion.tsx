import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire, RecordsQuestion } from '#questionnaire/schema.ts';
import { pointerTitle, type RecordEntry } from '#src/domain/answers.ts';
import type { Entry } from '#src/domain/findings/entries.ts';
import {
  followedOf,
  judgementOf,
  type OutcomeKind,
  pointerOf,
} from '#src/domain/follow-up/outcome.ts';
import type { DraftSession } from '#src/storage/drafts/draft-session.ts';
import type { RecordCompanion } from '../question-types/records/record-companion.ts';
import { useTexts } from '../texts.tsx';
import { useSessionGeneration } from '../wizard/use-draft-session.ts';
import { Expectation } from './expectation.tsx';
import { judgementWord } from './judgement-word.ts';

const kinds: readonly OutcomeKind[] = ['outcome', 'measureOutcome'];

/** Beside each entry of the outcome what was expected, and both in its title. */
export function useOutcomeCompanion(
  questionnaire: Questionnaire,
  session: DraftSession,
): (question: RecordsQuestion) => RecordCompanion | undefined {
  const { t } = useTranslation();
  const prose = useTexts().outcome.questions;
  const generation = useSessionGeneration(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what other steps hold changes with the generation only.
  const expected = useMemo(() => {
    const { answers } = session.assessment;
    return new Map(
      kinds.flatMap((kind) =>
        followedOf(questionnaire, answers, kind).map((one): [string, Entry] => [
          one.expected.record.id,
          one.expected,
        ]),
      ),
    );
  }, [questionnaire, session, generation]);

  return useCallback(
    (question) => {
      const kind = kinds.find((one) => one === question.role);
      if (kind === undefined) {
        return undefined;
      }
      const expectedOf = (record: RecordEntry) => {
        const [id] = pointerOf({ list: question, record }, kind);
        return id === undefined ? undefined : expected.get(id);
      };
      return {
        titleOf(record) {
          const one = expectedOf(record);
          const judgement = judgementOf({ list: question, record }, kind);
          return one === undefined
            ? ''
            : t('followUp.entry', {
                expected: pointerTitle(one.list, one.record),
                judgement:
                  judgement === undefined
                    ? t('followUp.notTold')
                    : judgementWord(question, kind, judgement, prose).toLocaleLowerCase(),
              });
        },
        beside(record) {
          const one = expectedOf(record);
          return one && <Expectation entry={one} kind={kind} questionnaire={questionnaire} />;
        },
      };
    },
    [questionnaire, expected, prose, t],
  );
}
