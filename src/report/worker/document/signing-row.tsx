import { View } from '@react-pdf/renderer';
import { Cell, Line } from './flow.tsx';
import { color, space, type } from './theme.ts';
import { Words } from './words.tsx';

interface Entry {
  readonly label: string;
  /** Empty: a line to write on by hand. */
  readonly text: string;
}

/** Room for handwriting above its line. */
const handHeight = 26;

/** Labels side by side, each with what is known or with a line to write on. For short texts: it stays on one page. */
export function SigningRow({ entries }: { entries: readonly Entry[] }) {
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
            <View style={{ minHeight: handHeight, justifyContent: 'flex-end', paddingBottom: 2 }}>
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
