import type { MatrixCell, MatrixEffect } from '#src/domain/alternatives/matrix.ts';
import { EffectSymbol } from '../articles/effect-symbol.tsx';
import type { MatrixWords } from './matrix-words.ts';

/** What a cell holds: each effect by symbol and word, when, for whom, and in what way. */
export function CellSummary({ cell, words }: { cell: MatrixCell; words: MatrixWords }) {
  return cell.effects.length === 0 ? (
    <span className="matrix-nothing">{words.effects(cell)}</span>
  ) : (
    cell.effects.map((effect) => (
      <EffectSummary key={effect.record.id} words={words} effect={effect} />
    ))
  );
}

function EffectSummary({ effect, words }: { effect: MatrixEffect; words: MatrixWords }) {
  const horizon = words.horizon(effect);
  const groups = words.groups(effect);
  return (
    <div className="matrix-effect" data-record={effect.record.id}>
      <p className={effect.direction === undefined ? 'matrix-nothing' : 'matrix-direction'}>
        {effect.direction && <EffectSymbol effect={effect.direction} />}
        <span>{words.state(effect)}</span>
        {horizon !== '' && <span className="matrix-horizon">{horizon}</span>}
      </p>
      {effect.comment !== '' && <p className="matrix-comment">{effect.comment}</p>}
      {groups !== '' && <p className="matrix-groups">{groups}</p>}
    </div>
  );
}
