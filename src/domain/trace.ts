import type { Questionnaire, Role } from '#questionnaire/schema.ts';
import { type Answers, answerTo, isCommented, pointerTitle } from './answers.ts';
import { topQuestions } from './assessment.ts';
import {
  articlesOf,
  consequences,
  type Entry,
  entriesByRole,
  placeOf,
  pointedAt,
} from './findings/entries.ts';
import type { FindingPlace } from './findings/finding.ts';

/** From whom the matter concerns to what is done about it, in the order one reads. */
export const traceColumns = [
  'childGroup',
  'article',
  'consequence',
  'decision',
  'followUp',
] as const;
export type TraceColumn = (typeof traceColumns)[number];

export type TraceKind =
  | 'childGroup'
  | 'article'
  | 'negative'
  | 'positive'
  | 'proposal'
  | 'measure'
  | 'followUp';

export interface TraceNode {
  /** Of the entry; of an article, "article-6". */
  readonly id: string;
  readonly column: TraceColumn;
  readonly kind: TraceKind;
  /** The entry's title, maybe empty; of an article, its number. */
  readonly title: string;
  /** Where it is written. */
  readonly place: FindingPlace;
  /** Of a consequence, the groups that it names. */
  readonly groups: readonly string[];
  /** Hangs loose: no thread leads to it from the left where one should, or on to the right. */
  readonly looseness: readonly Looseness[];
}

/**
 * What is missing: a group or article that no consequence names (`unused`), a consequence without any group or
 * article (`ungrounded`), a negative one that nothing answers (`unanswered`), a proposal or measure that answers no
 * consequence and names no article (`untied`), or that nobody follows up (`unfollowed`).
 */
export const loosenesses = ['ungrounded', 'unanswered', 'untied', 'unfollowed', 'unused'] as const;
export type Looseness = (typeof loosenesses)[number];

/** A thread from one entry to one in the next column. */
export interface TraceLink {
  readonly from: string;
  readonly to: string;
}

export interface Trace {
  /** By column, in the order they are written; articles by number. */
  readonly nodes: readonly TraceNode[];
  readonly links: readonly TraceLink[];
}

const articleId = (number: number) => `article-${number}`;

/** How groups, articles, consequences, decisions and follow-ups hang together, from what points at what. */
export function traceOf(questionnaire: Questionnaire, answers: Answers): Trace {
  const entries = (role: Role) => entriesByRole(questionnaire, answers, role);
  const groups = entries('childGroup');
  const negative = consequences(questionnaire, answers, 'weakens');
  const positive = consequences(questionnaire, answers, 'strengthens');
  const proposals = entries('proposal');
  const measures = entries('compensatoryMeasure');
  const followUps = entries('followUp');
  const all = [...negative, ...positive];
  const decisions = [...proposals, ...measures];

  const to = (entry: Entry, role: Role) => pointedAt(questionnaire, entry, role);
  const links = distinct([
    ...all.flatMap((consequence) =>
      articlesOf(consequence).flatMap((number) => [
        ...to(consequence, 'childGroup').map((group) => ({ from: group, to: articleId(number) })),
        { from: articleId(number), to: consequence.record.id },
      ]),
    ),
    ...decisions.flatMap((decision) =>
      to(decision, 'consequence').map((consequence) => ({
        from: consequence,
        to: decision.record.id,
      })),
    ),
    ...followUps.flatMap((followUp) =>
      [...to(followUp, 'proposal'), ...to(followUp, 'compensatoryMeasure')].map((decision) => ({
        from: decision,
        to: followUp.record.id,
      })),
    ),
  ]);

  const used = new Set(all.flatMap((consequence) => to(consequence, 'childGroup')));
  const named = new Set(all.flatMap(articlesOf));
  const answered = new Set(decisions.flatMap((decision) => to(decision, 'consequence')));
  const followed = new Set(links.map(({ from }) => from));

  const node = (
    entry: Entry,
    column: TraceColumn,
    kind: TraceKind,
    looseness: readonly (Looseness | false)[],
  ): TraceNode => ({
    id: entry.record.id,
    column,
    kind,
    title: pointerTitle(entry.list, entry.record),
    place: placeOf(entry),
    groups: column === 'consequence' ? to(entry, 'childGroup') : [],
    looseness: looseness.filter((one) => one !== false),
  });
  const ofConsequence = (kind: 'negative' | 'positive') => (entry: Entry) =>
    node(entry, 'consequence', kind, [
      to(entry, 'childGroup').length === 0 && articlesOf(entry).length === 0 && 'ungrounded',
      kind === 'negative' && !answered.has(entry.record.id) && 'unanswered',
    ]);
  const ofDecision = (kind: 'proposal' | 'measure') => (entry: Entry) =>
    node(entry, 'decision', kind, [
      to(entry, 'consequence').length === 0 && articlesOf(entry).length === 0 && 'untied',
      !followed.has(entry.record.id) && 'unfollowed',
    ]);

  const nodes = [
    ...groups.map((entry) =>
      node(entry, 'childGroup', 'childGroup', [!used.has(entry.record.id) && 'unused']),
    ),
    ...articleNodes(questionnaire, answers, named, all),
    ...negative.map(ofConsequence('negative')),
    ...positive.map(ofConsequence('positive')),
    ...proposals.map(ofDecision('proposal')),
    ...measures.map(ofDecision('measure')),
    ...followUps.map((entry) => node(entry, 'followUp', 'followUp', [])),
  ];
  const known = new Set(nodes.map(({ id }) => id));
  // What was pointed at may have been removed since.
  return { nodes, links: links.filter(({ from, to: end }) => known.has(from) && known.has(end)) };
}

/** The articles that step 8 comments on and those that a consequence names, by number. */
function articleNodes(
  questionnaire: Questionnaire,
  answers: Answers,
  named: ReadonlySet<number>,
  all: readonly Entry[],
): TraceNode[] {
  const places = new Map<number, FindingPlace>();
  for (const consequence of all) {
    for (const number of articlesOf(consequence)) {
      places.set(number, placeOf(consequence));
    }
  }
  const moved = new Set<number>();
  for (const question of topQuestions(questionnaire)) {
    if (question.type === 'articles') {
      for (const entry of answerTo(answers, question).value.filter(isCommented)) {
        places.set(entry.article, { questionId: question.id });
        if (entry.effect === 'strengthens' || entry.effect === 'weakens') {
          moved.add(entry.article);
        }
      }
    }
  }
  return [...places]
    .toSorted(([one], [other]) => one - other)
    .map(([number, place]) => ({
      id: articleId(number),
      column: 'article',
      kind: 'article',
      title: String(number),
      place,
      groups: [],
      looseness: moved.has(number) && !named.has(number) ? ['unused'] : [],
    }));
}

function distinct(links: readonly TraceLink[]): TraceLink[] {
  const seen = new Set<string>();
  return links.filter(({ from, to }) => {
    const key = `${from} ${to}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/**
 * All that an entry hangs together with, by way of the consequences it is about: those that name a group or an
 * article, or that something answers or follows up. Consequences that share an article do not share their groups.
 */
export function threadOf(node: TraceNode, { nodes, links }: Trace): TraceNode[] {
  const onward = reached([node.id], links, 'from', 'to');
  const back = reached([node.id], links, 'to', 'from');
  const consequences = nodes.filter(({ id, column, groups }) =>
    node.column === 'childGroup'
      ? groups.includes(node.id)
      : column === 'consequence' && (id === node.id || onward.has(id) || back.has(id)),
  );
  const ids = new Set(consequences.map(({ id }) => id));
  const groups = new Set(consequences.flatMap((one) => one.groups));
  const articles = new Set(links.filter(({ to }) => ids.has(to)).map(({ from }) => from));
  const isBefore = traceColumns.indexOf(node.column) <= traceColumns.indexOf('consequence');
  const decided = isBefore ? reached([...ids], links, 'from', 'to') : onward;
  return nodes.filter(({ id, column }) => {
    switch (column) {
      case node.column:
        return false;
      case 'childGroup':
        return groups.has(id);
      case 'article':
        return articles.has(id);
      case 'consequence':
        return ids.has(id);
      default:
        return decided.has(id) || (!isBefore && back.has(id));
    }
  });
}

function reached(
  start: readonly string[],
  links: readonly TraceLink[],
  from: 'from' | 'to',
  to: 'from' | 'to',
): Set<string> {
  const found = new Set<string>();
  let edge = start;
  while (edge.length > 0) {
    const ids = new Set(edge);
    edge = links.filter((link) => ids.has(link[from])).map((link) => link[to]);
    for (const id of edge) {
      found.add(id);
    }
  }
  return found;
}
