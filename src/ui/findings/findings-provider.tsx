import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { findingsByPart, type PartFindings } from '#src/domain/findings/by-part.ts';
import type { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { useAssessmentAtRest } from '../wizard/use-draft-session.ts';

const FindingsContext = createContext<readonly PartFindings[]>([]);

/** What the app remarks upon: looked for when a page is opened, and when the text has been left alone for a while. */
export function FindingsProvider(props: {
  session: DraftSession;
  questionnaire: Questionnaire;
  children: ReactNode;
}) {
  const { session, questionnaire } = props;
  const [page] = useLocation();
  const assessment = useAssessmentAtRest(session, page);
  const findings = useMemo(
    () => findingsByPart(questionnaire, assessment),
    [questionnaire, assessment],
  );
  return <FindingsContext.Provider value={findings}>{props.children}</FindingsContext.Provider>;
}

export function useFindings(): readonly PartFindings[] {
  return useContext(FindingsContext);
}

/** What concerns the words that somebody has written in a part; none in one that is not begun. */
export function remarksIn({ isBegun, findings }: PartFindings): PartFindings['findings'] {
  return isBegun ? findings : [];
}
