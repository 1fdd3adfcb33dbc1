import { keyOf, type LookupTarget } from '#src/domain/lookup/look-up.ts';
import {
  createWordMarker,
  type MarkedPiece,
  type WordMarker,
} from '#src/domain/lookup/marked-words.ts';
import { useTexts } from '../texts.tsx';
import { ArticleReference } from './article-reference.tsx';
import { Reference } from './reference.tsx';

const markers = new WeakMap<object, WordMarker>();

/** Finds the words to explain in the language that is spoken. */
export function useWordMarker(): WordMarker {
  const { glossary } = useTexts();
  const known = markers.get(glossary) ?? createWordMarker(glossary);
  markers.set(glossary, known);
  return known;
}

/** A text of ours, in which the words that can be looked up lead to their explanation. */
export function MarkedText({ pieces }: { pieces: readonly MarkedPiece[] }) {
  return pieces.map(({ text, target }) =>
    // A target stands once only, and plain pieces never side by side.
    target === undefined ? text : <Marked key={keyOf(target)} text={text} target={target} />,
  );
}

/** One sentence that stands by itself. */
export function MarkedSentence({ text }: { text: string }) {
  const [pieces = []] = useWordMarker()([text]);
  return <MarkedText pieces={pieces} />;
}

function Marked({ text, target }: { text: string; target: LookupTarget }) {
  return target.kind === 'article' ? (
    <ArticleReference number={target.number}>{text}</ArticleReference>
  ) : (
    <Reference target={target}>{text}</Reference>
  );
}
