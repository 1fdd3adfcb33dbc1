import { Page } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { page } from './theme.ts';

/** Pages of their own: what comes after begins on a new one. */
export function Sheets(props: { isLandscape?: boolean; children: ReactNode }) {
  const size: [number, number] = [page.width, page.height];
  return (
    <Page
      size={props.isLandscape === true ? [page.height, page.width] : size}
      wrap={false}
      style={{
        paddingTop: page.top,
        paddingBottom: page.bottom,
        paddingHorizontal: page.side,
      }}
    >
      {props.children}
    </Page>
  );
}
