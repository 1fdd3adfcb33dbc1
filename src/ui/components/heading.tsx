import { createContext, createElement, type ReactNode, useContext } from 'react';

const LevelContext = createContext(2);

/** The level of the headings below; a part that is used on several pages learns here how deep it lies. */
export function HeadingLevel(props: { level: number; children: ReactNode }) {
  return <LevelContext.Provider value={props.level}>{props.children}</LevelContext.Provider>;
}

/** Headings within are one level further down. */
export function Deeper(props: { children: ReactNode }) {
  return <HeadingLevel level={useContext(LevelContext) + 1}>{props.children}</HeadingLevel>;
}

/** A heading of the level that its place asks for; it can be given focus, so that one can jump to it. */
export function Heading(props: { className?: string; id?: string; children: ReactNode }) {
  const level = Math.min(useContext(LevelContext), 6);
  return createElement(`h${level}`, { ...props, tabIndex: -1 });
}
