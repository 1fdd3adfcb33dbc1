import { describe, expect, it } from 'vitest';
import { english } from '#src/i18n/en/index.ts';
import { swedish } from '#src/i18n/sv/index.ts';
import { amberReasons, redReasons } from '#src/signature/review.ts';
import { reviewProblems } from '#src/ui/review/use-review.ts';

describe.each([
  ['Swedish', swedish.review],
  ['English', english.review],
])('in %s', (_, words) => {
  it.each([...redReasons, ...amberReasons])(
    '%s says what happened, what can be trusted and what to do',
    (reason) => {
      const { heading, what, trust, now } = words.reasons[reason];
      for (const sentence of [what, trust, now]) {
        expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u);
      }
      expect(heading).toMatch(/^\p{Lu}.{10,70}[^.]$/u);
    },
  );

  it('no reason has words that the verifier does not know', () => {
    expect(Object.keys(words.reasons).sort()).toEqual([...redReasons, ...amberReasons].sort());
  });

  it.each(reviewProblems)('%s names the file and says what to do', (problem) => {
    expect(words.problems[problem]).toMatch(/\{\{name\}\}.+\. \p{Lu}.+\.$/u);
  });
});
