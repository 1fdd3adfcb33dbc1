import { useContext } from 'react';
import { Line } from './flow.tsx';
import { indent, keep, space, type } from './theme.ts';
import { TypesettingContext, Words } from './words.tsx';

/**
 * Never alone at the foot of a page. Levels: 1 the document, 2 a section, 3 a question. Sections and questions are
 * listed in the outline.
 */
export function Heading(props: {
  level: 1 | 2 | 3;
  text: string;
  number?: string;
  /** Name under which links find it. */
  id?: string;
  /** Stands right below an overline. */
  isFollowing?: boolean;
}) {
  const { headingBreaks, printable } = useContext(TypesettingContext);
  const { level, text, number, id } = props;
  const title = printable(number === undefined ? text : `${number} ${text}`).replaceAll('\n', ' ');
  const destination = id === undefined ? {} : { destination: id };
  const common = { breaks: headingBreaks, children: <Words text={text} /> };
  switch (level) {
    case 1:
      return (
        <Line
          {...common}
          as="H1"
          style={type.title}
          before={space.small}
          keep={keep.section}
          marks={destination}
        />
      );
    case 2:
      return (
        <Line
          {...common}
          as="H2"
          style={type.section}
          before={props.isFollowing === true ? space.hair : space.section}
          keep={keep.section}
          marks={{ ...destination, outline: { level, title } }}
          {...(number !== undefined && {
            mark: { text: number, width: indent.number, hanging: true },
          })}
        />
      );
    case 3:
      return (
        <Line
          {...common}
          as="H3"
          style={type.question}
          before={space.large}
          keep={keep.question}
          marks={{ ...destination, outline: { level, title } }}
        />
      );
  }
}

const small = {
  1: { as: 'H1', style: type.smallTitle },
  2: { as: 'H2', style: type.phase },
  3: { as: 'H3', style: type.smallHeading },
} as const;

/** In small type, for a page of many short parts: its title, its name, and the headings of the parts. */
export function SmallHeading(props: {
  level: 1 | 2 | 3;
  text: string;
  id?: string;
  before?: number;
}) {
  const { headingBreaks, printable } = useContext(TypesettingContext);
  const { level, text, id, before = 0 } = props;
  return (
    <Line
      {...small[level]}
      before={before}
      breaks={headingBreaks}
      marks={{
        ...(id !== undefined && { destination: id }),
        ...(level !== 1 && { outline: { level, title: printable(text).replaceAll('\n', ' ') } }),
      }}
    >
      <Words text={text} />
    </Line>
  );
}

/** A quiet line above a heading that says which part of the work begins here. */
export function Overline(props: { text: string }) {
  return (
    <Line style={type.phase} before={space.section} keep={keep.section + space.section}>
      <Words text={props.text} />
    </Line>
  );
}
