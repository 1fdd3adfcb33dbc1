import type { ReportArticle, ReportBlock, ReportSection } from '../../model/report-data.ts';
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
    case 'records': {
      const widest = `${block.records.length}.`;
      return (
        <>
          <Heading level={3} text={block.label} />
          <Records isNumbered={block.records.some(({ marker }) => marker !== undefined)}>
            {block.records.map(({ marker, title, fields }, index) => (
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
        </>
      );
    }
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
