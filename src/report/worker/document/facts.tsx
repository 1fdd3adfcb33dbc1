import type { RichText } from '#src/domain/rich-text.ts';
import { Line } from './flow.tsx';
import { ListItem } from './list.tsx';
import { Prose } from './paragraph.tsx';
import { splitLead } from './rich-text-lead.ts';
import { Structure } from './structure.tsx';
import { indent, space, type } from './theme.ts';
import { RichWords, Words } from './words.tsx';

interface Fact {
  readonly label: string;
  readonly text: RichText;
  /** Stands where the text is empty. */
  readonly note?: string;
}

/** Short facts in two columns, labels to the left. */
export function Facts(props: { facts: readonly Fact[] }) {
  return (
    <Structure type="L" numbering="None">
      {props.facts.map(({ label, text, note }, index) => {
        const { lead, rest } = splitLead(text);
        return (
          <ListItem key={String(index)}>
            <Line
              style={note === undefined ? type.text : type.note}
              before={space.hair}
              mark={{ text: label, width: indent.fact, style: type.label }}
            >
              {note === undefined ? <RichWords content={lead} /> : <Words text={note} />}
            </Line>
            <Prose text={rest} />
          </ListItem>
        );
      })}
    </Structure>
  );
}

/** A label and a short answer on one line: "Ålder: 6–9 år". What does not fit on a line follows below. */
export function RunIn(props: Fact & { weight: 'bold' | 'quiet'; before?: number }) {
  const { label, text, note, weight } = props;
  const { lead, rest } = splitLead(text);
  return (
    <>
      <Line style={type.text} before={props.before ?? space.small}>
        <Words text={withColon(label)} bold={weight === 'bold'} quiet={weight === 'quiet'} />{' '}
        {note === undefined ? <RichWords content={lead} /> : <Words text={note} quiet />}
      </Line>
      <Prose text={rest} />
    </>
  );
}

function withColon(label: string): string {
  return /[?!:.…]$/.test(label) ? label : `${label}:`;
}
