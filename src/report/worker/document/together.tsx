import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';

/** All within stays on one page. Only for what is surely shorter than one. */
export function Together(props: { children: ReactNode }) {
  return <View wrap={false}>{props.children}</View>;
}
