import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixCell } from '#src/domain/alternatives/matrix.ts';
import { toggled } from '../choice/choice-props.ts';
import {
  head,
  isSamePlace,
  type MatrixPlace,
  placeAfterKey,
  placeName,
  rowName,
  shapeOf,
} from './matrix-place.ts';
import { type MatrixWords, useEffectKeys } from './matrix-words.ts';
import type { Alternatives } from './use-alternatives.ts';

export type MatrixEditing = ReturnType<typeof useMatrixEditing>;

/** Where somebody is in the table, what is open there, and what the keys do. */
export function useMatrixEditing(list: Alternatives, words: MatrixWords) {
  const { t } = useTranslation();
  const effectOfKey = useEffectKeys();
  const area = useRef<HTMLElement>(null);
  const [at, setAt] = useState<MatrixPlace>();
  const [open, setOpen] = useState<MatrixPlace>();
  /** The effect that was begun when its cell was opened; nothing may come of it. */
  const [begun, setBegun] = useState<string>();
  const [wanted, setWanted] = useState<MatrixPlace>();
  const [told, setTold] = useState('');
  const { matrix } = list;
  const shape = shapeOf(matrix);

  const isThere = (place: MatrixPlace | undefined): place is MatrixPlace =>
    place !== undefined && shape.rows.includes(place.row) && shape.columns.includes(place.column);
  const first = { row: shape.rows[1] ?? head, column: shape.columns[1] ?? head };
  const active = isThere(at) ? at : first;

  useEffect(() => {
    if (wanted !== undefined) {
      const selector = `[data-cell="${CSS.escape(placeName(wanted))}"]`;
      area.current?.querySelector<HTMLElement>(selector)?.focus();
      setWanted(undefined);
    }
  }, [wanted]);

  const cellAt = ({ row, column }: MatrixPlace): CellAt | undefined => {
    const found = matrix.rows.find(({ article }) => rowName(article) === row);
    const cell = found?.cells.find(({ alternativeId }) => alternativeId === column);
    const alternative = matrix.alternatives.find(({ id }) => id === column);
    return found === undefined || cell === undefined || alternative === undefined
      ? undefined
      : {
          article: found.article,
          cell,
          name: words.article(found.article),
          alternative: words.alternative(alternative),
        };
  };

  function close() {
    if (open !== undefined) {
      if (begun !== undefined) {
        list.dropIfBlank(begun);
      }
      setWanted(open);
      setOpen(undefined);
      setBegun(undefined);
    }
  }

  function openPlace(place: MatrixPlace) {
    if (isSamePlace(open, place)) {
      close();
      return;
    }
    if (begun !== undefined) {
      list.dropIfBlank(begun);
    }
    const found = cellAt(place);
    const isEmpty = found !== undefined && found.cell.effects.length === 0;
    setBegun(
      isEmpty && found.article !== null
        ? list.addEffect(found.cell.alternativeId, found.article)
        : undefined,
    );
    setAt(place);
    setOpen(place);
  }

  function clear({ cell, name, alternative }: CellAt) {
    list.removeEffects(
      cell.effects.map(({ record }) => record.id),
      t('alternatives.cell.heading', { article: name, alternative }),
    );
  }

  /** What a key does to the cell it is pressed in; false where it does nothing. */
  function change(key: string, found: CellAt): boolean {
    const { cell, article } = found;
    const { direction, horizon } = list.fields;
    const effect = effectOfKey(key);
    const term = key === '1' ? 'short' : key === '2' ? 'long' : undefined;
    if (
      article === null ||
      (effect === undefined && (term === undefined || horizon === undefined))
    ) {
      return false;
    }
    if (cell.effects.length > 1) {
      setTold(t('alternatives.several'));
      return true;
    }
    const [only] = cell.effects;
    if (effect !== undefined) {
      list.setInCell(cell, article, [direction, [effect]]);
      tell(found, t(`alternatives.states.${effect}`));
    } else if (term !== undefined && horizon !== undefined) {
      const horizons = toggled(only?.horizons ?? [], term);
      list.setInCell(cell, article, [horizon, horizons]);
      tell(
        found,
        horizons
          .map((one) => t(`alternatives.horizons.${one === 'short' ? 'short' : 'long'}`))
          .join(', '),
      );
    }
    return true;
  }

  const tell = ({ name, alternative }: CellAt, state: string) =>
    setTold(t('alternatives.told', { article: name, alternative, state }));

  function onKeyDown(event: React.KeyboardEvent) {
    // What is typed in the open cell is no movement in the table.
    if (!(event.target instanceof HTMLElement) || event.target.dataset['cell'] === undefined) {
      return;
    }
    const next = placeAfterKey(event, active, shape);
    const found = cellAt(active);
    const isCommand = event.ctrlKey || event.metaKey;
    if (next !== undefined && !event.altKey && !event.shiftKey) {
      setAt(next);
      setWanted(next);
    } else if (isCommand && event.key === 'z' && list.removed.length > 0) {
      undo();
    } else if (isCommand || event.altKey) {
      return;
    } else if (event.key === 'Enter' || event.key === 'F2') {
      openPlace(active);
    } else if (event.key === 'Escape' && open !== undefined) {
      close();
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && found !== undefined) {
      clear(found);
    } else if (found === undefined || !change(event.key, found)) {
      return;
    }
    event.preventDefault();
  }

  /** Brings back what was removed last, and goes there. */
  function undo() {
    const back = list.undo();
    const effect = back?.kind === 'effects' ? back.effects[0] : undefined;
    if (back?.kind === 'alternative') {
      setWanted({ row: head, column: back.record.id });
    } else if (effect !== undefined) {
      setWanted(active);
    }
    setTold(t('alternatives.removed.back'));
  }

  return {
    area,
    active,
    open: isThere(open) ? open : undefined,
    cellAt,
    told,
    tell: setTold,
    activate: setAt,
    openPlace,
    close,
    /** Closes what is open without a word, because it is gone. */
    leave() {
      setOpen(undefined);
      setBegun(undefined);
    },
    goTo(place: MatrixPlace) {
      setAt(place);
      setWanted(place);
    },
    onKeyDown,
    undo,
  };
}

interface CellAt {
  readonly article: number | null;
  readonly cell: MatrixCell;
  /** Of the article, and of the alternative. */
  readonly name: string;
  readonly alternative: string;
}
