import { useTranslation } from 'react-i18next';
import {
  type Trace,
  type TraceColumn,
  type TraceNode,
  threadOf,
  traceColumns,
} from '#src/domain/trace.ts';
import { ArticleReference } from '../lookup/article-reference.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { PlaceLink } from '../wizard/place-link.tsx';
import { traceSymbols } from './trace-symbols.ts';
import { useNodeName } from './use-node-name.ts';

/** A row for each consequence: whom it strikes and in what, what is done about it, and how that is followed up. */
export function TraceTable(props: OpenAssessmentProps & { trace: Trace }) {
  const { t } = useTranslation();
  const { nodes } = props.trace;
  const rows = nodes.filter(({ column }) => column === 'consequence');
  if (rows.length === 0) {
    return <p>{t('trace.table.empty')}</p>;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard.
    <section className="trace-scroll" aria-labelledby="trace-table" tabIndex={0}>
      <table className="trace-table">
        <thead>
          <tr>
            {tableColumns.map((column) => (
              <th key={column} scope="col">
                {t(`trace.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The consequence is what a row is about. */
const tableColumns: readonly TraceColumn[] = [
  'consequence',
  ...traceColumns.filter((column) => column !== 'consequence'),
];

function Row(props: OpenAssessmentProps & { trace: Trace; row: TraceNode }) {
  const { t } = useTranslation();
  const nameOf = useNodeName();
  const { row, trace } = props;
  const thread = threadOf(row, trace);
  return (
    <tr>
      <th scope="row">
        <span aria-hidden="true">{traceSymbols[row.kind]} </span>
        <span className="visually-hidden">
          {t('trace.kindOf', { kind: t(`trace.kinds.${row.kind}`) })}
        </span>{' '}
        <PlaceLink {...props} place={row.place} />
      </th>
      {tableColumns.slice(1).map((column) => {
        const found = thread.filter((node) => node.column === column);
        return (
          <td key={column}>
            {found.length === 0 ? (
              <span className="trace-nothing">{t('trace.table.nothing')}</span>
            ) : (
              <ul>
                {found.map((node) => (
                  <li key={node.id}>
                    {column === 'decision' && (
                      <span aria-hidden="true">{traceSymbols[node.kind]} </span>
                    )}
                    {node.kind === 'article' ? (
                      <ArticleReference number={Number(node.title)}>
                        {nameOf(node)}
                      </ArticleReference>
                    ) : (
                      nameOf(node)
                    )}
                  </li>
                ))}
              </ul>
            )}
          </td>
        );
      })}
    </tr>
  );
}
