import { createContext, type ReactNode, useContext, useId } from 'react';
import type { StructureType, TagAttributes, TagPath } from '../tagging/tags.ts';

/**
 * Where in the logical structure of the document we are. Components of the vocabulary (Heading, List, Table …)
 * say it; sections, which are made of them, need not know.
 */
export const StructureContext = createContext<TagPath>([]);

/** All within is part of one element of the structure. */
export function Structure(
  props: TagAttributes & { type: StructureType; children?: ReactNode },
): ReactNode {
  const { type, children, ...attributes } = props;
  const path = useTag(type, attributes);
  return <StructureContext value={path}>{children}</StructureContext>;
}

/** The path to a new element below the present one. */
export function useTag(type: StructureType, attributes: TagAttributes = {}): TagPath {
  const path = useContext(StructureContext);
  return [...path, { key: useId(), type, ...attributes }];
}

/** The path to a new element beside the present one: of a label, seen from what it labels. */
export function useSiblingTag(type: StructureType): TagPath {
  const path = useContext(StructureContext);
  return [...path.slice(0, -1), { key: useId(), type }];
}
