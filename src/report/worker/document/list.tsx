import type { Block, List as RichList } from '#src/domain/rich-text.ts';
import { Indented, Line } from './flow.tsx';
import { indent, space, type } from './theme.ts';
import { RichWords } from './words.tsx';

const bullets = ['•', '–'];

/** A bulleted or numbered list, with lists in its items to any depth. */
export function List({ list, depth = 0 }: { list: RichList; depth?: number }) {
  return list.items.map((item, index) => {
    const mark =
      list.type === 'orderedList' ? `${index + 1}.` : (bullets[depth % bullets.length] ?? '•');
    return <Item key={String(index)} blocks={item} mark={mark} depth={depth} />;
  });
}

/** The mark stands at the item's first paragraph; an item that begins with a list has one on a line of its own. */
function Item({ blocks, mark, depth }: { blocks: readonly Block[]; mark: string; depth: number }) {
  const [first, ...others] = blocks;
  const width = indent.list + Math.max(0, mark.length - 2) * 6;
  const lead = first?.type === 'paragraph' ? first.content : [];
  const rest = first?.type === 'paragraph' ? others : blocks;
  return (
    <>
      <Line style={type.text} before={space.hair} mark={{ text: mark, width }}>
        <RichWords content={lead} />
      </Line>
      <Indented by={width}>
        {rest.map((block, index) => {
          const key = String(index);
          return block.type === 'paragraph' ? (
            <Line key={key} style={type.text} before={space.hair}>
              <RichWords content={block.content} />
            </Line>
          ) : (
            <List key={key} list={block} depth={depth + 1} />
          );
        })}
      </Indented>
    </>
  );
}
