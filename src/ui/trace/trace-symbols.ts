import type { TraceKind } from '#src/domain/trace.ts';

/** A shape for each kind, so that nothing hangs on colour; the words are beside. */
export const traceSymbols: Readonly<Record<TraceKind, string>> = {
  childGroup: '●',
  article: '§',
  negative: '▼',
  positive: '▲',
  proposal: '■',
  measure: '◆',
  followUp: '○',
};
