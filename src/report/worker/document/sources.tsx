import { Fragment } from 'react';
import type { ReportSource, ReportSources } from '../../model/report-data.ts';
import { Indented, Line } from './flow.tsx';
import { Heading } from './heading.tsx';
import { Items, ListItem } from './list.tsx';
import { Note } from './note.tsx';
import { indent, space, type } from './theme.ts';
import { RichWords, Words } from './words.tsx';

/** What the assessment builds on, by kind. */
export function Sources({ sources: { id, heading, groups, note } }: { sources: ReportSources }) {
  return (
    <>
      <Heading level={2} text={heading} id={id} />
      {note !== undefined && <Note text={note} />}
      {groups.map((group) => (
        <Fragment key={group.heading}>
          <Heading level={3} text={group.heading} />
          <Items numbering="Disc">
            {group.sources.map((source, index) => (
              <Source key={String(index)} source={source} />
            ))}
          </Items>
        </Fragment>
      ))}
    </>
  );
}

function Source({ source }: { source: ReportSource }) {
  const { title, year, address, isLink, note, steps } = source;
  const lead = [title, year].filter(Boolean).join(', ');
  return (
    <ListItem>
      <Line style={type.text} before={space.small} mark={{ text: '•', width: indent.list }}>
        {lead !== '' && <Words text={`${lead} `} />}
        <Words text="(" quiet />
        {steps.map(({ text, target }, index) => (
          <Fragment key={target}>
            {index > 0 && ', '}
            <Words text={text} to={target} />
          </Fragment>
        ))}
        <Words text=")" quiet />
      </Line>
      <Indented by={indent.list}>
        {address !== '' && (
          <Line style={type.small}>
            <RichWords
              content={[{ type: 'text', text: address, ...(isLink && { link: address }) }]}
            />
          </Line>
        )}
        {note !== undefined && <Note text={note} before={0} />}
      </Indented>
    </ListItem>
  );
}
