import { View } from '@react-pdf/renderer';
import type { Effect } from '#src/domain/answers.ts';
import type { FigureCount, FigureRow, ReportFigure } from '../../model/report-data.ts';
import { Figure, FigureText } from './figure.tsx';
import { Gap } from './flow.tsx';
import { Heading } from './heading.tsx';
import { color, space, type TypeStyle, type } from './theme.ts';

/** What is counted, and how it stands: apart by the heading above, by place and by symbol. */
const counts = [
  { count: 'negative', color: color.attention, align: 'right' },
  { count: 'positive', color: color.accent, align: 'left' },
  { count: 'proposals', color: color.text, align: 'left' },
  { count: 'measures', color: color.text, align: 'left' },
] as const satisfies readonly {
  readonly count: FigureCount;
  readonly color: string;
  readonly align: 'left' | 'right';
}[];

const effectColors: Readonly<Record<Effect, string>> = {
  weakens: color.attention,
  neutral: color.text,
  strengthens: color.accent,
};

/** Of the figure's width; the counts share what is left. */
const shares = { name: 0.34, effect: 0.12, count: 0.135 } as const;

/**
 * A row per article: its effect, and a symbol for each consequence, proposal and measure. The consequences stand on
 * either side of a line, so that it is seen which side weighs more.
 */
export function ArticleFigure({ figure }: { figure: ReportFigure }) {
  const { heading, alternative, columns, rows } = figure;
  return (
    <>
      <Heading level={3} text={heading} />
      <Gap height={space.small} />
      <Figure alt={alternative}>
        <View style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
          <Box share={shares.name + shares.effect} text="" style={type.tableHead} />
          {counts.map(({ count, align }) => (
            <Box
              key={count}
              share={shares.count}
              text={columns[count]}
              style={type.tableHead}
              align={align}
              hasAxis={count === 'positive'}
            />
          ))}
        </View>
        {rows.map((row, index) => (
          <Row key={row.name} row={row} isTinted={index % 2 === 0} />
        ))}
      </Figure>
    </>
  );
}

function Row({ row, isTinted }: { row: FigureRow; isTinted: boolean }) {
  const { name, effect, symbol, word } = row;
  return (
    <View style={{ flexDirection: 'row', ...(isTinted && { backgroundColor: color.surface }) }}>
      <Box share={shares.name} text={name} style={type.small} />
      <Box
        share={shares.effect}
        text={`${symbol} ${word}`.trim()}
        style={effect === null ? type.smallNote : type.smallLabel}
        {...(effect !== null && { color: effectColors[effect] })}
      />
      {counts.map(({ count, color: countColor, align }) => {
        const { number, text } = row.counts[count];
        return (
          <Box
            key={count}
            share={shares.count}
            text={text}
            style={number === 0 ? type.smallNote : type.small}
            {...(number > 0 && { color: countColor })}
            align={align}
            hasAxis={count === 'positive'}
          />
        );
      })}
    </View>
  );
}

function Box(props: {
  share: number;
  text: string;
  style: TypeStyle;
  color?: string;
  align?: 'left' | 'right';
  /** A thin line to the left of it. */
  hasAxis?: boolean;
}) {
  const { share, text, style, align = 'left', hasAxis = false } = props;
  return (
    <View
      style={{
        width: `${share * 100}%`,
        paddingVertical: 3.5,
        paddingHorizontal: space.medium,
        ...(hasAxis && { borderLeftWidth: 1, borderLeftColor: color.accent }),
      }}
    >
      <FigureText
        style={style}
        text={text}
        align={align}
        {...(props.color !== undefined && { color: props.color })}
      />
    </View>
  );
}
