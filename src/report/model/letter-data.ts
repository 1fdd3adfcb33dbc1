import type { Language } from '#questionnaire/index.ts';
import type { RichText } from '#src/domain/rich-text.ts';

/** A letter to children as plain data, already worded. It crosses to the worker as it is. */
export interface LetterModel {
  readonly language: Language;
  /** What the file is called in its metadata: "Brev till barn: Årskurs 2". */
  readonly title: string;
  readonly greeting: string;
  /** What is written; a part without words is not there. */
  readonly parts: readonly { readonly heading: string; readonly text: RichText }[];
  readonly signOff: RichText;
  /** Whose letter it is, at the foot. */
  readonly organisation: string;
  /** Points. */
  readonly typeSize: number;
  /** "Sida {{page}} av {{pages}}", where the letter is too long for one. */
  readonly pageLabel: string;
}
