import { useTranslation } from 'react-i18next';
import { AlternativeEditor } from './alternative-editor.tsx';
import { ArticleDetails } from './article-details.tsx';
import { CellEditor } from './cell-editor.tsx';
import { EffectEditors } from './effect-editor.tsx';
import { head, type MatrixPlace, rowName } from './matrix-place.ts';
import type { MatrixWords } from './matrix-words.ts';
import type { Alternatives } from './use-alternatives.ts';
import type { MatrixEditing } from './use-matrix-editing.ts';

interface OpenCellProps {
  readonly list: Alternatives;
  readonly editing: MatrixEditing;
  readonly words: MatrixWords;
  readonly place: MatrixPlace;
}

/** What the open cell of the table is about: an effect, an alternative, or an article. */
export function OpenCell(props: OpenCellProps) {
  if (props.place.row === head) {
    return <OpenAlternative {...props} />;
  }
  return props.place.column === head ? <OpenArticle {...props} /> : <OpenEffects {...props} />;
}

function OpenEffects({ list, editing, place }: OpenCellProps) {
  const { t } = useTranslation();
  const found = editing.cellAt(place);
  if (found === undefined) {
    return null;
  }
  const { cell, article, name, alternative } = found;
  const heading = t('alternatives.cell.heading', { article: name, alternative });
  return (
    <CellEditor
      heading={heading}
      focusOn={cell.effects.at(-1)?.record.id ?? ''}
      onClose={editing.close}
    >
      <EffectEditors
        list={list}
        cell={cell}
        article={article}
        onAdd={() => article !== null && list.addEffect(cell.alternativeId, article)}
        onRemove={(id) => {
          list.removeEffects([id], heading);
          if (cell.effects.length === 1) {
            editing.leave();
            editing.goTo(place);
          }
        }}
        onMove={(id, to) => {
          list.choose(cell.alternativeId, id, [list.fields.article, [String(to)]]);
          editing.leave();
          editing.goTo({ row: rowName(to), column: cell.alternativeId });
        }}
      />
    </CellEditor>
  );
}

function OpenAlternative({ list, editing, words, place }: OpenCellProps) {
  const { t } = useTranslation();
  const { alternatives } = list.matrix;
  const one = alternatives.find(({ id }) => id === place.column);
  if (one === undefined) {
    return null;
  }
  const alternative = words.alternative(one);
  return (
    <CellEditor
      heading={t('alternatives.column.heading', { alternative })}
      focusOn={one.id}
      onClose={editing.close}
    >
      <AlternativeEditor
        list={list}
        id={one.id}
        onMove={(step) => {
          const position = list.move(one.id, step);
          if (position !== undefined) {
            const total = alternatives.length;
            editing.tell(t('alternatives.column.moved', { alternative, position, total }));
          }
        }}
        onRemove={() => {
          editing.leave();
          list.remove(one.id, alternative);
        }}
      />
    </CellEditor>
  );
}

function OpenArticle({ list, editing, words, place }: OpenCellProps) {
  const row = list.matrix.rows.find(({ article }) => rowName(article) === place.row);
  const article = row?.article ?? null;
  if (article === null) {
    return null;
  }
  const heading = words.article(article);
  return (
    <CellEditor heading={heading} focusOn={heading} onClose={editing.close}>
      <ArticleDetails
        article={article}
        atStake={list.atStake}
        onRemove={() => {
          editing.leave();
          list.dropArticle(article, heading);
          editing.goTo({ row: head, column: list.matrix.alternatives[0]?.id ?? head });
        }}
      />
    </CellEditor>
  );
}
