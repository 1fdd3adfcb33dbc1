import { page, type as styles } from '#src/report/worker/document/theme.ts';
import type { Piece } from './readable.ts';

/** The report's own sheet and sizes, for the peers. Lengths in points. */
export const sheet = {
  size: [page.width, page.height],
  margins: { top: page.top, bottom: page.bottom, left: page.side, right: page.side },
} as const;

interface Style {
  readonly font: 'regular' | 'bold';
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly gapAbove: number;
}

function style(
  font: Style['font'],
  { fontSize, lineHeight }: { readonly fontSize: number; readonly lineHeight: number },
  gapAbove: number,
): Style {
  return { font, size: fontSize, leading: fontSize * lineHeight, gapAbove };
}

export const styleOf: Readonly<Record<Piece['kind'], Style>> = {
  heading: style('bold', styles.section, 14),
  label: style('bold', styles.text, 8),
  text: style('regular', styles.text, 4),
};
