import type {
  ReportArticle,
  ReportBlock,
  ReportRecord,
  ReportSection,
} from '../../model/report-data.ts';
import { Alternatives } from './alternatives.tsx';
import { RunIn } from './facts.tsx';
import { Heading, Overline } from './heading.tsx';
import { markWidth } from './list.tsx';
import { Note } from './note.tsx';
import { Prose } from './paragraph.tsx';
import { Record, RecordField, Records } from './records.tsx';
import { Structure } from './structure.tsx';

/** A step of the assessment with everything that was answered in it. */
export function Section({ section }: { section: ReportSection }) {
  const { number, heading, phase, blocks } = section;
  return (
    <Structure type="Sect">
      {phase !== undefined && <Overline text={phase} />}
      <Heading
        level={2}
        id={section.id}
        text={heading}
        isFollowing={phase !== undefined}
        {...(number !== undefined && { number: `${number}.` })}
      />
      {blocks.map((block, index) => (
        <Answer key={String(index)} block={block} />
      ))}
    </Structure>
  );
}

function Answer({ block }: { block: ReportBlock }) {
  switch (block.type) {
    case 'unanswered':
      return <RunIn label={block.label} text={[]} note={block.note} weight="bold" />;
    case 'text':
      if (block.short) {
        return <RunIn label={block.label} text={block.text} weight="bold" />;
      }
      return (
        <>
          {block.label !== '' && <Heading level={3} text={block.label} />}
          <Prose text={block.text} />
        </>
      );
    case 'records':
      return (
        <>
          <Heading level={3} text={block.label} />
          <AnsweredRecords records={block.records} />
        </>
      );
    case 'alternatives':
      return (
        <>
          <Heading level={3} text={block.label} />
          <AnsweredRecords records={block.alternatives.records} numbering="UpperAlpha" />
          <Alternatives alternatives={block.alternatives} />
        </>
      );
    case 'articles':
      return (
        <>
          <Heading level={3} text={block.label} />
          <Records>
            {block.articles.map((article, index) => (
              <Article key={String(index)} article={article} />
            ))}
          </Records>
        </>
      );
  }
}

function AnsweredRecords(props: {
  records: readonly ReportRecord[];
  numbering?: 'Decimal' | 'UpperAlpha';
}) {
  const { records, numbering = 'Decimal' } = props;
  const widest = records.at(-1)?.marker ?? `${records.length}.`;
  const isNumbered = records.some(({ marker }) => marker !== undefined);
  return (
    <Records {...(isNumbered && { numbering })}>
      {records.map(({ marker, title, fields }, index) => (
        <Record
          key={String(index)}
          title={title}
          {...(marker !== undefined && { mark: { text: marker, width: markWidth(widest) } })}
        >
          {fields.map((field, fieldIndex) => (
            <RecordField key={String(fieldIndex)} {...field} />
          ))}
        </Record>
      ))}
    </Records>
  );
}

function Article({ article }: { article: ReportArticle }) {
  const { name, effect, text, note } = article;
  const title = effect === undefined ? name : `${name} · ${effect}`;
  return (
    <Record title={[{ type: 'paragraph', content: [{ type: 'text', text: title }] }]}>
      <Prose text={text} />
      {note !== undefined && <Note text={note} />}
    </Record>
  );
}
