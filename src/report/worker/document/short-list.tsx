import { Line } from './flow.tsx';
import { Items, ListItem, markWidth } from './list.tsx';
import { type } from './theme.ts';
import { Words } from './words.tsx';

interface ShortItem {
  readonly text: string;
  readonly mark?: string;
}

const itemGap = 1.5;

/** A list in small type, of items of a line or two. An item without a mark of its own stands out to the left. */
export function ShortList(props: { items: readonly ShortItem[] }) {
  const { items } = props;
  const width = Math.max(0, ...items.map(({ mark }) => (mark ? markWidth(mark) : 0)));
  return (
    <Items>
      {items.map(({ text, mark }, index) => (
        <ListItem key={String(index)}>
          <Line
            style={type.small}
            before={itemGap}
            {...(mark !== undefined && { mark: { text: mark, width } })}
          >
            <Words text={text} />
          </Line>
        </ListItem>
      ))}
    </Items>
  );
}
