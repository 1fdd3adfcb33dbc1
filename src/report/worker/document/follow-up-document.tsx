import { Document } from '@react-pdf/renderer';
import type { FollowUpCell, FollowUpModel, FollowUpTable } from '../../model/follow-up-data.ts';
import { Facts } from './facts.tsx';
import { Gap, Line } from './flow.tsx';
import { Heading, SmallHeading } from './heading.tsx';
import { Kind, Note } from './note.tsx';
import { Panel } from './panel.tsx';
import { Section } from './section.tsx';
import { Sheets } from './sheets.tsx';
import { SignOff } from './sign-off.tsx';
import { Structure } from './structure.tsx';
import { Table } from './table.tsx';
import { space, type } from './theme.ts';
import { type Typesetting, TypesettingContext, Words } from './words.tsx';

const shares = [0.37, 0.38, 0.25] as const;

const styles = { bold: type.smallLabel, plain: type.small, quiet: type.smallNote } as const;

/** Letters in all cells of a row, below which it surely is shorter than a page. */
const shortRow = 1200;

/** The report of a follow-up: in short first, then expectation beside outcome, the rest in words, and who signs. */
export function FollowUpDocument(props: { model: FollowUpModel; typesetting: Typesetting }) {
  const { model, typesetting } = props;
  return (
    <TypesettingContext value={typesetting}>
      <Document>
        <Sheets>
          <Structure type="Sect">
            <InShort model={model} />
          </Structure>
          <Structure type="Sect">
            <Outcomes table={model.consequences} />
          </Structure>
          <Structure type="Sect">
            <Outcomes table={model.measures} />
          </Structure>
          <Section section={model.rest} />
        </Sheets>
        <Sheets>
          <Structure type="Sect">
            <SignOff signOff={model.signOff} />
          </Structure>
        </Sheets>
      </Document>
    </TypesettingContext>
  );
}

function InShort({ model }: { model: FollowUpModel }) {
  const { kind, version, signedOff, question, matter, basis, heading, conclusion, facts } = model;
  return (
    <>
      <Kind text={kind} />
      {signedOff.length > 0 && <Quiet text={[version, ...signedOff].join(' · ')} />}
      <SmallHeading level={1} text={question} before={space.small} />
      {matter.length > 0 && <Quiet text={matter.join(' · ')} />}
      <Note text={basis} />
      <SmallHeading level={2} text={heading} id="in-short" before={space.medium} />
      <Gap height={space.small} />
      <Panel>
        <Line style={type.answer}>
          <Words
            text={[conclusion.label, conclusion.symbol, conclusion.word].filter(Boolean).join(' ')}
          />
        </Line>
      </Panel>
      <Gap height={space.medium} />
      <Facts facts={facts} />
    </>
  );
}

function Quiet({ text }: { text: string }) {
  return (
    <Line style={type.smallNote} before={space.small}>
      <Words text={text} />
    </Line>
  );
}

function Outcomes({ table: { id, heading, columns, rows, empty } }: { table: FollowUpTable }) {
  return (
    <>
      <Heading level={2} text={heading} id={id} />
      {rows.length === 0 ? (
        <Note text={empty} />
      ) : (
        <Table
          columns={columns.map((header, index) => ({ header, share: shares[index] ?? 0 }))}
          rows={rows.map(({ key, cells }) => ({
            key,
            cells: cells.map((cell, index) => <Lines key={String(index)} cell={cell} />),
            isShort: cells.flat().reduce((sum, { text }) => sum + text.length, 0) < shortRow,
          }))}
        />
      )}
    </>
  );
}

function Lines({ cell }: { cell: FollowUpCell }) {
  return cell.map(({ text, weight }, index) => (
    <Line key={String(index)} style={styles[weight]} {...(index > 0 && { before: space.hair })}>
      <Words text={text} />
    </Line>
  ));
}
