import { type ChildLetter, letterParts } from '#src/domain/letters/child-letter.ts';
import { isEmptyRichText } from '#src/domain/rich-text.ts';
import { RichTextView } from '../question-types/rich-text/rich-text-view.tsx';
import { useLetterGuidance } from './use-letter-guidance.ts';

/** The letter as its readers meet it, without the questions it was written by. */
export function LetterSheet({ letter }: { letter: ChildLetter }) {
  const guidance = useLetterGuidance();
  return (
    <article className="letter-sheet" data-letter-sheet={letter.age}>
      <h3 className="letter-greeting">{letter.greeting || guidance.greeting}</h3>
      {letterParts
        .filter((part) => !isEmptyRichText(letter.parts[part]))
        .map((part) => (
          <section key={part}>
            <h4>{guidance.headings[part]}</h4>
            <RichTextView value={letter.parts[part]} />
          </section>
        ))}
      <RichTextView value={letter.signOff} />
    </article>
  );
}
