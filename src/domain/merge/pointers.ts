import type { Answers } from '../answers.ts';

/** What a side points at (or has chosen) where it did not before: the ids, wherever they stand. */
export function newPointers(before: Answers, after: Answers): ReadonlySet<string> {
  const known = new Set(pointersIn(before).map(({ place }) => place));
  return new Set(
    pointersIn(after)
      .filter(({ place }) => !known.has(place))
      .map(({ id }) => id),
  );
}

function pointersIn(answers: Answers, path = ''): { id: string; place: string }[] {
  return Object.entries(answers).flatMap(([questionId, answer]) => {
    const here = `${path}/${questionId}`;
    switch (answer.type) {
      case 'choice':
        return answer.value.map((id) => ({ id, place: `${here}/${id}` }));
      case 'records':
        return answer.value.flatMap((record) => pointersIn(record.answers, `${here}/${record.id}`));
      default:
        return [];
    }
  });
}
