import { Indented, Line } from './flow.tsx';
import { Structure } from './structure.tsx';
import { indent, space, type } from './theme.ts';
import { Words } from './words.tsx';

interface Entry {
  /** The id of the heading. */
  readonly id: string;
  readonly number?: string;
  readonly text: string;
}

/** The table of contents: every line leads to its heading and ends with the number of its page. */
export function Contents(props: { entries: readonly Entry[] }) {
  return (
    <Structure type="TOC">
      <Indented by={indent.number}>
        {props.entries.map(({ id, number, text }) => (
          <Structure key={id} type="TOCI">
            <Structure type="Reference">
              <Line
                as="Link"
                style={type.text}
                before={space.small}
                right={indent.pageNumber}
                marks={{ pageOf: id }}
                {...(number !== undefined && {
                  mark: { text: number, width: indent.number, hanging: true },
                })}
              >
                <Words text={text} />
              </Line>
            </Structure>
          </Structure>
        ))}
      </Indented>
    </Structure>
  );
}
