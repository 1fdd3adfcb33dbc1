import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { Answers } from '#src/domain/answers.ts';
import { type Assessment, createAssessment } from '#src/domain/assessment.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import type { DraftId, DraftStore, RemovedDraft, Save } from '#src/storage/drafts/draft-store.ts';
import type { SaveStatus } from '#src/storage/drafts/session-status.ts';
import { sentences } from '../../flows/sentences.ts';
import type { Computer } from './computer.ts';
import { Promises } from './promises.ts';

type App = Awaited<ReturnType<Computer['openApp']>>;

/** What the user was told of one step: a save status, or the answer to an action in the list. */
export type Told = `status.${string}` | `list.${string}`;

export interface FlowStep {
  readonly name: string;
  readonly run: (flow: Flow) => Promise<void>;
}

/**
 * What a working group does in an afternoon, by the app's own sessions and store. All that the app says is
 * written down in `promises`.
 */
export class Flow {
  readonly promises = new Promises();
  readonly told: Told[] = [];
  readonly computer: Computer;
  readonly #app: App;
  #session: DraftSession | undefined;
  first: DraftId = '';
  example: DraftId = '';
  copy: DraftId | undefined;
  removed: RemovedDraft | undefined;
  keptStates = 0;

  constructor(computer: Computer, app: App) {
    this.computer = computer;
    this.#app = app;
  }

  get store(): DraftStore {
    return this.#app.store;
  }

  get snapshots(): App['snapshots'] {
    return this.#app.snapshots;
  }

  /** A draft of its own, opened at once as the start page does. */
  async create(assessment: Assessment): Promise<DraftId> {
    const id = this.store.create(assessment, null);
    await this.open(id);
    return id;
  }

  async open(id: DraftId): Promise<void> {
    this.leave();
    await this.#recover();
    const loaded = this.store.load(id);
    if (!loaded?.ok) {
      throw new Error(`The draft that was just there cannot be opened: ${loaded?.problem}`);
    }
    this.promises.handed(id, loaded.assessment);
    this.#session = new DraftSession(this.store, loaded, this.computer.now);
    await this.#listen(await this.#session.flush());
  }

  leave(): void {
    this.#session?.dispose();
    this.#session = undefined;
  }

  /** Writes in the draft that is open, and waits for what the status line says. */
  async write(answers: Answers): Promise<void> {
    const session = this.#opened();
    this.#tick();
    session.change({ ...session.assessment.answers, ...answers });
    await this.#listen(await session.flush());
  }

  async takeIn(change: (assessment: Assessment) => Assessment): Promise<void> {
    const session = this.#opened();
    this.#tick();
    session.takeIn(change(session.assessment));
    await this.#listen(await session.flush());
  }

  async signOff(): Promise<void> {
    const session = this.#opened();
    this.#tick();
    const result = await session.signOff();
    this.promises.handed(session.id, session.assessment);
    if (result.ok) {
      this.promises.saved(session.id, session.assessment, result.durable);
      this.told.push('status.signedOff');
    } else {
      this.told.push(`status.failed.${result.reason}`);
    }
  }

  /** An action in the list of drafts; what it says is known at once. */
  async act(id: DraftId, action: (store: DraftStore) => Save): Promise<void> {
    this.#tick();
    await this.#recover();
    this.promises.touched(id);
    const save = action(this.store);
    const loaded = this.store.load(id);
    if (loaded?.ok) {
      this.promises.handed(id, loaded.assessment);
    }
    if (!save.ok) {
      this.told.push(`list.${save.reason}`);
      return;
    }
    this.told.push('list.done');
    if (loaded?.ok) {
      // Said at once, and true when the browser is closed; that it outlives a power cut is said by nobody yet.
      this.promises.saved(id, loaded.assessment, false);
      const isDurable = await save.durable;
      this.promises.saved(id, loaded.assessment, isDurable);
    }
  }

  async remove(id: DraftId): Promise<RemovedDraft | undefined> {
    this.leave();
    const removed = await this.store.remove(id);
    this.told.push(removed === undefined ? 'list.refused' : 'list.removed');
    if (removed !== undefined) {
      this.promises.removed(id, this.store.isDurable);
    }
    return removed;
  }

  async keepState(id: DraftId): Promise<void> {
    const loaded = this.store.load(id);
    const isKept =
      loaded?.ok === true &&
      (await this.snapshots.keep(id, {
        reason: 'named',
        name: 'Före mötet',
        assessment: loaded.assessment,
      }));
    this.keptStates += isKept ? 1 : 0;
  }

  /** As the list of drafts and a draft's page do when something is gone that nobody removed. */
  async #recover(): Promise<void> {
    if (this.store.isIncomplete()) {
      await this.store.recover();
    }
  }

  #opened(): DraftSession {
    if (this.#session === undefined) {
      throw new Error('No draft is open');
    }
    return this.#session;
  }

  #tick(): void {
    this.computer.clock = new Date(this.computer.clock.getTime() + 60_000);
  }

  async #listen(status: SaveStatus): Promise<void> {
    const { id, assessment } = this.#opened();
    this.promises.handed(id, assessment);
    switch (status.kind) {
      case 'saved':
        this.promises.saved(id, assessment, status.durable);
        this.told.push(status.durable ? 'status.saved' : 'status.savedNotDurable');
        return;
      case 'reserve':
        this.promises.saved(id, assessment, true);
        this.told.push(`status.reserve.${status.reason}`);
        return;
      case 'failed':
        this.told.push(`status.failed.${status.reason}`);
        return;
      default:
        this.told.push('status.saving');
    }
  }
}

/** The example without its longest answers: the flow is run more than a thousand times. */
function shortAnswers(answers: Answers): Answers {
  const isShort = (answer: unknown) => JSON.stringify(answer).length < 3000;
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => isShort(answer)));
}

function text(mark: string): { type: 'text'; value: string } {
  return { type: 'text', value: sentences(mark, 1) };
}

export const steps: readonly FlowStep[] = [
  {
    name: 'a new prövning',
    run: async (flow) => {
      const now = flow.computer.now().toISOString();
      const source = { id: flow.computer.newId(), now, today: '2026-11-22' };
      flow.first = await flow.create(createAssessment(barnrattsprovning, source));
    },
  },
  {
    name: 'its title is written',
    run: (flow) => flow.write({ 'case-title': { type: 'text', value: 'Ny skolväg i Ekdalen' } }),
  },
  {
    name: 'its question is written',
    run: (flow) => flow.write({ 'assessed-question': text('fragan') }),
  },
  {
    name: 'a long answer is written',
    run: (flow) =>
      flow.write({
        'assessed-question-notes': {
          type: 'richText',
          value: richTextFromPlain(sentences('bakgrund', 40)),
        },
      }),
  },
  {
    name: 'the example is opened',
    run: async (flow) => {
      const { newId, now } = flow.computer;
      const source = { newId, now: now().toISOString() };
      const example = assessmentFromTrainingCase(trainingCase, source);
      flow.example = await flow.create({ ...example, answers: shortAnswers(example.answers) });
    },
  },
  {
    name: 'the example is written in',
    run: (flow) => flow.write({ 'assessed-question': text('exemplet') }),
  },
  {
    name: 'it gets another name',
    run: async (flow) => {
      flow.leave();
      await flow.act(flow.example, (store) => store.rename(flow.example, 'Tallmyra skola, övning'));
    },
  },
  {
    name: 'it is duplicated and the copy written in',
    run: async (flow) => {
      flow.copy = flow.store.duplicate(flow.example, 'Tallmyra skola (kopia)');
      if (flow.copy !== undefined) {
        await flow.open(flow.copy);
        await flow.write({ 'assessed-question': text('kopian') });
      }
    },
  },
  { name: 'a state is kept in the history', run: (flow) => flow.keepState(flow.first) },
  {
    name: 'a colleague’s copy is merged in',
    run: async (flow) => {
      await flow.open(flow.first);
      await flow.takeIn((mine) => ({
        ...mine,
        answers: { ...mine.answers, 'best-interests-answer': text('kollegan') },
      }));
    },
  },
  {
    name: 'it is saved to a file, and written on',
    run: async (flow) => {
      flow.store.markSavedToFile(flow.first, { revision: 4, answers: {} });
      await flow.write({ 'assessed-question': text('efter filen') });
    },
  },
  {
    name: 'the copy is removed',
    run: async (flow) => {
      flow.removed = flow.copy === undefined ? undefined : await flow.remove(flow.copy);
    },
  },
  {
    name: 'the removal is undone',
    run: async (flow) => {
      const { removed } = flow;
      if (removed !== undefined) {
        await flow.act(removed.id, (store) => store.restore(removed));
      }
    },
  },
  {
    name: 'the copy is removed again',
    run: async (flow) => {
      if (flow.copy !== undefined && flow.store.load(flow.copy)?.ok) {
        await flow.remove(flow.copy);
      }
    },
  },
  {
    name: 'the prövning is signed off',
    run: async (flow) => {
      await flow.open(flow.first);
      await flow.signOff();
    },
  },
  {
    name: 'its next version is begun',
    run: async (flow) => {
      flow.leave();
      const next = flow.store.duplicate(flow.first, 'Ny skolväg i Ekdalen');
      if (next !== undefined) {
        await flow.open(next);
        await flow.write({ 'assessed-question': text('nasta version') });
      }
    },
  },
];
