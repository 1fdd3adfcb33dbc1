import type { ComponentType } from 'react';
import type { Question, Role } from '#questionnaire/schema.ts';
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
};
