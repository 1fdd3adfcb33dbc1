import { assessmentView } from './assessment-view.ts';
import { blankForm } from './blank-form.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { exportDialog } from './export-dialog.ts';
import { files } from './files.ts';
import { questions } from './questions.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { richText } from './rich-text.ts';
import { signOff } from './sign-off.ts';
import { signing } from './signing.ts';
import { start } from './start.ts';
import { wizard } from './wizard.ts';

export const english = {
  common,
  start,
  files,
  wizard,
  questions,
  assessmentView,
  compare,
  exportDialog,
  signOff,
  report,
  review,
  blankForm,
  richText,
  signing,
};
