import type { ComponentType } from 'react';
import type { Question, RecordsQuestion, Role } from '#questionnaire/schema.ts';
import type { RecordEntry } from '#src/domain/answers.ts';
import { AssessedQuestion } from '../best-interests/assessed-question.tsx';
import { GroundText } from '../best-interests/ground-text.tsx';
import { Unconsidered } from '../best-interests/unconsidered.tsx';
import { HearingText } from '../hearings/hearing-text.tsx';
import { HearingsOverviewPanel } from '../hearings/hearings-overview.tsx';
import { QuotedWarning, QuoteWarning } from '../hearings/quote-warning.tsx';
import { CardsBesideQuestion } from '../method-cards/cards-beside-question.tsx';

export interface QuestionAidProps {
  readonly question: Question;
  /** Path in the form of the answers that the question's answer lies among. */
  readonly within: string;
}

interface QuestionAids {
  readonly before?: ComponentType<QuestionAidProps>;
  readonly after?: ComponentType<QuestionAidProps>;
}

/** What stands beside a question's input to help with this very question, by what the question means. */
export const questionAids: Readonly<Partial<Record<Role, QuestionAids>>> = {
  hearing: { before: HearingsOverviewPanel },
  hearingMethods: { after: CardsBesideQuestion },
  hearingSaid: { after: QuotedWarning },
  quote: { after: QuoteWarning },
  bestInterestsAnswer: { before: AssessedQuestion },
  bestInterestsGround: { after: Unconsidered },
};

/** How an entry of a list reads while it is not being edited, where that is more than its answers one by one. */
export const recordTexts: Readonly<
  Partial<Record<Role, ComponentType<{ question: RecordsQuestion; record: RecordEntry }>>>
> = {
  hearing: HearingText,
  bestInterestsGround: GroundText,
};
