import type { Question } from '#questionnaire/schema.ts';
import type { Answer, AnswerOf, Answers, RecordEntry } from '../answers.ts';
import { mergedArticles } from './articles.ts';
import { mergedText } from './both-texts.ts';
import { mergedChoices } from './choices.ts';
import { conflictId, type MergePlace, type Sides } from './conflicts.ts';
import { mergedEntries } from './entries.ts';
import { decidedAnswer, type MergeRun } from './run.ts';
import { threeWay } from './three-way.ts';

/** Each question by itself; those that no questionnaire asks (any more) too. All answers are pruned. */
export function mergedAnswers(
  questions: readonly Question[],
  sides: Sides<Answers>,
  records: MergePlace['records'],
  run: MergeRun,
): Answers {
  const { base = {}, mine = {}, theirs = {} } = sides;
  const asked = new Map(questions.map((question) => [question.id, question]));
  // In the order in which they are asked, so that conflicts are told in it.
  const ids = new Set([...asked.keys(), ...Object.keys(mine), ...Object.keys(theirs)]);
  const merged: Answers = {};
  for (const id of ids) {
    const [was, ours, others] = [own(base, id), own(mine, id), own(theirs, id)];
    const place = { records, questionId: id };
    const answer = mergedAnswer(
      asked.get(id),
      { base: was, mine: ours, theirs: others },
      place,
      run,
    );
    if (answer !== undefined) {
      merged[id] = answer;
    }
  }
  return merged;
}

function own(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

function mergedAnswer(
  question: Question | undefined,
  sides: Sides<Answer>,
  place: MergePlace,
  run: MergeRun,
): Answer | undefined {
  // Lists are looked into also where one side has changed nothing: it may point at what the other removed.
  const records = sidesOf('records', sides);
  if (records !== undefined) {
    return { type: 'records', value: mergedRecords(question, valuesOf(records), place, run) };
  }
  const side = threeWay(sides);
  if (side !== 'conflict') {
    return sides[side];
  }
  const articles = sidesOf('articles', sides);
  if (articles !== undefined) {
    return { type: 'articles', value: mergedArticles(valuesOf(articles), place, run) };
  }
  const choices = sidesOf('choice', sides);
  if (choices !== undefined && !(question?.type === 'choice' && !question.multiple)) {
    return { type: 'choice', value: mergedChoices(valuesOf(choices)) };
  }
  return mergedText(question, sides) ?? decidedAnswer(question, sides, place, run);
}

/** The three where all that is answered is of one type, and something is; a base of another type is none. */
function sidesOf<Type extends Answer['type']>(
  type: Type,
  { base, mine, theirs }: Sides<Answer>,
): Sides<AnswerOf<Type>> | undefined {
  const isOf = (answer: Answer | undefined): answer is AnswerOf<Type> => answer?.type === type;
  const isOther = [mine, theirs].some((answer) => answer !== undefined && !isOf(answer));
  if (isOther || !(isOf(mine) || isOf(theirs))) {
    return undefined;
  }
  return {
    base: isOf(base) ? base : undefined,
    mine: isOf(mine) ? mine : undefined,
    theirs: isOf(theirs) ? theirs : undefined,
  };
}

function valuesOf<Value>(sides: Sides<{ readonly value: Value }>): Sides<Value> {
  return { base: sides.base?.value, mine: sides.mine?.value, theirs: sides.theirs?.value };
}

function mergedRecords(
  question: Question | undefined,
  sides: Sides<readonly RecordEntry[]>,
  place: MergePlace,
  run: MergeRun,
): RecordEntry[] {
  const fields = question?.type === 'records' ? question.fields : [];
  return mergedEntries(sides, {
    nameOf: ({ id }) => id,
    merge: (mine, theirs, base) => ({
      id: mine.id,
      answers: mergedAnswers(
        fields,
        { base: base?.answers, mine: mine.answers, theirs: theirs.answers },
        [...place.records, { questionId: place.questionId, recordId: mine.id }],
        run,
      ),
    }),
    isPointedAt: (side, id) => run.pointers[side].has(id),
    isKept: (removal) =>
      run.decide({
        ...removal,
        kind: 'removal',
        what: 'record',
        id: conflictId(place, removal.kept.id),
        place,
        canKeepBoth: false,
      }) !== removal.removedBy,
  });
}
