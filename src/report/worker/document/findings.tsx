import { Fragment } from 'react';
import type { ReportFinding, ReportFindings } from '../../model/report-data.ts';
import { Indented, Line } from './flow.tsx';
import { Heading } from './heading.tsx';
import { Items, ListItem } from './list.tsx';
import { Note } from './note.tsx';
import { indent, keep, space, type } from './theme.ts';
import { Words } from './words.tsx';

/** What is still remarked upon, by how grave it is; nothing, no section. */
export function Findings(props: { findings: ReportFindings }) {
  const { id, heading, intro, groups } = props.findings;
  if (groups.length === 0) {
    return null;
  }
  return (
    <>
      <Heading level={2} text={heading} id={id} />
      <Note text={intro} />
      {groups.map((group) => (
        <Fragment key={group.heading}>
          <Heading level={3} text={group.heading} />
          <Items numbering="Disc">
            {group.findings.map((finding) => (
              <Finding key={finding.text} finding={finding} />
            ))}
          </Items>
        </Fragment>
      ))}
    </>
  );
}

function Finding({ finding }: { finding: ReportFinding }) {
  const { text, why, places, entries, more } = finding;
  return (
    <ListItem>
      <Line
        style={type.text}
        before={space.small}
        mark={{ text: '•', width: indent.list }}
        keep={keep.label}
      >
        <Words text={text} bold />
        {places.length > 0 && <Words text=" (" quiet />}
        {places.map((place, index) => (
          <Fragment key={place.target}>
            {index > 0 && ', '}
            <Words text={place.text} to={place.target} />
          </Fragment>
        ))}
        {places.length > 0 && <Words text=")" quiet />}
      </Line>
      <Indented by={indent.list}>
        <Line style={type.smallNote} before={space.hair}>
          <Words text={why} />
        </Line>
      </Indented>
      {entries.length > 0 && (
        <Indented by={indent.list}>
          <Items numbering="Disc">
            {entries.map((entry, index) => (
              <ListItem key={String(index)}>
                <Line
                  style={type.text}
                  before={space.hair}
                  mark={{ text: '–', width: indent.list }}
                >
                  <Words text={entry.text} to={entry.target} />
                </Line>
              </ListItem>
            ))}
          </Items>
          {more !== undefined && <Note text={more} before={space.hair} />}
        </Indented>
      )}
    </ListItem>
  );
}
