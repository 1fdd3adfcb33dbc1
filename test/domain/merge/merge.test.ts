import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Answer, Answers, Effect, RecordEntry } from '#src/domain/answers.ts';
import { type Assessment, createAssessment } from '#src/domain/assessment.ts';
import { bumped } from '#src/domain/lineage.ts';
import type { MergeChoice } from '#src/domain/merge/conflicts.ts';
import { type Merge, mergeAssessments, resolveMerge } from '#src/domain/merge.ts';
import { plainText, richTextFromPlain } from '#src/domain/rich-text.ts';
import { newVersion, signOff } from '#src/domain/sign-off.ts';

const now = '2026-11-22T12:00:00.000Z';
const started = createAssessment(barnrattsprovning, {
  id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
  now,
  today: '2026-11-22',
});
const [anna, bo] = [
  'a0000000-0000-4000-8000-00000000000a',
  'b0000000-0000-4000-8000-00000000000b',
] as const;
const [one, two, three, four] = [1, 2, 3, 4].map(
  (number) => `00000000-0000-4000-8000-00000000000${number}`,
) as [string, string, string, string];

const withAnswers = (answers: Answers): Assessment => ({ ...started, answers });
const text = (value: string): Answer => ({ type: 'text', value });
const rich = (value: string): Answer => ({ type: 'richText', value: richTextFromPlain(value) });
const chosen = (...value: string[]): Answer => ({ type: 'choice', value });
const list = (...value: RecordEntry[]): Answer => ({ type: 'records', value });
const group = (id: string, title: string, more: Answers = {}): RecordEntry => ({
  id,
  answers: { 'direct-group': text(title), ...more },
});
const article = (number: number, effect: Effect | null, comment = ''): Answer => ({
  type: 'articles',
  value: [{ article: number, effect, comment: richTextFromPlain(comment) }],
});

/** The merge of three states of the answers; without a base where it is undefined. */
function merged(base: Answers | undefined, mine: Answers, theirs: Answers): Merge {
  const merge = mergeAssessments(barnrattsprovning, {
    base: base && withAnswers(base),
    mine: withAnswers(mine),
    theirs: withAnswers(theirs),
  });
  if (!merge.ok) {
    throw new Error(merge.problem);
  }
  return merge;
}

const decided = (merge: Merge, choice: MergeChoice) =>
  resolveMerge(merge, new Map(merge.conflicts.map(({ id }) => [id, choice]))).answers;

/** What becomes of one answer: where it is a conflict, undecided and then decided each way. */
function answerOf(id: string, base: Answer | undefined, mine: Answer, theirs: Answer) {
  const merge = merged(base && { [id]: base }, { [id]: mine }, { [id]: theirs });
  return {
    merge,
    open: merge.assessment.answers[id],
    all: (c: MergeChoice) => decided(merge, c)[id],
  };
}

describe('texts', () => {
  const id = 'assessed-question';

  it('that both have changed otherwise are a conflict, with both where both can stand', () => {
    const { merge, open, all } = answerOf(id, text('Före'), text('Min'), text('Din'));
    expect(merge.conflicts).toMatchObject([
      {
        kind: 'answer',
        canKeepBoth: true,
        base: text('Före'),
        mine: text('Min'),
        theirs: text('Din'),
      },
    ]);
    expect(open).toEqual(text('Min\nDin'));
    expect([all('mine'), all('theirs'), all('both')]).toEqual([text('Min'), text('Din'), open]);
  });

  it('of one line keep both on it', () => {
    expect(answerOf('case-title', text('Före'), text('Min'), text('Din')).open).toEqual(
      text('Min / Din'),
    );
  });

  it('that one has emptied and the other has changed are not lost, whichever is left open', () => {
    const merge = merged({ [id]: text('Före') }, {}, { [id]: text('Din') });
    expect(merge.conflicts).toMatchObject([{ canKeepBoth: false, mine: undefined }]);
    expect(merge.assessment.answers).toEqual({ [id]: text('Din') });
    expect(decided(merge, 'mine')).toEqual({});
    // There is nothing to put beside it.
    expect(decided(merge, 'both')).toEqual({ [id]: text('Din') });
  });

  it('changed in paragraphs with one between them that nobody has touched are merged', () => {
    const base = rich('Först.\nMitt i.\nSist.');
    const { merge, open } = answerOf(
      'assessed-question-notes',
      base,
      rich('Allra först.\nMitt i.\nSist.'),
      rich('Först.\nMitt i.\nAllra sist.\nOch ett tillägg.'),
    );
    expect(merge.conflicts).toEqual([]);
    expect(open).toEqual(rich('Allra först.\nMitt i.\nAllra sist.\nOch ett tillägg.'));
  });

  it('changed side by side are a conflict, whose both has common paragraphs once', () => {
    const { merge, open } = answerOf(
      'assessed-question-notes',
      rich('Först.\nSist.'),
      rich('Allra först.\nSist.'),
      rich('Först.\nAllra sist.'),
    );
    expect(merge.conflicts).toHaveLength(1);
    expect(open?.type === 'richText' && plainText(open.value)).toBe(
      'Allra först.\nSist.\nFörst.\nAllra sist.',
    );
    const known = answerOf(
      'assessed-question-notes',
      undefined,
      rich('Lika.\nMin.'),
      rich('Lika.\nDin.'),
    );
    expect(known.open).toEqual(rich('Lika.\nMin.\nDin.'));
  });

  it('are not merged past an empty line', () => {
    const { merge } = answerOf(id, text('A\n\nB'), text('A!\n\nB'), text('A\n\nB!'));
    expect(merge.conflicts).toHaveLength(1);
  });
});

describe('choices', () => {
  it('of many are what either has added, less what either has taken away', () => {
    const { merge, open } = answerOf(
      'gone-question',
      chosen('a', 'b', 'c'),
      chosen('a', 'c', 'mine'),
      chosen('b', 'c', 'theirs'),
    );
    expect(merge.conflicts).toEqual([]);
    expect(open).toEqual(chosen('c', 'mine', 'theirs'));
  });

  it('of one are a conflict in which one must go', () => {
    const fields = (kind: string): Answers => ({
      'network-voices': list({ id: one, answers: { 'network-voice-kind': chosen(kind) } }),
    });
    const merge = merged(fields('guardians'), fields('other'), fields('professionals'));
    expect(merge.conflicts).toMatchObject([
      {
        canKeepBoth: false,
        place: {
          questionId: 'network-voice-kind',
          records: [{ questionId: 'network-voices', recordId: one }],
        },
      },
    ]);
    expect(merge.assessment.answers).toEqual(fields('other'));
    expect(decided(merge, 'theirs')).toEqual(fields('professionals'));
  });
});

describe('lists', () => {
  const id = 'children-direct';
  const groups = (...entries: RecordEntry[]) => ({ [id]: list(...entries) });

  it('have what both have added, each in its place, and each field as the one has it who changed it', () => {
    const merge = merged(
      groups(group(one, 'F–2'), group(two, '3–6')),
      groups(
        group(three, 'Förskola'),
        group(one, 'F–2', { 'direct-group-number': text('31') }),
        group(two, '3–6'),
      ),
      groups(group(one, 'Elever i F–2'), group(four, 'Syskon'), group(two, '3–6')),
    );
    expect(merge.conflicts).toEqual([]);
    expect(merge.assessment.answers).toEqual(
      groups(
        group(three, 'Förskola'),
        group(one, 'Elever i F–2', { 'direct-group-number': text('31') }),
        group(four, 'Syskon'),
        group(two, '3–6'),
      ),
    );
  });

  it('are in the order of the one who has moved something', () => {
    const [a, b, c] = [group(one, 'A'), group(two, 'B'), group(three, 'C')];
    const moved = merged(groups(a, b, c), groups(a, b, c, group(four, 'D')), groups(c, a, b));
    expect(moved.assessment.answers).toEqual(groups(c, group(four, 'D'), a, b));
  });

  it('lose what one has removed and the other has left; what the other has changed is a conflict', () => {
    const base = groups(group(one, 'F–2'), group(two, '3–6'));
    const mine = groups();
    const theirs = groups(group(one, 'Elever i F–2'), group(two, '3–6'));
    const merge = merged(base, mine, theirs);
    expect(merge.conflicts).toMatchObject([
      { kind: 'removal', removedBy: 'mine', isOnlyPointedAt: false, before: { id: one } },
    ]);
    expect(merge.assessment.answers).toEqual(groups(group(one, 'Elever i F–2')));
    expect(decided(merge, 'mine')).toEqual({});
    expect(decided(merge, 'theirs')).toEqual(groups(group(one, 'Elever i F–2')));
  });

  it('keep an entry that one has removed and the other points at, until that is decided', () => {
    const consequence = (...ids: string[]): Answers => ({
      'negative-consequences': list({
        id: three,
        answers: {
          'negative-consequence': text('Längre skolväg'),
          ...(ids.length > 0 ? { 'negative-consequence-groups': chosen(...ids) } : {}),
        },
      }),
    });
    const base = { ...groups(group(one, 'F–2')), ...consequence() };
    const theirs = { ...groups(group(one, 'F–2')), ...consequence(one) };
    const merge = merged(base, consequence(), theirs);
    expect(merge.conflicts).toMatchObject([
      { kind: 'removal', removedBy: 'mine', isOnlyPointedAt: true, kept: { id: one } },
    ]);
    expect(merge.assessment.answers).toEqual(theirs);
    expect(decided(merge, 'mine')).toEqual(consequence(one));
    // A pointer that was there before was left dangling by whoever removed the entry, and says so itself.
    expect(merged(theirs, consequence(one), theirs).conflicts).toEqual([]);
  });

  it('keep what only one has where no base is known', () => {
    const merge = merged(undefined, groups(group(one, 'F–2')), groups(group(two, '3–6')));
    expect(merge.conflicts).toEqual([]);
    expect(merge.assessment.answers).toEqual(groups(group(one, 'F–2'), group(two, '3–6')));
  });
});

describe('comments on articles', () => {
  const id = 'article-comments';

  it('have effect and comment each by itself', () => {
    const { merge, open } = answerOf(
      id,
      article(28, null, 'Före.'),
      article(28, 'weakens', 'Före.'),
      article(28, null, 'Efter.'),
    );
    expect(merge.conflicts).toEqual([]);
    expect(open).toEqual(article(28, 'weakens', 'Efter.'));
  });

  it('are a conflict where both have changed the same of them', () => {
    const { merge, all } = answerOf(
      id,
      article(28, null, 'Före.'),
      article(28, 'weakens', 'Min.'),
      article(28, 'strengthens', 'Din.'),
    );
    expect(merge.conflicts.map(({ kind, place }) => [kind, place.article])).toEqual([
      ['effect', 28],
      ['answer', 28],
    ]);
    expect(all('theirs')).toEqual(article(28, 'strengthens', 'Din.'));
    expect(all('both')).toEqual(article(28, 'weakens', 'Min.\nDin.'));
  });

  it('are a conflict where one has removed an article that the other has written more on', () => {
    const merge = merged(
      { [id]: article(28, 'weakens', 'Före.') },
      {},
      { [id]: article(28, 'weakens', 'Efter.') },
    );
    expect(merge.conflicts).toMatchObject([{ kind: 'removal', what: 'article' }]);
    expect(decided(merge, 'theirs')).toEqual({ [id]: article(28, 'weakens', 'Efter.') });
  });
});

describe('the prövning itself', () => {
  const titled = (title: string, draftId: string, from: Assessment = started) =>
    bumped(
      { ...from, revision: from.revision + 1, answers: { 'case-title': text(title) } },
      draftId,
    );

  it('has both copies in it, the later of the versions and the first of the beginnings', () => {
    const second = newVersion(signOff(titled('Första', anna), now), now);
    const [mine, theirs] = [titled('Första', bo), titled('Andra', anna, second)];
    const merge = mergeAssessments(barnrattsprovning, { base: started, mine, theirs });
    expect(merge.ok && merge.assessment).toMatchObject({
      id: started.id,
      version: 2,
      formerVersion: { number: 1, signedOffAt: now },
      copies: { [anna]: theirs.revision, [bo]: mine.revision },
      revision: theirs.revision,
      createdAt: now,
    });
  });

  it('answers to questions that are not asked any more, and of another type, are merged too', () => {
    const merge = merged({}, { gone: text('Min') }, { gone: rich('Din'), older: text('Kvar') });
    expect(merge.assessment.answers).toEqual({ gone: text('Min'), older: text('Kvar') });
    expect(merge.conflicts).toMatchObject([{ kind: 'answer', canKeepBoth: false }]);
    expect(decided(merge, 'theirs')).toEqual({ gone: rich('Din'), older: text('Kvar') });
  });

  it('is not merged with another, with other questions, nor with what is signed off', () => {
    const problemOf = (mine: Assessment, theirs: Assessment) => {
      const merge = mergeAssessments(barnrattsprovning, { mine, theirs });
      return merge.ok ? 'none' : merge.problem;
    };
    expect(problemOf(started, { ...started, id: one })).toBe('otherAssessment');
    expect(problemOf(started, { ...started, questionnaire: 'another' })).toBe('otherQuestionnaire');
    expect(problemOf(started, signOff(started, now))).toBe('signedOff');
    expect(problemOf(signOff(started, now), started)).toBe('signedOff');
  });
});
