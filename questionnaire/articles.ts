import * as z from 'zod/mini';

/**
 * The articles of the Convention on the Rights of the Child. Source: Lag (2018:1197), which makes
 * articles 1–42 Swedish law; 43–54 are about the Committee and the treaty itself.
 * Titles and summaries are in `texts/{sv,en}/articles.ts`, in our own words.
 * Law text is never quoted.
 */

const articleCount = 54;
const lastSelectable = 42;

/** A whole number, 1–54. */
export const articleNumberSchema = z.int().check(z.gte(1), z.lte(articleCount));

export interface Article {
  readonly number: number;
  /** One of the four grundprinciper (2, 3, 6, 12), which every prövning comments on. */
  readonly principle: boolean;
  /** One of the thirteen that step 8 of the template maps. */
  readonly inTemplate: boolean;
  /** Holds a right that a group can comment on: 1–42, the part that is Swedish law. */
  readonly selectable: boolean;
}

/** Prose of one article. */
export interface ArticleText {
  readonly title: string;
  /** Articles 1–42 have one. The interface marks it as a summary. */
  readonly summary?: string;
}

/** Where the law text is found; printed beside every summary. */
export const conventionReference = 'Lag (2018:1197)';

/** The four grundprinciper, in number order. */
export const principleNumbers: readonly number[] = [2, 3, 6, 12];

/** The thirteen articles of the template: principles first, then the other nine in number order. */
export const templateArticleNumbers: readonly number[] = [
  ...principleNumbers,
  ...[4, 5, 18, 19, 23, 24, 29, 31, 42],
];

/** All 54, in number order. */
export const articles: readonly Article[] = Array.from({ length: articleCount }, (_, index) => {
  const number = index + 1;
  return {
    number,
    principle: principleNumbers.includes(number),
    inTemplate: templateArticleNumbers.includes(number),
    selectable: number <= lastSelectable,
  };
});
