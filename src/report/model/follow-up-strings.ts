/** Words of the follow-up report that no questionnaire holds. */
export interface FollowUpStrings {
  readonly kind: string;
  readonly basis: { readonly first: string; readonly later: string; readonly attached: string };
  readonly heading: string;
  readonly conclusion: string;
  readonly notConcluded: string;
  readonly facts: {
    readonly day: string;
    readonly answer: string;
    readonly consequences: string;
    readonly measures: string;
    readonly children: string;
    readonly feedback: string;
    readonly next: string;
  };
  readonly told: string;
  readonly counted: string;
  readonly noNext: string;
  readonly consequences: TableStrings & {
    readonly negative: string;
    readonly positive: string;
    readonly unexpected: string;
    readonly articles: string;
    readonly evidence: string;
  };
  readonly measures: TableStrings & { readonly proposal: string; readonly measure: string };
  readonly notTold: string;
  readonly rest: string;
}

interface TableStrings {
  readonly heading: string;
  readonly expected: string;
  readonly outcome: string;
  readonly next: string;
  readonly empty: string;
}
