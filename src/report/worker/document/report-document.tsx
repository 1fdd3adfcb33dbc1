import { Document } from '@react-pdf/renderer';
import type { ReportModel, ReportSection } from '../../model/report-data.ts';
import { factsId } from '../../model/report-input.ts';
import { ArticleFigures, ArticleTable } from './article-matrix.tsx';
import { Contents } from './contents.tsx';
import { Facts } from './facts.tsx';
import { Findings } from './findings.tsx';
import { Gap } from './flow.tsx';
import { Heading } from './heading.tsx';
import { Section } from './section.tsx';
import { Sheets } from './sheets.tsx';
import { SignOff } from './sign-off.tsx';
import { Sources } from './sources.tsx';
import { Structure } from './structure.tsx';
import { Summary } from './summary.tsx';
import { space } from './theme.ts';
import { Trace } from './trace.tsx';
import { type Typesetting, TypesettingContext } from './words.tsx';

/** The whole report. The foot of the pages is drawn when the pages are known; see page-furniture.ts. */
export function ReportDocument(props: { model: ReportModel; typesetting: Typesetting }) {
  const { model, typesetting } = props;
  const { matrix, trace, sources, findings, signOff } = model;
  const sections = (kind: ReportSection['kind']) =>
    model.sections.filter((section) => section.kind === kind);
  return (
    <TypesettingContext value={typesetting}>
      <Document>
        <Sheets>
          <Structure type="Sect">
            <Summary model={model} />
          </Structure>
        </Sheets>
        <Sheets>
          <Structure type="Sect">
            <Heading level={2} text={model.contentsHeading} id="contents" />
            <Contents entries={contentsOf(model)} />
          </Structure>
          <Structure type="Sect">
            <Heading level={2} text={model.factsHeading} id={factsId} />
            <Gap height={space.small} />
            <Facts facts={model.facts} />
          </Structure>
          <Sections sections={sections('screening')} />
          <Sections sections={sections('step')} />
          <Sections sections={sections('letters')} />
          <Sections sections={sections('outcome')} />
          {hasMatrix(model) && matrix.rows.length === 0 && (
            <Structure type="Sect">
              <ArticleFigures matrix={matrix} />
            </Structure>
          )}
        </Sheets>
        {matrix.rows.length > 0 && (
          <Sheets isLandscape>
            <Structure type="Sect">
              <ArticleFigures matrix={matrix} />
            </Structure>
          </Sheets>
        )}
        {matrix.rows.length > 0 && (
          <Sheets isLandscape>
            <Structure type="Sect">
              <ArticleTable matrix={matrix} />
            </Structure>
          </Sheets>
        )}
        {trace.rows.length > 0 && (
          <Sheets isLandscape>
            <Structure type="Sect">
              <Trace trace={trace} />
            </Structure>
          </Sheets>
        )}
        {hasOverviews(model) && (
          <Sheets>
            {hasSources(model) && (
              <Structure type="Sect">
                <Sources sources={sources} />
              </Structure>
            )}
            <Sections sections={sections('former')} />
            <Structure type="Sect">
              <Findings findings={findings} />
            </Structure>
          </Sheets>
        )}
        <Sheets>
          <Structure type="Sect">
            <SignOff signOff={signOff} />
          </Structure>
        </Sheets>
        <Sheets>
          <Sections sections={sections('about')} />
        </Sheets>
      </Document>
    </TypesettingContext>
  );
}

function Sections(props: { sections: readonly ReportSection[] }) {
  return props.sections.map((section) => <Section key={section.id} section={section} />);
}

/** Where no assessment is needed, an empty overview would only say that none was made. */
function hasMatrix({ isNeeded, matrix }: ReportModel): boolean {
  return isNeeded || matrix.rows.length > 0;
}

function hasSources({ isNeeded, sources }: ReportModel): boolean {
  return isNeeded || sources.groups.length > 0;
}

/** A sheet with nothing on it would be an empty page. */
function hasOverviews(model: ReportModel): boolean {
  const { sections, findings } = model;
  return (
    hasSources(model) ||
    findings.groups.length > 0 ||
    sections.some(({ kind }) => kind === 'former')
  );
}

/** Every section in the order of print, but the summary: it is page 1. */
function contentsOf(model: ReportModel) {
  const { factsHeading, sections, matrix, trace, sources, findings, signOff } = model;
  const answered = (kind: ReportSection['kind']) =>
    sections
      .filter((section) => section.kind === kind)
      .map(({ id, number, heading }) => ({
        id,
        text: heading,
        ...(number !== undefined && { number: `${number}.` }),
      }));
  const entry = ({ id, heading }: { id: string; heading: string }) => ({ id, text: heading });
  return [
    { id: factsId, text: factsHeading },
    ...answered('screening'),
    ...answered('step'),
    ...answered('letters'),
    ...answered('outcome'),
    ...(hasMatrix(model) ? [entry(matrix)] : []),
    ...(trace.rows.length > 0 ? [entry(trace)] : []),
    ...(hasSources(model) ? [entry(sources)] : []),
    ...answered('former'),
    ...(findings.groups.length > 0 ? [entry(findings)] : []),
    entry(signOff),
    ...answered('about'),
  ];
}
