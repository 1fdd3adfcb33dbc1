import { Document, Page } from '@react-pdf/renderer';
import type { ReportModel } from '../../model/report-data.ts';
import { Facts } from './facts.tsx';
import { Gap } from './flow.tsx';
import { Heading } from './heading.tsx';
import { Kind } from './note.tsx';
import { Section } from './section.tsx';
import { page, space } from './theme.ts';
import { type Typesetting, TypesettingContext } from './words.tsx';

/** The whole report. The foot of the pages is drawn when the pages are known; see report-pdf.ts. */
export function ReportDocument(props: { model: ReportModel; typesetting: Typesetting }) {
  const { model, typesetting } = props;
  return (
    <TypesettingContext value={typesetting}>
      <Document>
        <Page
          size={[page.width, page.height]}
          experimentalPagination
          style={{
            paddingTop: page.top,
            paddingBottom: page.bottom,
            paddingHorizontal: page.side,
          }}
        >
          <Kind text={model.kind} />
          <Heading level={1} text={model.title} />
          <Gap height={space.large} />
          <Facts facts={model.facts} />
          {model.sections.map((section) => (
            <Section key={section.id} section={section} />
          ))}
        </Page>
      </Document>
    </TypesettingContext>
  );
}
