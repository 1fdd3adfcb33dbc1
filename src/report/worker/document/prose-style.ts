import { createContext } from 'react';
import { space, type TypeStyle, type } from './theme.ts';

export interface ProseStyle {
  readonly text: TypeStyle;
  /** Above a paragraph. */
  readonly paragraph: number;
  /** Above an item of a list. */
  readonly item: number;
}

/** How running text looks, where it is not the report's. */
export const ProseStyleContext = createContext<ProseStyle>({
  text: type.text,
  paragraph: space.small,
  item: space.hair,
});
