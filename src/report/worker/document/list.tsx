import { type ReactNode, useContext } from 'react';
import type { Block, List as RichList } from '#src/domain/rich-text.ts';
import { Indented, Line, type Mark } from './flow.tsx';
import { ProseStyleContext } from './prose-style.ts';
import { splitLead } from './rich-text-lead.ts';
import { Structure } from './structure.tsx';
import { indent, type } from './theme.ts';
import { RichWords } from './words.tsx';

const bullets = ['•', '–'];

/** A bulleted or numbered list, with lists in its items to any depth. */
export function List({ list, depth = 0 }: { list: RichList; depth?: number }) {
  const { text: style } = useContext(ProseStyleContext);
  const isOrdered = list.type === 'orderedList';
  const bullet = bullets[depth % bullets.length] ?? '•';
  const scale = style.fontSize / type.text.fontSize;
  const width = scale * markWidth(isOrdered ? `${list.items.length}.` : bullet);
  return (
    <Structure type="L" numbering={isOrdered ? 'Decimal' : 'Disc'}>
      {list.items.map((item, index) => {
        const text = isOrdered ? `${index + 1}.` : bullet;
        return <Item key={String(index)} blocks={item} mark={{ text, width }} depth={depth} />;
      })}
    </Structure>
  );
}

/** A list whose items are ListItems. */
export function Items(props: { numbering?: 'Decimal' | 'Disc'; children: ReactNode }) {
  return (
    <Structure type="L" numbering={props.numbering ?? 'None'}>
      {props.children}
    </Structure>
  );
}

/** Lines within are an item of a list; a mark on the first of them is the item's label. */
export function ListItem(props: { children: ReactNode }) {
  return (
    <Structure type="LI">
      <Structure type="LBody">{props.children}</Structure>
    </Structure>
  );
}

/** Room for the widest mark of a list. */
export function markWidth(widest: string): number {
  return indent.list + Math.max(0, widest.length - 2) * indent.digit;
}

/** The mark stands at the item's first paragraph; an item that begins with a list has one on a line of its own. */
function Item(props: { blocks: readonly Block[]; mark: Mark; depth: number }) {
  const { mark, depth } = props;
  const { text, item } = useContext(ProseStyleContext);
  const { lead, rest } = splitLead(props.blocks);
  return (
    <ListItem>
      <Line style={text} before={item} mark={{ ...mark, isAlone: lead.length === 0 }}>
        <RichWords content={lead} />
      </Line>
      <Indented by={mark.width}>
        {rest.map((block, index) => {
          const key = String(index);
          return block.type === 'paragraph' ? (
            <Line key={key} style={text} before={item}>
              <RichWords content={block.content} />
            </Line>
          ) : (
            <List key={key} list={block} depth={depth + 1} />
          );
        })}
      </Indented>
    </ListItem>
  );
}
