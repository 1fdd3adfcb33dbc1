import { emptyReport } from '../model/empty-report.ts';
import type { ReportModel } from '../model/report-data.ts';
import type { ReportFonts } from '../protocol.ts';
import { makeReport } from './make-report.tsx';

/** Letters and marks that every report has; never printed. */
const words =
  'Prövning av barnets bästa – vad föreslås, och för vilka? Åtgärder (2018:1197); 6–9 år: ”skäl”. ';

const ownModel: ReportModel = {
  ...emptyReport,
  kind: words,
  title: words,
  sections: [
    {
      id: 'words',
      kind: 'about',
      heading: words,
      blocks: Array.from({ length: 30 }, () => ({
        type: 'text',
        label: words,
        text: [{ type: 'paragraph', content: [{ type: 'text', text: words.repeat(5) }] }],
        short: false,
      })),
    },
  ],
};

/**
 * Makes a report and throws it away. The first real one then finds fonts, patterns and WebAssembly loaded and the code
 * compiled, and if it is of the same model its words shaped and broken: in Chromium it takes about half the time.
 */
export async function warmUp(fonts: ReportFonts, model: ReportModel = ownModel): Promise<void> {
  const request = {
    model,
    createdAt: '2026-01-01T00:00:00Z',
    day: '2026-01-01',
    attachment: null,
  };
  await makeReport(request, fonts, () => {});
}
