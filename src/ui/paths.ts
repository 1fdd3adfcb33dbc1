import type { Part } from '#src/domain/parts.ts';

/** Addresses within the app, after the `#`: so it runs from any folder of any static host. */
export const paths = {
  start: '/',
  review: '/granska',
  reviewedContent: '/granska/innehall',
  reviewedComparison: '/granska/jamfor',
  signatures: '/underskrifter',
  computer: '/datorn',
  methods: '/metodkort',
  help: '/hjalp',
  guidance: '/hjalp/stod',
  screening: (draftId: string) => `/utkast/${draftId}/behov`,
  caseSheet: (draftId: string) => `/utkast/${draftId}/arendet`,
  step: (draftId: string, number: number) => `/utkast/${draftId}/steg/${number}`,
  history: (draftId: string) => `/utkast/${draftId}/historik`,
  letters: (draftId: string) => `/utkast/${draftId}/brev`,
  letter: (draftId: string, recordId: string) => `/utkast/${draftId}/brev/${recordId}`,
  outcome: (draftId: string) => `/utkast/${draftId}/utfall`,
  signOff: (draftId: string) => `/utkast/${draftId}/faststall`,
  passphrase: (draftId: string) => `/utkast/${draftId}/losenfras`,
  decision: (draftId: string) => `/utkast/${draftId}/beslut`,
  findings: (draftId: string) => `/utkast/${draftId}/papekanden`,
  trace: (draftId: string) => `/utkast/${draftId}/samband`,
  merge: (draftId: string) => `/utkast/${draftId}/sammanfoga`,
};

export const patterns = {
  assessment: '/utkast/:draftId/*',
  review: '/granska/*?',
  methods: '/metodkort/*?',
  help: '/hjalp/*?',
} as const;

/** The address of a method card, or of all of them, in a tab of its own. */
export function methodCardPath(card?: string): string {
  return `#${paths.methods}${card === undefined ? '' : `/${card}`}`;
}

export type Place =
  | { kind: 'screening' }
  | { kind: 'caseSheet' }
  | { kind: 'step'; number: number }
  | { kind: 'outcome' }
  | { kind: 'signOff' }
  | { kind: 'passphrase' }
  | { kind: 'merge' }
  | { kind: 'findings' }
  | { kind: 'trace' }
  | { kind: 'decision' }
  /** One of them by its record's id; without it, the list. */
  | { kind: 'letters'; letterId?: string }
  /** `rest`: what of the history is shown. */
  | { kind: 'history'; rest: string };

const namedPlaces: Readonly<
  Record<string, Exclude<Place['kind'], 'step' | 'history' | 'letters'>>
> = {
  behov: 'screening',
  arendet: 'caseSheet',
  utfall: 'outcome',
  faststall: 'signOff',
  losenfras: 'passphrase',
  sammanfoga: 'merge',
  papekanden: 'findings',
  samband: 'trace',
  beslut: 'decision',
};

/** What the rest of an assessment's address points at: `arendet`, `steg/5`, `faststall`; undefined if nothing. */
export function placeFrom(rest: string): Place | undefined {
  const named = namedPlaces[rest];
  if (named !== undefined) {
    return { kind: named };
  }
  const history = /^historik(?:\/(.*))?$/.exec(rest);
  if (history !== null) {
    return { kind: 'history', rest: history[1] ?? '' };
  }
  const letter = /^brev(?:\/([\w-]+))?$/.exec(rest);
  if (letter !== null) {
    return { kind: 'letters', ...(letter[1] !== undefined && { letterId: letter[1] }) };
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

/** The page of the app that asks the questions of a part. */
export function pathOfPart(draftId: string, part: Part): string {
  return part.kind === 'step' ? paths.step(draftId, part.step.number) : paths[part.kind](draftId);
}
