import { Line } from './flow.tsx';
import { keep, space, type } from './theme.ts';
import { Words } from './words.tsx';

/** What the report itself has to say: "Ej besvarad". */
export function Note(props: { text: string; before?: number }) {
  return (
    <Line style={type.note} before={props.before ?? space.small}>
      <Words text={props.text} />
    </Line>
  );
}

/** A quiet label on a line of its own, with what it labels below. */
export function Label(props: { text: string }) {
  return (
    <Line style={type.label} before={space.small} keep={keep.label}>
      <Words text={props.text} />
    </Line>
  );
}

/** What kind of document it is, above its title. */
export function Kind(props: { text: string }) {
  return (
    <Line style={type.kind} keep={keep.section}>
      <Words text={props.text} />
    </Line>
  );
}
