import { useContext } from 'react';
import { Line } from './flow.tsx';
import { indent, keep, space, type } from './theme.ts';
import { TypesettingContext, Words } from './words.tsx';

/** Never alone at the foot of a page. Levels: 1 the document, 2 a section, 3 a question. */
export function Heading(props: {
  level: 1 | 2 | 3;
  text: string;
  number?: string;
  /** Stands right below an overline. */
  isFollowing?: boolean;
}) {
  const { headingBreaks } = useContext(TypesettingContext);
  const words = <Words text={props.text} />;
  switch (props.level) {
    case 1:
      return (
        <Line style={type.title} before={space.small} keep={keep.section} breaks={headingBreaks}>
          {words}
        </Line>
      );
    case 2:
      return (
        <Line
          style={type.section}
          breaks={headingBreaks}
          before={props.isFollowing === true ? space.hair : space.section}
          keep={keep.section}
          {...(props.number !== undefined && {
            mark: { text: props.number, width: indent.number, hanging: true },
          })}
        >
          {words}
        </Line>
      );
    case 3:
      return (
        <Line
          style={type.question}
          before={space.large}
          keep={keep.question}
          breaks={headingBreaks}
        >
          {words}
        </Line>
      );
  }
}

/** A quiet line above a heading that says which part of the work begins here. */
export function Overline(props: { text: string }) {
  return (
    <Line style={type.phase} before={space.section} keep={keep.section + space.section}>
      <Words text={props.text} />
    </Line>
  );
}
