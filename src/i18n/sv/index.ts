import { assessmentWords } from './groups/assessment.ts';
import { binWords } from './groups/bin.ts';
import { computerWords } from './groups/computer.ts';
import { decisionWords } from './groups/decision.ts';
import { filesWords } from './groups/files.ts';
import { followUpWords } from './groups/follow-up.ts';
import { helpWords } from './groups/help.ts';
import { historyWords } from './groups/history.ts';
import { lettersWords } from './groups/letters.ts';
import { lockWords } from './groups/lock.ts';
import { lookupWords } from './groups/lookup.ts';
import { mergeWords } from './groups/merge.ts';
import { methodsWords } from './groups/methods.ts';
import { reportWords } from './groups/report.ts';
import { signaturesWords } from './groups/signatures.ts';
import { startWords } from './groups/start.ts';
import { traceWords } from './groups/trace.ts';

/** All words, by area; the app loads them group by group (`word-groups.ts`). */
export const swedish = {
  ...startWords,
  ...assessmentWords,
  ...reportWords,
  ...signaturesWords,
  ...lockWords,
  ...computerWords,
  ...filesWords,
  ...historyWords,
  ...binWords,
  ...mergeWords,
  ...traceWords,
  ...decisionWords,
  ...helpWords,
  ...lookupWords,
  ...methodsWords,
  ...lettersWords,
  ...followUpWords,
};
