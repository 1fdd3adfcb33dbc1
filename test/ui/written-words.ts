import type { Answer, Answers } from '#src/domain/answers.ts';
import type { Block } from '#src/domain/rich-text.ts';

/** Every word that somebody wrote, answer by answer, spaces made one; choices and effects are not among them. */
export function writtenWords(answers: Answers): string[] {
  return Object.values(answers)
    .flatMap(wordsOf)
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
}

function wordsOf(answer: Answer): string[] {
  switch (answer.type) {
    case 'text':
    case 'date':
      return [answer.value];
    case 'richText':
      return answer.value.flatMap(wordsOfBlock);
    case 'choice':
      return [];
    case 'articles':
      return answer.value.flatMap((entry) => entry.comment.flatMap(wordsOfBlock));
    case 'records':
      return answer.value.flatMap((record) => Object.values(record.answers).flatMap(wordsOf));
  }
}

function wordsOfBlock(block: Block): string[] {
  return block.type === 'paragraph'
    ? [block.content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')]
    : block.items.flat().flatMap(wordsOfBlock);
}
