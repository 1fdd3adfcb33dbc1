/** Addresses within the app, after the `#`: so it runs from any folder of any static host. */
export const paths = {
  start: '/',
  review: '/granska',
  reviewedContent: '/granska/innehall',
  reviewedComparison: '/granska/jamfor',
  signatures: '/underskrifter',
  computer: '/datorn',
  caseSheet: (draftId: string) => `/utkast/${draftId}/arendet`,
  step: (draftId: string, number: number) => `/utkast/${draftId}/steg/${number}`,
  history: (draftId: string) => `/utkast/${draftId}/historik`,
  signOff: (draftId: string) => `/utkast/${draftId}/faststall`,
  passphrase: (draftId: string) => `/utkast/${draftId}/losenfras`,
  merge: (draftId: string) => `/utkast/${draftId}/sammanfoga`,
};

export const patterns = { assessment: '/utkast/:draftId/*', review: '/granska/*?' } as const;

export type Place =
  | { kind: 'caseSheet' }
  | { kind: 'step'; number: number }
  | { kind: 'signOff' }
  | { kind: 'passphrase' }
  | { kind: 'merge' }
  /** `rest`: what of the history is shown. */
  | { kind: 'history'; rest: string };

/** What the rest of an assessment's address points at: `arendet`, `steg/5`, `faststall`; undefined if nothing. */
export function placeFrom(rest: string): Place | undefined {
  if (rest === 'arendet') {
    return { kind: 'caseSheet' };
  }
  if (rest === 'faststall') {
    return { kind: 'signOff' };
  }
  if (rest === 'losenfras') {
    return { kind: 'passphrase' };
  }
  const history = /^historik(?:\/(.*))?$/.exec(rest);
  if (history !== null) {
    return { kind: 'history', rest: history[1] ?? '' };
  }
  if (rest === 'sammanfoga') {
    return { kind: 'merge' };
  }
  const step = /^steg\/([1-9]\d?)$/.exec(rest);
  return step ? { kind: 'step', number: Number(step[1]) } : undefined;
}

export type ReviewPlace = 'result' | 'content' | 'comparison';

/** What the rest of the address of a review points at; what is unknown there is the result. */
export function reviewPlaceFrom(rest: string): ReviewPlace {
  switch (rest) {
    case 'innehall':
      return 'content';
    case 'jamfor':
      return 'comparison';
    default:
      return 'result';
  }
}
