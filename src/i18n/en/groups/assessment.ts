import { alternatives } from '../alternatives.ts';
import { assessmentView } from '../assessment-view.ts';
import { bestInterests } from '../best-interests.ts';
import { compare } from '../compare.ts';
import { fileLink } from '../file-link.ts';
import { findings } from '../findings.ts';
import { hearings } from '../hearings.ts';
import { personalNumbers } from '../personal-numbers.ts';
import { questions } from '../questions.ts';
import { richText } from '../rich-text.ts';
import { signOff } from '../sign-off.ts';
import { tabs } from '../tabs.ts';
import { wizard } from '../wizard.ts';

/** Writing and reading a prövning. */
export const assessmentWords = {
  alternatives,
  assessmentView,
  bestInterests,
  compare,
  findings,
  hearings,
  personalNumbers,
  questions,
  richText,
  signOff,
  tabs,
  fileLink,
  wizard,
};
