import { blankForm } from '../blank-form.ts';
import { exportDialog } from '../export-dialog.ts';
import { report } from '../report.ts';

/** Whatever makes a PDF, and the words printed in it. */
export const reportWords = { blankForm, exportDialog, report };
