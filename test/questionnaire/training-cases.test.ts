import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { findQuestionnaire } from '#questionnaire/index.ts';
import type { ChoiceQuestion, Question } from '#questionnaire/schema.ts';
import { trainingCase as tallmyraSkola } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { TrainingCase } from '#questionnaire/training-cases/training-case.ts';
import { type Answer, type Answers, hasContent } from '#src/domain/answers.ts';
import { assessmentSchema, topQuestions } from '#src/domain/assessment.ts';
import { type Block, plainText } from '#src/domain/rich-text.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';

/* These tests run on the shipped cases themselves: a new folder must be added to this list. */
const cases: readonly TrainingCase[] = [tallmyraSkola];

const now = '2026-05-04T08:00:00.000Z';
const least = 25_000;

/** UUIDs in number order, and how many were asked for. */
function countingIds() {
  const given: string[] = [];
  const newId = () => {
    const id = `00000000-0000-4000-8000-${String(given.length + 1).padStart(12, '0')}`;
    given.push(id);
    return id;
  };
  return { given, newId };
}

function build(trainingCase: TrainingCase) {
  const { given, newId } = countingIds();
  const assessment = assessmentFromTrainingCase(trainingCase, { newId, now });
  const questions = topQuestions(findQuestionnaire(assessment.questionnaire) ?? missing());
  return { assessment, questions, given };
}

function missing(): never {
  throw new Error('The case names no known questionnaire');
}

interface Asked {
  readonly question: Question;
  readonly answer: Answer | undefined;
}

/** Every question with every answer to it, the fields of all records included. */
function asked(questions: readonly Question[], answers: Answers): Asked[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id];
    const records = answer?.type === 'records' ? answer.value : [];
    const fields = question.type === 'records' ? question.fields : [];
    return [{ question, answer }, ...records.flatMap((record) => asked(fields, record.answers))];
  });
}

function allQuestions(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [
    question,
    ...(question.type === 'records' ? allQuestions(question.fields) : []),
  ]);
}

/** By record id: the question whose list holds it. */
function recordQuestions(entries: readonly Asked[]): Map<string, string> {
  return new Map(
    entries.flatMap(({ question, answer }) =>
      answer?.type === 'records'
        ? answer.value.map((record): [string, string] => [record.id, question.id])
        : [],
    ),
  );
}

function text(answer: Answer | undefined): string {
  switch (answer?.type) {
    case 'text':
      return answer.value;
    case 'richText':
      return plainText(answer.value);
    case 'articles':
      return answer.value.map((entry) => plainText(entry.comment)).join('\n');
    default:
      return '';
  }
}

function richTexts(answer: Answer | undefined): Block[] {
  if (answer?.type === 'richText') {
    return answer.value;
  }
  return answer?.type === 'articles' ? answer.value.flatMap((entry) => entry.comment) : [];
}

function paragraphsAndLists(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [
    block,
    ...(block.type === 'paragraph' ? [] : paragraphsAndLists(block.items.flat())),
  ]);
}

function choiceFault(
  question: ChoiceQuestion,
  chosen: string,
  holder: ReadonlyMap<string, string>,
): string | undefined {
  const { choices } = question;
  const fits =
    choices.from === 'list'
      ? choices.ids.includes(chosen)
      : choices.from === 'articles'
        ? /^([1-9]|[1-3]\d|4[0-2])$/.test(chosen)
        : choices.questions.includes(holder.get(chosen) ?? '');
  return fits ? undefined : `${question.id}: ${chosen}`;
}

const idsOf = (answer: Answer | undefined) => (answer?.type === 'choice' ? answer.value : []);

test('every folder of training cases is tested', () => {
  const folders = readdirSync('questionnaire/training-cases', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(cases.map(({ id }) => id).sort()).toEqual(folders.sort());
});

describe.each(cases)('$id', (trainingCase) => {
  const { assessment, questions, given } = build(trainingCase);
  const entries = asked(questions, assessment.answers);
  const blocks = paragraphsAndLists(entries.flatMap(({ answer }) => richTexts(answer)));
  const inlines = blocks.flatMap((block) => (block.type === 'paragraph' ? block.content : []));
  const spans = inlines.flatMap((inline) => (inline.type === 'text' ? [inline] : []));

  test('is an assessment that the file format takes', () => {
    expect(assessmentSchema.parse(assessment)).toEqual(assessment);
    expect(assessment).toMatchObject({ revision: 0, createdAt: now, changedAt: now });
  });

  // The cases are written before the decision: what comes of it is asked a year later.
  test('answers every question up to the decision, and every field of every list at least once', () => {
    const answered = new Set(
      entries.flatMap(({ question, answer }) =>
        answer !== undefined && hasContent(answer) ? [question.id] : [],
      ),
    );
    const later = new Set(barnrattsprovning.outcome.map(({ id }) => id));
    const unanswered = allQuestions(questions.filter(({ id }) => !later.has(id))).filter(
      ({ id }) => !answered.has(id),
    );
    expect(unanswered.map(({ id }) => id)).toEqual([]);
  });

  test('answers in the type that the question has', () => {
    const wrong = entries.filter(
      ({ question, answer }) => answer !== undefined && answer.type !== question.type,
    );
    expect(wrong.map(({ question }) => question.id)).toEqual([]);
  });

  test('points only at choices and records that exist and are allowed', () => {
    const holder = recordQuestions(entries);
    const faults = entries.flatMap(({ question, answer }) =>
      question.type === 'choice'
        ? idsOf(answer).flatMap((id) => choiceFault(question, id, holder) ?? [])
        : [],
    );
    expect(faults).toEqual([]);
  });

  test('chooses nothing twice, and one where one is asked for', () => {
    const wrong = entries.filter(({ question, answer }) => {
      const ids = idsOf(answer);
      const most = question.type === 'choice' && !question.multiple ? 1 : ids.length;
      return new Set(ids).size !== ids.length || ids.length > most;
    });
    expect(wrong.map(({ question }) => question.id)).toEqual([]);
  });

  test('uses each new id once: for itself and for each record', () => {
    const used = [...recordQuestions(entries).keys(), assessment.id];
    expect(used.sort()).toEqual([...given].sort());
  });

  test('comments on the four principles and on eight articles more, none twice', () => {
    const comments = entries.flatMap(({ answer }) =>
      answer?.type === 'articles' ? answer.value : [],
    );
    const numbers = comments.map(({ article }) => article);
    expect(numbers).toEqual(expect.arrayContaining([2, 3, 6, 12]));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThanOrEqual(12);
    expect(comments.filter(({ comment }) => plainText(comment).trim() === '')).toEqual([]);
    expect(new Set(comments.map(({ effect }) => effect))).toEqual(
      new Set(['strengthens', 'neutral', 'weakens']),
    );
  });

  test('compensates each negative consequence', () => {
    const compensated = entries.flatMap(({ question, answer }) =>
      question.id === 'measure-consequences' ? idsOf(answer) : [],
    );
    const negative = [...recordQuestions(entries)]
      .filter(([, question]) => question === 'negative-consequences')
      .map(([id]) => id);
    expect(negative.filter((id) => !compensated.includes(id))).toEqual([]);
  });

  test('gives feedback to each group of children that it names', () => {
    const reached = entries.flatMap(({ question, answer }) =>
      question.id === 'feedback-groups' ? idsOf(answer) : [],
    );
    const groups = [...recordQuestions(entries)]
      .filter(([, question]) => question.startsWith('children-'))
      .map(([id]) => id);
    expect(groups.filter((id) => !reached.includes(id))).toEqual([]);
  });

  test(`holds at least ${least} characters of text`, () => {
    expect(entries.reduce((sum, { answer }) => sum + text(answer).length, 0)).toBeGreaterThan(
      least,
    );
  });

  test('shows every kind of rich text', () => {
    const nested = blocks.some(
      (block) =>
        block.type !== 'paragraph' &&
        block.items.some((item) => item.some(({ type }) => type !== 'paragraph')),
    );
    expect({
      types: [...new Set(blocks.map(({ type }) => type))].sort(),
      nested,
      bold: spans.some(({ bold }) => bold),
      italic: spans.some(({ italic }) => italic),
      link: spans.some(({ link }) => link),
    }).toEqual({
      types: ['bulletList', 'orderedList', 'paragraph'],
      nested: true,
      bold: true,
      italic: true,
      link: true,
    });
  });

  test('links only to addresses for examples, to the law and to the UN', () => {
    const addresses = entries.flatMap(({ question, answer }) => [
      ...(question.type === 'text' && question.format === 'link' ? [text(answer)] : []),
      ...(text(answer).match(/(?:https?:\/\/|www\.)\S+/g) ?? []),
    ]);
    const links = [...addresses, ...spans.flatMap(({ link }) => link ?? [])];
    const allowed =
      /^(https:\/\/www\.[a-z]+\.example\/|mailto:[a-z]+@[a-z]+\.example$|https:\/\/www\.riksdagen\.se\/sv\/dokument-och-lagar\/|https:\/\/docs\.un\.org\/en\/CRC\/C\/GC\/\d+$)/;
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !allowed.test(link))).toEqual([]);
  });

  test('is written with Swedish quotes and en dashes, and no mark of the notation is left', () => {
    const left = entries.filter(({ answer }) =>
      /["“„*`—]|'|\]\(| - |^- |^\d+\. | {2}/m.test(text(answer)),
    );
    expect(left.map(({ question, answer }) => `${question.id}: ${text(answer)}`)).toEqual([]);
  });
});
