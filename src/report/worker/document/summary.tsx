import { Fragment } from 'react';
import type {
  ReportModel,
  ReportReference,
  ReportSummary,
  SummaryLine,
  SummaryPart,
} from '../../model/report-data.ts';
import { Checks } from './checks.tsx';
import { Beside, Columns } from './columns.tsx';
import { Gap, Line } from './flow.tsx';
import { SmallHeading } from './heading.tsx';
import { Kind, Note } from './note.tsx';
import { Panel } from './panel.tsx';
import { ShortList } from './short-list.tsx';
import { space, type } from './theme.ts';
import { Words } from './words.tsx';

/** Of "och 12 till, läs mer i steg 12". */
const wayWidth = 136;

/** Of "Barnets bästa i avvägningen: …", on a line or two. */
const weightWidth = 284;

/** Between two parts. */
const partGap = 4;

/** Page 1: what a reader with two minutes needs. The texts are cut by the model so that they fit. */
export function Summary(props: { model: ReportModel }) {
  const { kind, version, signedOff, isNeeded, summary } = props.model;
  const { question, questionNote, questionMore, matter, answer } = summary;
  return (
    <>
      <Kind text={kind} />
      {signedOff.length > 0 && (
        <Line style={type.smallNote}>
          <Words text={[version, ...signedOff].join(' · ')} />
        </Line>
      )}
      <SmallHeading level={1} text={question} before={space.small} />
      {questionNote !== undefined && <Note text={questionNote} />}
      {questionMore !== undefined && <More reference={questionMore} />}
      {matter.length > 0 && (
        <Line style={type.smallNote} before={space.small}>
          <Words text={matter.join(' · ')} />
        </Line>
      )}
      <SmallHeading level={2} text={summary.heading} id={summary.id} before={space.medium} />
      <Gap height={space.small} />
      <Panel>
        <Answer answer={answer} />
      </Panel>
      <Gap height={partGap} />
      <Part part={summary.grounds} isWide />
      <Gap height={partGap} />
      {isNeeded && (
        <>
          <PartColumns parts={summary.columns} />
          <Part part={summary.proposals} isWide />
          <Gap height={partGap} />
          <PartColumns parts={[summary.compensation, summary.followUp]} isWide />
          <Checks checks={summary.checks} />
          <Gap height={partGap} />
        </>
      )}
      <RunIn part={summary.signers} />
      <RunIn part={summary.completeness} />
    </>
  );
}

function PartColumns(props: { parts: readonly SummaryPart[]; isWide?: boolean }) {
  return (
    <>
      <Columns>
        {props.parts.map((part) => (
          <Part key={part.heading} part={part} isWide={props.isWide === true} />
        ))}
      </Columns>
      <Gap height={partGap} />
    </>
  );
}

/** In one word, and beside it what weight the child's best interests were given. */
function Answer({ answer: { label, symbol, word, weight } }: Pick<ReportSummary, 'answer'>) {
  const line = (
    <Line style={type.answer}>
      <Words text={[label, symbol, word].filter(Boolean).join(' ')} />
    </Line>
  );
  return weight === '' ? (
    line
  ) : (
    <Beside
      left={line}
      right={
        <Line style={type.smallAside}>
          <Words text={weight} />
        </Line>
      }
      width={weightWidth}
    />
  );
}

/** All on one line, or a few. */
function RunIn({ part: { heading, lines, note, more } }: { part: SummaryPart }) {
  const text = note ?? lines.map((line) => line.text).join('; ');
  return heading === '' ? null : (
    <Line style={type.small} before={space.hair}>
      <Words text={`${heading}:`} bold /> <Words text={text} />
      {more !== undefined && (
        <>
          {' '}
          <Words text={more.text} to={more.target} />
        </>
      )}
    </Line>
  );
}

/** A heading with short lines below it, or with what is not answered. Where there is width, the way on stands beside. */
function Part({ part, isWide = false }: { part: SummaryPart; isWide?: boolean }) {
  const { heading, lines, note, more } = part;
  const title = <SmallHeading level={3} text={heading} />;
  const way = more !== undefined && <More reference={more} isAside={isWide} />;
  return (
    <>
      {isWide && way ? <Beside left={title} right={way} width={wayWidth} /> : title}
      {groups(lines).map(({ label, items }, index) => (
        <Fragment key={String(index)}>
          {label !== undefined && (
            <Line style={type.smallLabel} before={space.hair}>
              <Words text={label} />
            </Line>
          )}
          {items.length > 0 && (
            <ShortList items={items.length > 1 ? items.map(withBullet) : items} />
          )}
        </Fragment>
      ))}
      {note !== undefined && (
        <Line style={type.smallNote} before={space.hair}>
          <Words text={note} />
        </Line>
      )}
      {!isWide && way}
    </>
  );
}

function More(props: { reference: ReportReference; isAside?: boolean }) {
  const { reference, isAside = false } = props;
  return (
    <Line style={isAside ? type.smallAside : type.small} before={isAside ? 0 : space.hair}>
      <Words text={reference.text} to={reference.target} />
    </Line>
  );
}

function withBullet(line: SummaryLine): SummaryLine {
  return line.mark === undefined ? { ...line, mark: '•' } : line;
}

/** Lines by the label that stands above them. */
function groups(lines: readonly SummaryLine[]) {
  const found: { label?: string; items: SummaryLine[] }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (line.isLabel === true) {
      found.push({ label: line.text, items: [] });
    } else if (last === undefined) {
      found.push({ items: [line] });
    } else {
      last.items.push(line);
    }
  }
  return found;
}
