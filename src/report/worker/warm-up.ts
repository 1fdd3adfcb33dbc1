import { emptyReport } from '../model/empty-report.ts';
import type { ReportModel } from '../model/report-data.ts';
import type { ReportFonts } from '../protocol.ts';
import { makeReport } from './make-report.tsx';

/** Letters and marks that every report has; never printed. */
const words =
  'Prövning av barnets bästa – vad föreslås, och för vilka? Åtgärder (2018:1197); 6–9 år: ”skäl”. ';

const model: ReportModel = {
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
 * Makes a report of nothing and throws it away. The first real one then finds fonts, patterns and WebAssembly
 * loaded and the code compiled: in Chromium it takes about half the time.
 */
export async function warmUp(fonts: ReportFonts): Promise<void> {
  const request = {
    model,
    createdAt: '2026-01-01T00:00:00Z',
    day: '2026-01-01',
    attachment: null,
  };
  await makeReport(request, fonts, () => {});
}
