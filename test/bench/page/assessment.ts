import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { loadTexts } from '#questionnaire/index.ts';
import type { ChoiceQuestion, Question } from '#questionnaire/schema.ts';
import type { Answer, Answers } from '#src/domain/answers.ts';
import { type Assessment, topQuestions } from '#src/domain/assessment.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import type { Block } from '#src/domain/rich-text.ts';
import { report } from '#src/i18n/sv/report.ts';
import type { ReportRequest } from '#src/report/protocol.ts';
import { createReportModel } from '#src/report/report-model.ts';
import { createProse, type Prose } from './prose.ts';
import { type Piece, readablePieces } from './readable.ts';

/** What is measured: the shipped questionnaire filled in, and the very same words as plain pieces for the peers. */
export interface Task {
  readonly request: ReportRequest;
  readonly pieces: readonly Piece[];
  readonly characters: number;
}

/** Characters of a report at 1x, labels and headings included. */
const charactersAtOne = 53_000;
const recordsAtOne = 2;
const commentedArticles = [2, 3, 6, 12, 4, 5, 13, 16, 19, 23, 24, 26, 27, 28, 29, 31];

interface Source {
  readonly prose: Prose;
  readonly scale: number;
  /** Ids of the records written so far, by question. */
  readonly recordIds: Map<string, string[]>;
  readonly newId: () => string;
}

/** An assessment `scale` times as long as the usual one: more records, more paragraphs, more words that are new.
 * With `signing` it is signed off, and has places for so many signatures. */
export async function createTask(scale: number, signing?: { signers: number }): Promise<Task> {
  const prose = createProse(1989);
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
  };
  const questions = topQuestions(barnrattsprovning);
  const answers = answersTo(questions, { prose, scale, recordIds: new Map(), newId });
  const short = charactersAtOne * scale - (await taskOf(answers)).characters;
  lengthen(answers, short, prose);
  return taskOf(answers, signing);
}

async function taskOf(written: Answers, signing?: { signers: number }): Promise<Task> {
  const answers = signing ? { ...written, 'case-signers': signers(signing.signers) } : written;
  const assessment: Assessment = {
    ...(signing && { signedOffAt: '2026-11-22T12:00:00.000Z' }),
    id: '7d0f4a52-3c6e-4a55-9d0e-0a6b5a1f0c01',
    questionnaire: barnrattsprovning.id,
    revision: 3,
    copies: {},
    version: 1,
    createdAt: '2026-11-01T08:00:00.000Z',
    changedAt: '2026-11-22T12:00:00.000Z',
    answers,
  };
  const model = createReportModel(assessment, barnrattsprovning, await loadTexts('sv'), report, {
    isDraft: false,
  });
  const pieces = readablePieces(model);
  return {
    request: {
      model,
      createdAt: '2026-11-22T12:30:00.000Z',
      day: '2026-11-22',
      attachment: {
        name: 'provning.json',
        description: 'Prövningen, som kan öppnas igen',
        json: writeAssessmentFile(assessment),
      },
    },
    pieces,
    characters: pieces.reduce((sum, { text }) => sum + text.length, 0),
  };
}

function signers(count: number): Answer {
  return {
    type: 'records',
    value: Array.from({ length: count }, (_, index) => ({
      id: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`,
      answers: { 'signer-name': { type: 'text', value: `Undertecknare ${index + 1}` } },
    })),
  };
}

function answersTo(questions: readonly Question[], source: Source): Answers {
  return Object.fromEntries(questions.map((question) => [question.id, answerTo(question, source)]));
}

function answerTo(question: Question, source: Source): Answer {
  const { prose, scale, recordIds, newId } = source;
  switch (question.type) {
    case 'text':
      return {
        type: 'text',
        value: question.lines === 'one' ? prose.phrase(5) : prose.paragraph(1),
      };
    case 'date':
      return { type: 'date', value: '2027-02-28' };
    case 'richText':
      return { type: 'richText', value: [paragraph(prose)] };
    case 'choice':
      return { type: 'choice', value: chosen(question, source) };
    case 'articles':
      return {
        type: 'articles',
        value: commentedArticles.map((article) => ({
          article,
          effect: prose.random() < 0.5 ? 'strengthens' : 'weakens',
          comment: Array.from({ length: Math.ceil(scale) }, () => paragraph(prose)),
        })),
      };
    case 'records': {
      const value = Array.from({ length: recordsAtOne * scale }, () => ({
        id: newId(),
        answers: answersTo(question.fields, { ...source, scale: 1 / recordsAtOne }),
      }));
      recordIds.set(
        question.id,
        value.map(({ id }) => id),
      );
      return { type: 'records', value };
    }
  }
}

/** One choice, or two where several may be made. */
function chosen({ choices, multiple }: ChoiceQuestion, { prose, recordIds }: Source): string[] {
  const all =
    choices.from === 'list'
      ? choices.ids
      : choices.from === 'articles'
        ? commentedArticles.map(String)
        : choices.questions.flatMap((id) => recordIds.get(id) ?? []);
  const start = Math.floor(prose.random() * all.length);
  return all.slice(start, start + (multiple ? 2 : 1));
}

function paragraph(prose: Prose): Block {
  const sentences = 1 + Math.floor(prose.random() * 5);
  return { type: 'paragraph', content: [{ type: 'text', text: prose.paragraph(sentences) }] };
}

function bulletList(prose: Prose): Block {
  const items = Array.from({ length: 3 }, () => [paragraph(prose)]);
  return { type: 'bulletList', items };
}

/** Writes on in the free texts, each in turn, until `characters` more are there. */
function lengthen(answers: Answers, characters: number, prose: Prose): void {
  const texts = Object.values(answers).filter((answer) => answer.type === 'richText');
  let added = 0;
  for (let turn = 0; added < characters; turn += 1) {
    const block = turn % 4 === 3 ? bulletList(prose) : paragraph(prose);
    texts[turn % texts.length]?.value.push(block);
    added += readablePieces([block]).reduce((sum, { text }) => sum + text.length, 0);
  }
}
