import type { ReactNode } from 'react';
import type { RichText } from '#src/domain/rich-text.ts';
import type { RecordFieldText } from '../../model/report-data.ts';
import { RunIn } from './facts.tsx';
import { Gap, Indented, Line, type Mark } from './flow.tsx';
import { ListItem } from './list.tsx';
import { Label } from './note.tsx';
import { Prose } from './paragraph.tsx';
import { splitLead } from './rich-text-lead.ts';
import { Structure } from './structure.tsx';
import { indent, keep, space, type } from './theme.ts';
import { RichWords, Words } from './words.tsx';

/** Records one below the other, each an indented block along a thin rule: its title, then what is known of it. */
export function Records(props: { numbering?: 'Decimal' | 'UpperAlpha'; children: ReactNode }) {
  return (
    <Structure type="L" numbering={props.numbering ?? 'None'}>
      <Gap height={space.small} />
      {props.children}
    </Structure>
  );
}

export function Record(props: {
  title: RichText;
  /** "1." in a numbered list, with room for the widest number of the list. */
  mark?: Mark;
  children?: ReactNode;
}) {
  const { lead, rest } = splitLead(props.title);
  const { mark } = props;
  return (
    <ListItem>
      <Indented by={indent.record} ruled>
        <Line style={type.recordTitle} keep={keep.title} {...(mark !== undefined && { mark })}>
          <RichWords content={lead} />
        </Line>
        <Indented by={mark?.width ?? 0}>
          <Prose text={rest} />
          {props.children}
        </Indented>
      </Indented>
      <Gap height={space.medium} />
    </ListItem>
  );
}

/** A field that holds one paragraph stands beside its label, a longer one below it. */
export function RecordField({ label, text, look }: RecordFieldText) {
  if (look === 'quotes') {
    return (
      <>
        <Label text={label} />
        <Structure type="BlockQuote">
          <Indented by={indent.record}>
            <Prose text={text} />
          </Indented>
        </Structure>
      </>
    );
  }
  if (look === 'strong') {
    return (
      <>
        <Line style={type.smallHeading} before={space.small} keep={keep.label}>
          <Words text={label} />
        </Line>
        <Prose text={text} />
      </>
    );
  }
  const isOneParagraph = text.length === 1 && text[0]?.type === 'paragraph';
  if (isOneParagraph) {
    return <RunIn label={label} text={text} weight="quiet" before={space.hair} />;
  }
  return (
    <>
      <Label text={label} />
      <Prose text={text} />
    </>
  );
}
