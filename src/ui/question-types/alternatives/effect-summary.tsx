import type { MatrixFields } from '#src/domain/alternatives/fields.ts';
import type { MatrixCell, MatrixEffect } from '#src/domain/alternatives/matrix.ts';
import { useRecordOptions } from '../../other-answers.tsx';
import { EffectSymbol } from '../articles/effect-symbol.tsx';
import type { MatrixWords } from './matrix-words.ts';

interface SummaryProps {
  readonly fields: MatrixFields;
  readonly words: MatrixWords;
}

/** What a cell holds: each effect by symbol and word, when, for whom, and in what way. */
export function CellSummary(props: SummaryProps & { cell: MatrixCell }) {
  const { cell, ...shared } = props;
  return cell.effects.length === 0 ? (
    <NotAssessed words={props.words} cell={cell} />
  ) : (
    cell.effects.map((effect) => (
      <EffectSummary key={effect.record.id} {...shared} effect={effect} />
    ))
  );
}

function NotAssessed({ words, cell }: { words: MatrixWords; cell: MatrixCell }) {
  return <span className="matrix-nothing">{words.effects(cell)}</span>;
}

export function EffectSummary(props: SummaryProps & { effect: MatrixEffect }) {
  const { effect, words, fields } = props;
  const groups = useGroupTitles(fields, effect.groups);
  const horizon = words.horizon(effect);
  return (
    <div className="matrix-effect" data-record={effect.record.id}>
      <p className={effect.direction === undefined ? 'matrix-nothing' : 'matrix-direction'}>
        {effect.direction && <EffectSymbol effect={effect.direction} />}
        <span>{words.state(effect)}</span>
        {horizon !== '' && <span className="matrix-horizon">{horizon}</span>}
      </p>
      {effect.comment !== '' && <p className="matrix-comment">{effect.comment}</p>}
      {groups.length > 0 && <p className="matrix-groups">{groups.join('; ')}</p>}
    </div>
  );
}

function useGroupTitles(fields: MatrixFields, ids: readonly string[]): string[] {
  const choices = fields.groups?.choices;
  const { options } = useRecordOptions(choices?.from === 'records' ? choices.questions : []);
  return options.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
}
