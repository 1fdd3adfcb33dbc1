/** Addresses within the app, after the `#`: so it runs from any folder of any static host. */
export const paths = {
  start: '/',
  review: '/granska',
  signatures: '/underskrifter',
  caseSheet: (draftId: string) => `/utkast/${draftId}/arendet`,
  step: (draftId: string, number: number) => `/utkast/${draftId}/steg/${number}`,
};

export const patterns = { assessment: '/utkast/:draftId/*', review: '/granska/*?' } as const;

export type Place = { kind: 'caseSheet' } | { kind: 'step'; number: number };

/** What the rest of an assessment's address points at: `arendet`, `steg/5`; undefined if nothing. */
export function placeFrom(rest: string): Place | undefined {
  if (rest === 'arendet') {
    return { kind: 'caseSheet' };
  }
  const step = /^steg\/([1-9]\d?)$/.exec(rest);
  return step ? { kind: 'step', number: Number(step[1]) } : undefined;
}
