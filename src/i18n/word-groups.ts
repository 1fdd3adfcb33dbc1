import type { Language } from '#questionnaire/index.ts';
import { startWords } from './sv/groups/start.ts';

/**
 * The words that a part of the app loads together with its code. A new area of words is a file for each
 * language, named in one of the groups of that language.
 */
export const wordGroups = [
  'start',
  'assessment',
  'report',
  'signatures',
  'files',
  'lock',
  'computer',
  'history',
  'bin',
  'merge',
  'trace',
  'decision',
  'lookup',
  'help',
  'methods',
  'letters',
  'followUp',
] as const;
export type WordGroup = (typeof wordGroups)[number];

/** Words by area. */
type Words = Readonly<Record<string, object>>;

const loaders: Record<Language, Record<WordGroup, () => Promise<Words>>> = {
  sv: {
    start: async () => startWords,
    assessment: async () => (await import('./sv/groups/assessment.ts')).assessmentWords,
    report: async () => (await import('./sv/groups/report.ts')).reportWords,
    signatures: async () => (await import('./sv/groups/signatures.ts')).signaturesWords,
    files: async () => (await import('./sv/groups/files.ts')).filesWords,
    lock: async () => (await import('./sv/groups/lock.ts')).lockWords,
    computer: async () => (await import('./sv/groups/computer.ts')).computerWords,
    history: async () => (await import('./sv/groups/history.ts')).historyWords,
    bin: async () => (await import('./sv/groups/bin.ts')).binWords,
    merge: async () => (await import('./sv/groups/merge.ts')).mergeWords,
    trace: async () => (await import('./sv/groups/trace.ts')).traceWords,
    decision: async () => (await import('./sv/groups/decision.ts')).decisionWords,
    lookup: async () => (await import('./sv/groups/lookup.ts')).lookupWords,
    help: async () => (await import('./sv/groups/help.ts')).helpWords,
    methods: async () => (await import('./sv/groups/methods.ts')).methodsWords,
    letters: async () => (await import('./sv/groups/letters.ts')).lettersWords,
    followUp: async () => (await import('./sv/groups/follow-up.ts')).followUpWords,
  },
  en: {
    start: async () => (await import('./en/groups/start.ts')).startWords,
    assessment: async () => (await import('./en/groups/assessment.ts')).assessmentWords,
    report: async () => (await import('./en/groups/report.ts')).reportWords,
    signatures: async () => (await import('./en/groups/signatures.ts')).signaturesWords,
    files: async () => (await import('./en/groups/files.ts')).filesWords,
    lock: async () => (await import('./en/groups/lock.ts')).lockWords,
    computer: async () => (await import('./en/groups/computer.ts')).computerWords,
    history: async () => (await import('./en/groups/history.ts')).historyWords,
    bin: async () => (await import('./en/groups/bin.ts')).binWords,
    merge: async () => (await import('./en/groups/merge.ts')).mergeWords,
    trace: async () => (await import('./en/groups/trace.ts')).traceWords,
    decision: async () => (await import('./en/groups/decision.ts')).decisionWords,
    lookup: async () => (await import('./en/groups/lookup.ts')).lookupWords,
    help: async () => (await import('./en/groups/help.ts')).helpWords,
    methods: async () => (await import('./en/groups/methods.ts')).methodsWords,
    letters: async () => (await import('./en/groups/letters.ts')).lettersWords,
    followUp: async () => (await import('./en/groups/follow-up.ts')).followUpWords,
  },
};

export function loadWordGroup(language: Language, group: WordGroup): Promise<Words> {
  return loaders[language][group]();
}
