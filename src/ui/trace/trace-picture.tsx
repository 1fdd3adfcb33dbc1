import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Trace, type TraceNode, threadOf, traceColumns } from '#src/domain/trace.ts';
import { useServices } from '../services.tsx';
import { traceSymbols } from './trace-symbols.ts';
import { useNodeName } from './use-node-name.ts';

/**
 * The picture: a column for each kind, and a line for each thread. What is pressed or has the focus is shown with
 * all that it hangs together with; the arrow keys go along the threads.
 */
export function TracePicture({ trace }: { trace: Trace }) {
  const { t } = useTranslation();
  const nameOf = useNodeName();
  const { lookup } = useServices();
  const area = useRef<HTMLDivElement>(null);
  /** What was chosen when a pointer went down. */
  const pressed = useRef<string>(undefined);
  const [chosen, setChosen] = useState<string>();
  const lines = useLines(area, trace);
  const told = useId();
  const node = trace.nodes.find(({ id }) => id === chosen);
  const thread = node && new Set([node.id, ...threadOf(node, trace).map(({ id }) => id)]);

  /** Shows what it hangs together with; an article that is pressed once more is looked up. */
  function press(one: TraceNode, isByPointer: boolean): void {
    // By keyboard the focus has chosen it already; a pointer gives focus and presses in one.
    const before = isByPointer ? pressed.current : chosen;
    setChosen(one.id);
    if (one.kind === 'article' && before === one.id) {
      lookup.open({ kind: 'article', number: Number(one.title) });
    }
  }

  function go(from: TraceNode, key: string): void {
    const next = neighbour(from, key, trace);
    if (next !== undefined) {
      area.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
    }
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard.
    <section className="trace-scroll" aria-labelledby="trace-picture" tabIndex={0}>
      <div ref={area} className="trace-picture" data-chosen={chosen !== undefined}>
        <svg className="trace-lines" aria-hidden="true">
          {lines.map(({ from, to, path }) => (
            <path
              key={`${from} ${to}`}
              d={path}
              className={thread?.has(from) && thread.has(to) ? 'trace-line lit' : 'trace-line'}
            />
          ))}
        </svg>
        {traceColumns.map((column) => (
          <section key={column} className="trace-column" aria-label={t(`trace.columns.${column}`)}>
            <h3>{t(`trace.columns.${column}`)}</h3>
            <ul>
              {trace.nodes
                .filter((one) => one.column === column)
                .map((one) => (
                  <li key={one.id}>
                    <button
                      type="button"
                      className={classesOf(one, thread)}
                      data-node={one.id}
                      data-article={one.kind === 'article' ? one.title : undefined}
                      aria-describedby={one.id === chosen ? told : undefined}
                      aria-pressed={one.id === chosen}
                      onFocus={() => setChosen(one.id)}
                      onPointerDown={() => {
                        pressed.current = chosen;
                      }}
                      onClick={({ detail }) => press(one, detail > 0)}
                      onKeyDown={(event) => {
                        if (event.key.startsWith('Arrow')) {
                          event.preventDefault();
                          go(one, event.key);
                        } else if (event.key === 'Escape') {
                          setChosen(undefined);
                        }
                      }}
                    >
                      <span aria-hidden="true" className="trace-symbol">
                        {traceSymbols[one.kind]}
                      </span>
                      <span>
                        <span className="visually-hidden">
                          {t('trace.kindOf', { kind: t(`trace.kinds.${one.kind}`) })}
                        </span>{' '}
                        {nameOf(one)}
                        {one.looseness.length > 0 && (
                          <span className="trace-loose">{t('trace.picture.loose')}</span>
                        )}
                      </span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        <p id={told} className="visually-hidden">
          {node &&
            t('trace.picture.tied', {
              before: namesBeside(node, 'from', trace, nameOf) || t('trace.table.nothing'),
              after: namesBeside(node, 'to', trace, nameOf) || t('trace.table.nothing'),
            })}
        </p>
      </div>
    </section>
  );
}

function classesOf({ id, looseness }: TraceNode, thread: ReadonlySet<string> | undefined): string {
  const state = thread === undefined ? '' : thread.has(id) ? ' lit' : ' dimmed';
  return `trace-node${looseness.length > 0 ? ' loose' : ''}${state}`;
}

/** Names of what a thread leads to directly, on one side. */
function namesBeside(
  { id }: TraceNode,
  side: 'from' | 'to',
  { nodes, links }: Trace,
  nameOf: (node: TraceNode) => string,
): string {
  const other = side === 'from' ? 'to' : 'from';
  const ids = new Set(links.filter((link) => link[other] === id).map((link) => link[side]));
  return nodes
    .filter((node) => ids.has(node.id))
    .map(nameOf)
    .join('; ');
}

/** Up and down within the column; left and right along a thread, or else to the nearest column with something in it. */
function neighbour(node: TraceNode, key: string, { nodes, links }: Trace): string | undefined {
  const column = nodes.filter((one) => one.column === node.column);
  const index = column.indexOf(node);
  switch (key) {
    case 'ArrowUp':
      return column[index - 1]?.id;
    case 'ArrowDown':
      return column[index + 1]?.id;
    case 'ArrowLeft':
      return links.find(({ to }) => to === node.id)?.from ?? beside(node, -1, nodes);
    default:
      return links.find(({ from }) => from === node.id)?.to ?? beside(node, 1, nodes);
  }
}

function beside(
  { column }: TraceNode,
  step: 1 | -1,
  nodes: readonly TraceNode[],
): string | undefined {
  for (let at = traceColumns.indexOf(column) + step; at in traceColumns; at += step) {
    const first = nodes.find((node) => node.column === traceColumns[at]);
    if (first !== undefined) {
      return first.id;
    }
  }
  return undefined;
}

interface Line {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

/** Where the lines go: from the right edge of one entry to the left edge of the next, as the page has placed them. */
function useLines(area: React.RefObject<HTMLDivElement | null>, { links }: Trace): Line[] {
  const [lines, setLines] = useState<Line[]>([]);
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) {
      return;
    }
    const draw = () => setLines(linesIn(element, links));
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    draw();
    return () => observer.disconnect();
  }, [area, links]);
  return lines;
}

function linesIn(area: HTMLElement, links: Trace['links']): Line[] {
  const origin = area.getBoundingClientRect();
  const boxes = new Map(
    [...area.querySelectorAll<HTMLElement>('[data-node]')].map((element) => [
      element.dataset['node'] ?? '',
      element.getBoundingClientRect(),
    ]),
  );
  return links.flatMap(({ from, to }) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (start === undefined || end === undefined) {
      return [];
    }
    const [x1, x2] = [start.right - origin.left, end.left - origin.left];
    const [y1, y2] = [start, end].map(({ top, height }) => top + height / 2 - origin.top);
    const bend = (x2 - x1) / 2;
    return [{ from, to, path: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}` }];
  });
}
