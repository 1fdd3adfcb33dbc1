import { richTextFromNotation } from '#src/domain/rich-text-notation.ts';
import { RichTextView } from '../question-types/rich-text/rich-text-view.tsx';

/** A text that an organisation has written, in the notation of its file. */
export function OwnText({ text }: { text: string }) {
  return <RichTextView value={richTextFromNotation(text)} />;
}
