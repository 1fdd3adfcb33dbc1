import type { Answer, ArticleComment, Effect } from '../answers.ts';
import { isEmptyRichText, type RichText } from '../rich-text.ts';
import { mergedText } from './both-texts.ts';
import { conflictId, type MergePlace, type Sides } from './conflicts.ts';
import { mergedEntries } from './entries.ts';
import { decidedAnswer, type MergeRun } from './run.ts';
import { threeWay } from './three-way.ts';

/** Each article by itself: its effect, and the comment on it. */
export function mergedArticles(
  sides: Sides<readonly ArticleComment[]>,
  place: MergePlace,
  run: MergeRun,
): ArticleComment[] {
  return mergedEntries(sides, {
    nameOf: ({ article }) => `${article}`,
    merge: (mine, theirs, base) => {
      const at = { ...place, article: mine.article };
      const entries = { base, mine, theirs };
      return {
        article: mine.article,
        effect: mergedEffect(
          each(entries, ({ effect }) => effect ?? undefined),
          at,
          run,
        ),
        comment: mergedComment(
          each(entries, ({ comment }) => asAnswer(comment)),
          at,
          run,
        ),
      };
    },
    isPointedAt: () => false,
    isKept: (removal) => {
      const at = { ...place, article: removal.kept.article };
      const choice = run.decide({
        ...removal,
        kind: 'removal',
        what: 'article',
        id: conflictId(at, 'removal'),
        place: at,
        canKeepBoth: false,
      });
      return choice !== removal.removedBy;
    },
  });
}

function each<Part>(
  { base, mine, theirs }: Sides<ArticleComment>,
  partOf: (entry: ArticleComment) => Part | undefined,
): Sides<Part> {
  return {
    base: base && partOf(base),
    mine: mine && partOf(mine),
    theirs: theirs && partOf(theirs),
  };
}

function asAnswer(comment: RichText): Answer | undefined {
  return isEmptyRichText(comment) ? undefined : { type: 'richText', value: comment };
}

function mergedEffect(sides: Sides<Effect>, place: MergePlace, run: MergeRun): Effect | null {
  const side = threeWay(sides);
  const id = conflictId(place, 'effect');
  const choice =
    side === 'conflict'
      ? run.decide({ ...sides, kind: 'effect', id, place, canKeepBoth: false })
      : side;
  return (choice === 'theirs' ? sides.theirs : sides.mine) ?? null;
}

function mergedComment(sides: Sides<Answer>, place: MergePlace, run: MergeRun): RichText {
  const side = threeWay(sides);
  const comment =
    side === 'conflict'
      ? (mergedText(undefined, sides) ?? decidedAnswer(undefined, sides, place, run))
      : sides[side];
  return comment?.type === 'richText' ? comment.value : [];
}
