import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { Cell } from './flow.tsx';
import { color, space } from './theme.ts';

/** A tinted box for what is to be seen first. For short texts: it stays on one page. */
export function Panel(props: { children: ReactNode }) {
  return (
    <View
      wrap={false}
      style={{
        backgroundColor: color.surface,
        borderLeftWidth: 3,
        borderLeftColor: color.accent,
        paddingVertical: space.small + space.hair,
        paddingHorizontal: space.large,
      }}
    >
      <Cell>{props.children}</Cell>
    </View>
  );
}
