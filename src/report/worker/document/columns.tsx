import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { Cell } from './flow.tsx';
import { space } from './theme.ts';

/** Side by side, read from left to right, one wholly before the next. For short texts: they stay on one page. */
export function Columns(props: { children: readonly ReactNode[] }) {
  return (
    <View wrap={false} style={{ flexDirection: 'row', columnGap: space.large }}>
      {props.children.map((column, index) => (
        <View key={String(index)} style={{ flex: 1 }}>
          <Cell>{column}</Cell>
        </View>
      ))}
    </View>
  );
}

/** A line, and to its right a short one, as wide as `width`, at the same height. */
export function Beside(props: { left: ReactNode; right: ReactNode; width: number }) {
  return (
    <View wrap={false} style={{ flexDirection: 'row', columnGap: space.medium }}>
      <View style={{ flex: 1 }}>
        <Cell>{props.left}</Cell>
      </View>
      <View style={{ width: props.width, justifyContent: 'flex-end' }}>
        <Cell>{props.right}</Cell>
      </View>
    </View>
  );
}
