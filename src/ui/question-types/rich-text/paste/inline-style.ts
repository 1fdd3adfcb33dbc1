import { styleAttribute } from './inert-styles.ts';

/** Styles are read as text: Word's own properties (`mso-list`) are unknown to the browser's parser. */

export type InlineStyle = ReadonlyMap<string, string>;

/** A declaration ends at a semicolon outside quotes and brackets: `url(data:a;b)`, `"A;B"`. */
const declaration = /(?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(]|["'(])+/g;

/** The declarations of an element's `style`, names and values in lower case, the last of a name winning. */
export function inlineStyle(element: Element): InlineStyle {
  const style = new Map<string, string>();
  for (const [text] of (element.getAttribute(styleAttribute) ?? '').matchAll(declaration)) {
    const colon = text.indexOf(':');
    if (colon > 0) {
      const value = text.slice(colon + 1).replace(/!\s*important\s*$/i, '');
      style.set(text.slice(0, colon).trim().toLowerCase(), collapse(value).toLowerCase());
    }
  }
  return style;
}

function collapse(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** What `font-weight` says: bold, not bold, or nothing (undefined: as the surroundings). */
export function boldFrom(style: InlineStyle): boolean | undefined {
  const weight = style.get('font-weight');
  if (weight === undefined || weight === 'inherit' || weight === '') {
    return undefined;
  }
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

/** What `font-style` says: italic, not italic, or nothing. */
export function italicFrom(style: InlineStyle): boolean | undefined {
  const fontStyle = style.get('font-style');
  if (fontStyle === undefined || fontStyle === 'inherit' || fontStyle === '') {
    return undefined;
  }
  return fontStyle.startsWith('italic') || fontStyle.startsWith('oblique');
}

/** Left margin in points, from `margin-left` or the fourth value of `margin`; undefined where not given. */
export function leftMargin(style: InlineStyle): number | undefined {
  const sides = style.get('margin')?.split(' ');
  return points(style.get('margin-left') ?? sides?.[3] ?? sides?.[1] ?? sides?.[0]);
}

const pointsPer: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
};

/** A CSS length in points; undefined for one that depends on its surroundings (em, %). */
export function points(length: string | undefined): number | undefined {
  const [, number, unit] = /^(-?[\d.]+)([a-z]*)$/.exec(length ?? '') ?? [];
  if (number === undefined) {
    return undefined;
  }
  const factor = Number(number) === 0 ? 0 : pointsPer[unit ?? ''];
  return factor === undefined ? undefined : Number(number) * factor;
}
