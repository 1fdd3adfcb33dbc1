import { color, type } from './theme.ts';

const millimetre = 72 / 25.4;

/** How a letter to children looks: large type, wide lines apart, a row of building blocks. Lengths in points. */
export const letterPage = {
  top: 14 * millimetre,
  bottom: 20 * millimetre,
  side: 22 * millimetre,
} as const;

/** For readers of this size of type and above: those who are read to, or have just learnt to read. */
const forTheYoung = 15;

/** Decoration only. */
const palette = ['#0b4a52', '#e0a458', '#9db8bb', '#c65d3b', '#5f8387'] as const;
const heights = [18, 28, 12, 22, 15, 26, 10, 20];

export interface Block {
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

/** Blocks of many heights for the young, an even band for others. */
export function blocksFor(typeSize: number): Block[] {
  const isForTheYoung = typeSize >= forTheYoung;
  const count = isForTheYoung ? heights.length : palette.length;
  return Array.from({ length: count }, (_, index) => ({
    width: isForTheYoung ? 26 : 44,
    height: isForTheYoung ? (heights[index] ?? 0) : 5,
    color: palette[index % palette.length] ?? palette[0],
  }));
}

/** All sizes follow from that of the text. */
export function letterType(size: number) {
  const text = { ...type.text, fontSize: size, lineHeight: 1.36 };
  return {
    text,
    greeting: { ...text, fontSize: size * 1.7, lineHeight: 1.2, fontWeight: 600 },
    heading: { ...text, fontSize: size * 1.12, fontWeight: 600, color: color.accent },
    space: {
      paragraph: size * 0.22,
      item: size * 0.16,
      heading: size * 0.7,
      greeting: size * 0.9,
      /** Of what follows a heading, at least this much stands on the same page. */
      keep: size * 3,
    },
  } as const;
}
