import type { MatrixCell, MatrixEffect } from '#src/domain/alternatives/matrix.ts';
import { EffectMark } from '../articles/effect-symbol.tsx';
import type { MatrixWords } from './matrix-words.ts';
import { picture, termsOf } from './picture-layout.ts';

const inset = 6;
const markWidth = 17;

export function PictureLines(props: {
  className: string;
  x: number;
  y: number;
  lines: readonly string[];
}) {
  return (
    <text className={props.className}>
      {props.lines.map((line, index) => (
        <tspan key={String(index)} x={props.x} y={props.y + (index + 1) * picture.line}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The effects of a cell one below the other, each with a bar over the terms in which it is felt. */
export function PictureCell(props: { cell: MatrixCell; x: number; y: number; words: MatrixWords }) {
  const { cell, x, y, words } = props;
  if (cell.effects.length === 0) {
    return (
      <text className="matrix-picture-nothing" x={x + inset} y={y + picture.line}>
        {words.effects(cell)}
      </text>
    );
  }
  return cell.effects.map((effect, index) => (
    <PictureEffect
      key={effect.record.id}
      effect={effect}
      word={words.state(effect)}
      x={x + inset}
      y={y + index * picture.effect}
    />
  ));
}

function PictureEffect(props: { effect: MatrixEffect; word: string; x: number; y: number }) {
  const { effect, word, x, y } = props;
  const { direction } = effect;
  const felt = termsOf(effect);
  const half = picture.term - inset;
  const isOnlyLong = felt.length === 1 && felt[0] === 'long';
  // A word that is felt later ends where the long term does.
  const wordWidth = (direction === undefined ? 0 : markWidth) + word.length * picture.letter;
  const left = isOnlyLong ? x + Math.max(0, 2 * half - wordWidth) : x;
  const base = y + picture.line - 2;
  return (
    <>
      {direction !== undefined && (
        <g transform={`translate(${left} ${base - 12}) scale(0.85)`}>
          <EffectMark effect={direction} />
        </g>
      )}
      <text
        className={direction === undefined ? 'matrix-picture-nothing' : 'matrix-picture-word'}
        x={direction === undefined ? left : left + markWidth}
        y={base}
      >
        {word}
      </text>
      {felt.length > 0 && (
        <rect
          className={`matrix-picture-bar effect-${direction ?? 'none'}`}
          x={isOnlyLong ? x + half : x}
          y={base + 5}
          width={half * felt.length}
          height="3"
        />
      )}
    </>
  );
}
