import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { mergeAssessments, resolveMerge } from '#src/domain/merge.ts';
import type { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { assessmentAt, startOfTest } from '../fakes.ts';
import { Computer, type ComputerKind, Tab } from './computer.ts';
import { Scheduler } from './scheduler.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

type Event =
  | { readonly kind: 'pass'; readonly time: number }
  | { readonly kind: 'write' | 'writeTitle' | 'takeOver' | 'sleep' | 'wake'; readonly tab: number }
  | { readonly kind: 'flush' | 'signOff' | 'crash' | 'putAway'; readonly tab: number }
  /** `Late`: in the moment in which it wakes, before its timers. */
  | { readonly kind: 'close' | 'closeLate' | 'goOut' | 'goOutLate'; readonly tab: number };

const tabs = 3;

function eventOf(kinds: readonly Exclude<Event['kind'], 'pass'>[]): fc.Arbitrary<Event> {
  const tab = fc.nat({ max: tabs - 1 });
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('pass'), time: fc.integer({ min: 1, max: 400 }) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('pass'),
        time: fc.integer({ min: 400, max: 5000 }),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constantFrom('write', 'write', 'writeTitle'), tab }),
    },
    { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom(...kinds), tab }) },
  ) as fc.Arbitrary<Event>;
}

/** Three tabs with the same draft, and what each of them has said is saved. */
class Story {
  readonly scheduler = new Scheduler(startOfTest);
  readonly computer: Computer;
  readonly tabs: (Tab | undefined)[] = [];
  readonly saidSaved = new Set<string>();
  /** Each word, and the tab that took it. */
  readonly typed = new Map<string, Tab>();
  readonly crashed = new Set<Tab>();
  #words = 0;

  constructor(kind: ComputerKind) {
    this.computer = new Computer(this.scheduler, kind);
  }

  draftId = '';

  async begin(): Promise<void> {
    const first = new Tab(this.computer);
    await this.scheduler.as(first, () => this.awaited(first.store.open()));
    this.draftId = this.scheduler.as(first, () =>
      first.store.create(assessmentAt(0, 'Början'), null),
    );
    await this.scheduler.pass(200);
    this.computer.bury(first);
    for (let tab = 0; tab < tabs; tab++) {
      await this.open(tab);
      await this.scheduler.pass(50);
    }
    await this.scheduler.pass(1000);
  }

  async awaited<Value>(promise: Promise<Value>): Promise<Value> {
    let isDone = false;
    void promise.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await this.scheduler.pass(1);
    }
    return promise;
  }

  async open(number: number): Promise<void> {
    const tab = new Tab(this.computer);
    this.tabs[number] = tab;
    await this.scheduler.as(tab, () => this.awaited(tab.open(this.draftId)));
    tab.session?.subscribe(() => this.#hear(tab.session));
  }

  async #goIn(tab: Tab): Promise<void> {
    await tab.openDraft(this.draftId);
    tab.session?.subscribe(() => this.#hear(tab.session));
  }

  #hear(session: DraftSession | undefined): void {
    this.seen.add(session?.news?.kind ?? 'quiet');
    if (session?.access.kind === 'reading') {
      this.seen.add(session.hasUnsaved ? 'unsavedReader' : session.access.why);
      this.seen.add(session.access.request ?? 'quiet');
    }
    if (session?.getSnapshot().kind === 'saved') {
      for (const word of wordsIn(session.assessment)) {
        this.saidSaved.add(word);
      }
    }
  }

  /** What has happened to the tabs, for the tally. */
  readonly seen = new Set<string>();

  async tell(event: Event): Promise<void> {
    if (event.kind === 'pass') {
      return this.scheduler.pass(event.time);
    }
    const tab = this.#tabFor(event);
    if (tab === undefined) {
      return event.kind === 'write' ? this.open(event.tab) : undefined;
    }
    if (event.kind === 'wake') {
      tab.isAsleep = false;
    } else if (event.kind === 'write' && !tab.isAsleep && tab.shared === undefined) {
      await this.scheduler.as(tab, () => this.awaited(this.#goIn(tab)));
    } else if (event.kind === 'crash') {
      this.computer.bury(tab);
      this.tabs[event.tab] = undefined;
      this.crashed.add(tab);
    } else if (!tab.isAsleep || event.kind.endsWith('Late')) {
      tab.isAsleep = false;
      this.scheduler.as(tab, () => this.#act(tab, event.kind));
    }
  }

  /** What only a tab that writes can do is done by one, where there is one. */
  #tabFor({ kind, tab }: Exclude<Event, { kind: 'pass' }>): Tab | undefined {
    if (kind === 'closeLate' || kind === 'goOutLate') {
      return this.tabs.find((other) => other?.isAsleep) ?? this.tabs[tab];
    }
    const isWriting = ['write', 'writeTitle', 'sleep', 'signOff'].includes(kind);
    const one = this.tabs[tab];
    return isWriting && one?.session?.mode !== 'writing'
      ? (this.tabs.find((other) => other?.session?.mode === 'writing' && !other.isAsleep) ?? one)
      : one;
  }

  #act(tab: Tab, kind: Event['kind']): void {
    const { session } = tab;
    if (kind === 'write' || kind === 'writeTitle') {
      this.#write(tab, kind);
    } else if (kind === 'flush') {
      session?.flushSync();
    } else if (kind === 'takeOver') {
      session?.takeOver();
    } else if (kind === 'signOff') {
      void session?.signOff();
    } else if (kind === 'sleep') {
      tab.isAsleep = true;
    } else if (kind === 'goOut' || kind === 'goOutLate') {
      tab.leaveDraft();
    } else if (kind === 'putAway' || kind === 'close' || kind === 'closeLate') {
      const isSafe = tab.putAway();
      if (kind !== 'putAway' && isSafe) {
        this.computer.bury(tab);
        this.tabs[this.tabs.indexOf(tab)] = undefined;
      } else {
        // It comes back; or the browser has asked before it closed the tab, and the user stays.
        void tab.takeUp();
      }
    }
  }

  /** One more word: in the title, where two tabs contend, or in a proposal of its own. */
  #write(tab: Tab, kind: 'write' | 'writeTitle'): void {
    const { session } = tab;
    if (session === undefined) {
      return;
    }
    const word = `ord${++this.#words}.`;
    if (session.mode === 'writing' && session.assessment.signedOffAt === undefined) {
      this.typed.set(word, tab);
    }
    const { answers } = session.assessment;
    const title = answers['case-title'];
    const proposals = answers['proposals'];
    if (kind === 'writeTitle' && title?.type === 'text') {
      session.change({ ...answers, 'case-title': { ...title, value: `${title.value} ${word}` } });
      return;
    }
    const records = proposals?.type === 'records' ? proposals.value : [];
    const added = {
      id: this.computer.newId(),
      answers: { proposal: { type: 'text' as const, value: word } },
    };
    session.change({ ...answers, proposals: { type: 'records', value: [...records, added] } });
  }

  /** Everybody wakes, decides what is to be decided with both texts, and waits. */
  async end(): Promise<void> {
    for (const tab of this.computer.tabs) {
      tab.isAsleep = false;
    }
    await this.scheduler.pass(5000);
    for (const tab of this.computer.tabs) {
      if (tab.shared === undefined) {
        await this.scheduler.as(tab, () => this.awaited(this.#goIn(tab)));
      }
    }
    for (let round = 0; round < 8; round++) {
      for (const tab of this.computer.tabs) {
        this.scheduler.as(tab, () => decide(tab.session));
        await this.scheduler.pass(6000);
      }
    }
    // What closed tabs have left is found by who opens the draft next.
    for (const tab of this.computer.tabs) {
      tab.leaveDraft();
    }
    await this.scheduler.pass(1000);
    await this.open(tabs);
    await this.scheduler.pass(1000);
  }

  get sessions(): DraftSession[] {
    return [...this.computer.tabs].flatMap(({ session }) => session ?? []);
  }

  /** All words that lie in the browser, in whatever draft. */
  kept(): Set<string> {
    const texts = [...this.computer.items]
      .filter(([key]) => key.startsWith('barnrattsprovning:draft:'))
      .map(([, text]) => text);
    return new Set(
      texts.flatMap((text) => {
        const result = readAssessmentFile(text);
        return result.ok ? wordsIn(result.assessment) : [];
      }),
    );
  }
}

function wordsIn(assessment: unknown): string[] {
  return JSON.stringify(assessment).match(/ord\d+\./g) ?? [];
}

/** What a user does who wants to keep everything. */
function decide(session: DraftSession | undefined): void {
  if (session?.news?.kind === 'conflict') {
    const { theirs, base } = session.news;
    const merge = mergeAssessments(barnrattsprovning, { base, mine: session.assessment, theirs });
    if (merge.ok) {
      const both = new Map(merge.conflicts.map(({ id }) => [id, 'both' as const]));
      session.takeIn(resolveMerge(merge, both));
    }
  } else if (session?.mode === 'reading' && session.hasUnsaved) {
    session.takeOver();
  }
}

function missing(story: Story): string[] {
  const kept = story.kept();
  // Only a crash may take what was typed a moment ago: who closes a tab or leaves a page loses nothing.
  const typed = [...story.typed].filter(([, tab]) => !story.crashed.has(tab)).map(([word]) => word);
  return [...story.saidSaved, ...typed].filter((word) => !kept.has(word));
}

async function happens(kind: ComputerKind, events: readonly Event[]): Promise<Story> {
  const story = new Story(kind);
  await story.begin();
  for (const event of events) {
    await story.tell(event);
  }
  await story.end();
  return story;
}

/** How many stories had what in them: a property of stories in which nothing happens says nothing. */
const tallied = new Map<string, number>();

function tally(story: Story): void {
  for (const one of [...story.seen, 'story', ...[...story.saidSaved].map(() => 'word')]) {
    tallied.set(one, (tallied.get(one) ?? 0) + 1);
  }
}

/** `STORIES=2000 npx vitest run …` tells more of them. */
const runs = Number(process.env['STORIES'] ?? 100);

const common = [
  'takeOver',
  'takeOver',
  'takeOver',
  'sleep',
  'sleep',
  'sleep',
  'wake',
  'flush',
] as const;

describe('three tabs with the same draft', () => {
  it.each<[string, ComputerKind]>([
    ['with locks', { means: 'locks', hasJournal: true, lag: 5 }],
    ['with locks and slow hands between processes', { means: 'locks', hasJournal: true, lag: 60 }],
  ])('lose nothing that was said to be saved, %s', async (_, kind) => {
    const leaving = ['close', 'closeLate', 'goOut', 'goOutLate', 'putAway', 'crash'] as const;
    const event = eventOf([...common, ...leaving, 'signOff']);
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 10, maxLength: 60, size: 'max' }),
        async (events) => {
          const story = await happens(kind, events);
          tally(story);
          // Tabs that merge at once do not go on for ever.
          expect(story.computer.writes).toBeLessThan(400);
          expect(missing(story)).toEqual([]);
          expect(story.sessions.filter(({ hasUnsaved }) => hasUnsaved)).toEqual([]);
          expect(story.sessions.filter(({ mode }) => mode === 'writing').length).toBeLessThan(2);
        },
      ),
      { numRuns: runs },
    );
  });

  it.each<[string, ComputerKind]>([
    ['by agreement', { means: 'channel', hasJournal: true, lag: 20 }],
    ['knowing nothing of each other', { means: 'nothing', hasJournal: true, lag: 20 }],
    ['without a journal', { means: 'channel', hasJournal: false, lag: 20 }],
  ])('lose nothing where there are no locks: %s', async (_, kind) => {
    const event = eventOf(common);
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 10, maxLength: 60, size: 'max' }),
        async (events) => {
          const story = await happens(kind, events);
          tally(story);
          // Tabs that merge at once do not go on for ever.
          expect(story.computer.writes).toBeLessThan(400);
          expect(missing(story)).toEqual([]);
          expect(story.sessions.filter(({ hasUnsaved }) => hasUnsaved)).toEqual([]);
        },
      ),
      { numRuns: runs },
    );
  });

  it('keep the draft where what is on the screen waits for a choice, and say so to whoever asks for it', async () => {
    // Random stories seldom come to this.
    const story = await happens({ means: 'channel', hasJournal: true, lag: 20 }, [
      { kind: 'takeOver', tab: 2 },
      { kind: 'pass', time: 400 },
      { kind: 'write', tab: 0 },
      { kind: 'sleep', tab: 0 },
      { kind: 'takeOver', tab: 0 },
      { kind: 'pass', time: 200 },
      { kind: 'writeTitle', tab: 0 },
      { kind: 'sleep', tab: 0 },
      { kind: 'pass', time: 1695 },
      { kind: 'write', tab: 0 },
      { kind: 'write', tab: 0 },
      { kind: 'writeTitle', tab: 1 },
    ]);
    tally(story);
    expect(story.seen).toContain('kept');
    expect(missing(story)).toEqual([]);
  });

  it('have had something to lose', () => {
    const happened = ['handedOver', 'taken', 'unsavedReader', 'merged', 'conflict', 'kept'];
    expect(happened.filter((one) => (tallied.get(one) ?? 0) === 0)).toEqual([]);
    expect(tallied.get('word')).toBeGreaterThan(1000);
  });
});
