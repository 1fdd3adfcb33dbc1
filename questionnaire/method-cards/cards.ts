import type { MethodCard } from './schema.ts';

const fromFour = ['age-4-6', 'age-7-9', 'age-10-12', 'age-13-15', 'age-16-17'];
const fromSeven = fromFour.slice(1);

/** Ten ways of hearing children, the ones for the youngest first. */
export const methodCards: readonly MethodCard[] = [
  {
    id: 'observation',
    ages: ['age-0-3', 'age-4-6'],
    children: { from: 1, to: 6 },
    minutes: { from: 30, to: 60 },
  },
  {
    id: 'play',
    ages: ['age-4-6', 'age-7-9'],
    children: { from: 2, to: 5 },
    minutes: { from: 30, to: 45 },
  },
  {
    id: 'pictures',
    ages: ['age-4-6', 'age-7-9', 'age-10-12'],
    children: { from: 3, to: 8 },
    minutes: { from: 30, to: 60 },
  },
  { id: 'walk', ages: fromFour, children: { from: 2, to: 6 }, minutes: { from: 30, to: 60 } },
  { id: 'talk', ages: fromSeven, children: { from: 1, to: 1 }, minutes: { from: 20, to: 45 } },
  { id: 'group', ages: fromSeven, children: { from: 4, to: 6 }, minutes: { from: 40, to: 60 } },
  { id: 'sorting', ages: fromSeven, children: { from: 2, to: 6 }, minutes: { from: 30, to: 45 } },
  { id: 'survey', ages: fromSeven, children: { from: 20 }, minutes: { from: 10, to: 20 } },
  {
    id: 'council',
    ages: fromSeven,
    children: { from: 6, to: 20 },
    minutes: { from: 45, to: 90 },
  },
  { id: 'supported', ages: fromFour, children: { from: 1, to: 2 }, minutes: { from: 20, to: 45 } },
];
