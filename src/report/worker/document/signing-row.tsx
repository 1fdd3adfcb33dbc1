import { View } from '@react-pdf/renderer';
import { Cell, Line } from './flow.tsx';
import { color, space, type } from './theme.ts';
import { Words } from './words.tsx';

interface Entry {
  readonly label: string;
  /** Empty: a line to write on by hand. */
  readonly text: string;
}

/** Room for handwriting above its line; less where the row is written on only if the file is not signed. */
const handHeight = { full: 26, low: 20 } as const;

/** Labels side by side, each with what is known or with a line to write on. For short texts: it stays on one page. */
export function SigningRow(props: { entries: readonly Entry[]; isLow: boolean }) {
  const { entries, isLow } = props;
  const isWrittenOn = !isLow || entries.some(({ text }) => text === '');
  const minHeight = isWrittenOn ? handHeight[isLow ? 'low' : 'full'] : 0;
  return (
    <View wrap={false} style={{ flexDirection: 'row', columnGap: space.large }}>
      {entries.map(({ label, text }) => (
        <View
          key={label}
          style={{
            flex: 1,
            paddingTop: space.medium,
            borderBottomWidth: 0.75,
            borderBottomColor: color.quiet,
          }}
        >
          <Cell>
            <Line style={type.smallNote}>
              <Words text={label} />
            </Line>
            <View style={{ minHeight, justifyContent: 'flex-end', paddingBottom: 2 }}>
              {text !== '' && (
                <Line style={type.text}>
                  <Words text={text} />
                </Line>
              )}
            </View>
          </Cell>
        </View>
      ))}
    </View>
  );
}
