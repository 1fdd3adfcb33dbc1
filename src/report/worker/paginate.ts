import {
  createPaginator,
  type FlowNode,
  type LeafNode,
  type PlacedNode,
} from '@react-pdf/paginate';
import type { LayoutBox, LayoutNode } from './painter/layout-node.ts';
import { isGap } from './tidy-pages.ts';

/** Fewer lines of a text are never alone at the foot or at the head of a page. */
const fewestLines = 2;

/**
 * Divides endless sheets into pages. react-pdf does the same by the same engine, but lays every page out anew
 * afterwards, which nothing here needs: no box of the report changes its width or height with the page it is on.
 * The sheets are react-pdf pages with `wrap={false}`, and keep its props `wrap`, `break`, `fixed` and `minPresenceAhead`.
 */
export function paginate(sheets: LayoutNode): LayoutNode {
  return { ...sheets, children: (sheets.children ?? []).flatMap(divide) };
}

function divide(sheet: LayoutNode): LayoutNode[] {
  const { paddingTop = 0, paddingBottom = 0 } = sheet.box ?? {};
  // The box is as high as all that stands on the sheet; the style says how high the paper is.
  const height = sheet.style?.height ?? 0;
  const paginator = createPaginator((sheet.children ?? []).map(flowNode));
  const pages: LayoutNode[] = [];
  while (!paginator.done) {
    const children = paginator.next(height - paddingTop - paddingBottom).flatMap(placedNodes);
    pages.push({
      ...sheet,
      box: { ...sheet.box, height },
      children: children.map((child) => moved(child, paddingTop)),
    });
  }
  return pages;
}

function moved(node: LayoutNode, by: number): LayoutNode {
  return { ...node, box: { ...node.box, top: (node.box?.top ?? 0) + by } };
}

function flowNode(node: LayoutNode): FlowNode {
  const { props = {}, children = [] } = node;
  const isDivisible = props.wrap !== false;
  const flags = {
    ...(props.break === true && { break: true }),
    ...(props.fixed === true && { repeat: true }),
    ...(props.minPresenceAhead !== undefined && { minPresenceAhead: props.minPresenceAhead }),
  };
  if (node.type === 'TEXT') {
    return { ...textLeaf(node), ...flags };
  }
  if (isGap(node)) {
    return { ...gapLeaf(node), ...flags };
  }
  if (!isDivisible || children.length === 0) {
    return { box: flowBox(node.box), data: node, ...flags };
  }
  return {
    box: flowBox(node.box),
    data: node,
    direction: node.style?.flexDirection === 'row' ? 'row' : 'column',
    children: children.map(flowNode),
    ...flags,
  };
}

function flowBox(box: LayoutBox = {}) {
  return {
    top: box.top ?? 0,
    height: box.height ?? 0,
    marginTop: box.marginTop ?? 0,
    marginBottom: box.marginBottom ?? 0,
    edgeTop: (box.borderTopWidth ?? 0) + (box.paddingTop ?? 0),
    edgeBottom: (box.borderBottomWidth ?? 0) + (box.paddingBottom ?? 0),
  };
}

/** What does not fit of an empty space is not needed on the next page. */
function gapLeaf(node: LayoutNode): LeafNode {
  const cut = (height: number) => ({ ...node, box: { ...node.box, height } });
  const leaf = (part: LayoutNode) => ({ box: flowBox(part.box), data: part });
  return {
    ...leaf(node),
    split: (available) => (available > 0 ? [leaf(cut(available)), leaf(cut(0))] : null),
  };
}

function textLeaf(node: LayoutNode): LeafNode {
  return { box: flowBox(node.box), data: node, split: (available) => splitText(node, available) };
}

/** The lines that fit into a height and the others; null when the text is better moved as a whole. */
function splitText(node: LayoutNode, available: number): [LeafNode, LeafNode] | null {
  const lines = node.lines ?? [];
  const start = lines[0]?.box.y ?? 0;
  const bottomOf = (index: number) => {
    const box = lines[index]?.box;
    return box === undefined ? 0 : box.y - start + box.height;
  };
  const fitting = lines.findIndex((_, index) => bottomOf(index) > available);
  const count = Math.min(fitting, lines.length - fewestLines);
  if (fitting === -1 || count < fewestLines) {
    return null;
  }
  const height = bottomOf(count - 1);
  const rest = (node.box?.height ?? 0) - height;
  return [
    textLeaf({
      ...node,
      lines: lines.slice(0, count),
      box: { ...node.box, height, marginBottom: 0 },
    }),
    textLeaf({
      ...node,
      lines: lines.slice(count),
      box: { ...node.box, top: 0, height: rest, marginTop: 0 },
    }),
  ];
}

/** What the engine has placed, as nodes again: a box that goes on to the next page has no edge where it is cut. */
function placedNodes({ box, part, data, children }: PlacedNode): LayoutNode[] {
  const node = data as LayoutNode | undefined;
  if (node === undefined) {
    return (children ?? []).flatMap(placedNodes);
  }
  const { marginTop = 0, marginBottom = 0 } = node.box ?? {};
  const above = part.isFirst ? marginTop : 0;
  const top = box.top + above;
  if (children === undefined || (part.isFirst && part.isLast)) {
    return [{ ...node, box: { ...node.box, top } }];
  }
  return [
    {
      ...node,
      box: {
        ...node.box,
        top,
        height: box.height - above - (part.isLast ? marginBottom : 0),
        ...(!part.isFirst && { marginTop: 0, paddingTop: 0, borderTopWidth: 0 }),
        ...(!part.isLast && { marginBottom: 0, paddingBottom: 0, borderBottomWidth: 0 }),
      },
      children: children.flatMap(placedNodes),
    },
  ];
}
