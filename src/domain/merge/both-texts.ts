import type { Question } from '#questionnaire/schema.ts';
import type { Answer } from '../answers.ts';
import { type Block, isEmptyRichText } from '../rich-text.ts';
import type { Sides } from './conflicts.ts';
import { bothSequences, mergedSequence, type SequenceKind } from './sequences.ts';

const paragraphs: SequenceKind<Block> = { isBlank: (block) => isEmptyRichText([block]) };
const lines: SequenceKind<string> = { isBlank: (line) => line.trim() === '' };

/** Two answers that were both changed, where all changes stand apart from each other; else undefined. */
export function mergedText(question: Question | undefined, sides: Sides<Answer>) {
  const { base, mine, theirs } = sides;
  if (mine?.type === 'richText' && theirs?.type === 'richText' && base?.type === 'richText') {
    const value = mergedSequence(base.value, mine.value, theirs.value, paragraphs);
    return value && ({ type: 'richText', value } satisfies Answer);
  }
  if (
    mine?.type === 'text' &&
    theirs?.type === 'text' &&
    base?.type === 'text' &&
    isLong(question)
  ) {
    const [was, ours, others] = [base, mine, theirs].map(({ value }) => value.split('\n'));
    const value = mergedSequence(was ?? [], ours ?? [], others ?? [], lines);
    return value && ({ type: 'text', value: value.join('\n') } satisfies Answer);
  }
  return undefined;
}

/** Whether two answers can stand one after the other in the place of one. */
export function canStandTogether({ mine, theirs }: Sides<Answer>): boolean {
  return (
    mine !== undefined &&
    mine.type === theirs?.type &&
    (mine.type === 'text' || mine.type === 'richText')
  );
}

/** Both texts in one answer, with the paragraphs that they have in common once. */
export function bothTexts(question: Question | undefined, sides: Sides<Answer>) {
  const { base, mine, theirs } = sides;
  if (mine?.type === 'richText' && theirs?.type === 'richText') {
    const was = base?.type === 'richText' ? base.value : undefined;
    const value = bothSequences(was, mine.value, theirs.value, paragraphs);
    return { type: 'richText', value } satisfies Answer;
  }
  if (mine?.type !== 'text' || theirs?.type !== 'text') {
    return mine ?? theirs;
  }
  if (!isLong(question)) {
    return { type: 'text', value: `${mine.value} / ${theirs.value}` } satisfies Answer;
  }
  const was = base?.type === 'text' ? base.value.split('\n') : undefined;
  const value = bothSequences(was, mine.value.split('\n'), theirs.value.split('\n'), lines);
  return { type: 'text', value: value.join('\n') } satisfies Answer;
}

/** What no question asks for (any more) is shown on as many lines as it has. */
function isLong(question: Question | undefined): boolean {
  return question?.type !== 'text' || question.lines === 'many';
}
