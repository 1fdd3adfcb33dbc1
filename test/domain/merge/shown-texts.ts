import type { Answer, Answers, ArticleComment, RecordEntry } from '#src/domain/answers.ts';
import type { QuestionChange, TextChange } from '#src/domain/comparison/changes.ts';
import type { MergeConflict, MergePlace } from '#src/domain/merge/conflicts.ts';
import type { Block, RichText } from '#src/domain/rich-text.ts';

/**
 * What somebody would miss if it were gone: each line of a text, each choice, each effect, each day, with
 * where it stands. Made anew here, so that the merge is not judged by its own code.
 */
export interface Piece {
  readonly path: string;
  readonly text: string;
}

export function piecesOf(answers: Answers, path = ''): Piece[] {
  return Object.entries(answers).flatMap(([id, answer]) => answerPieces(answer, `${path}/${id}`));
}

function answerPieces(answer: Answer, path: string): Piece[] {
  const at = (text: string): Piece => ({ path, text });
  switch (answer.type) {
    case 'text':
    case 'date':
      return lines(answer.value).map(at);
    case 'richText':
      return runs(answer.value).map(at);
    case 'choice':
      return answer.value.map(at);
    case 'articles':
      return answer.value.flatMap((entry) => articlePieces(entry, path));
    case 'records':
      return answer.value.flatMap((record) => recordPieces(record, path));
  }
}

function articlePieces(entry: ArticleComment, path: string): Piece[] {
  const here = `${path}/${entry.article}`;
  const effect = entry.effect === null ? [] : [{ path: here, text: entry.effect }];
  return [...runs(entry.comment).map((text) => ({ path: here, text })), ...effect];
}

function recordPieces(record: RecordEntry, path: string): Piece[] {
  return piecesOf(record.answers, `${path}/${record.id}`);
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Pieces of text that are set in one way: the address of a link may stand between two of them. */
function runs(blocks: RichText): string[] {
  return blocks.flatMap((block: Block) =>
    block.type === 'paragraph'
      ? block.content.flatMap((inline) => (inline.type === 'text' ? lines(inline.text) : []))
      : block.items.flatMap(runs),
  );
}

/** Where a conflict is shown, and the texts of one side that are shown there. */
export function conflictPieces(conflict: MergeConflict, side: 'mine' | 'theirs'): Piece[] {
  const path = pathOf(conflict.place);
  switch (conflict.kind) {
    case 'answer': {
      const answer = conflict[side];
      return answer === undefined ? [] : answerPieces(answer, path);
    }
    case 'effect':
      return conflict[side] === undefined ? [] : [{ path, text: conflict[side] }];
    case 'removal':
      return conflict.what === 'record'
        ? recordPieces(conflict.kept, path)
        : articlePieces(conflict.kept, path.replace(/\/\d+$/, ''));
  }
}

function pathOf({ records, questionId, article }: MergePlace): string {
  const outer = records.map((record) => `/${record.questionId}/${record.recordId}`).join('');
  return `${outer}/${questionId}${article === undefined ? '' : `/${article}`}`;
}

/** What a list of changes shows of the state before: at each place a text, in which lines are looked for. */
export function shownBefore(changes: readonly QuestionChange[], path = ''): Piece[] {
  return changes.flatMap((change) => {
    const here = `${path}/${change.questionId}`;
    switch (change.type) {
      case 'choice':
        return change.items
          .filter(({ kind }) => kind !== 'added')
          .map(({ id }) => ({ path: here, text: id }));
      case 'articles':
        return change.articles.flatMap(({ article, effectBefore, comment }) => [
          { path: `${here}/${article}`, text: effectBefore ?? '' },
          ...(comment ? [textBefore(comment, `${here}/${article}`)] : []),
        ]);
      case 'records':
        return change.records.flatMap(({ recordId, fields }) =>
          shownBefore(fields, `${here}/${recordId}`),
        );
      default:
        return [textBefore(change, here)];
    }
  });
}

/** As it is drawn: what is the same and what is struck out. */
function textBefore({ segments }: TextChange, path: string): Piece {
  const shown = segments.filter(({ kind }) => kind !== 'added').map(({ text }) => text);
  return { path, text: shown.join('') };
}

/** The pieces that stand in none of the others. */
export function missing(pieces: readonly Piece[], others: readonly Piece[]): Piece[] {
  const byPath = new Map<string, string[]>();
  for (const { path, text } of others) {
    byPath.set(path, [...(byPath.get(path) ?? []), text]);
  }
  return pieces.filter(
    ({ path, text }) => !byPath.get(path)?.some((other) => other.includes(text)),
  );
}
