import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Answers } from '#src/domain/answers.ts';
import { type Assessment, createAssessment } from '#src/domain/assessment.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { bumped } from '#src/domain/lineage.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';
import { isSealed } from '#src/domain/sealed-draft.ts';
import { signOff } from '#src/domain/sign-off.ts';
import { newId } from '#src/ui/new-id.ts';
import { paths, patterns } from '#src/ui/paths.ts';
import type { Services } from '#src/ui/services.tsx';
import { AssessmentPage } from '#src/ui/wizard/assessment-page.tsx';
import { deleteDatabase } from '#test/storage/delete-database.ts';
import { renderInApp, testServices } from '../app-harness.tsx';

const now = '2026-11-22T12:00:00.000Z';
const [anna, bo] = [newId(), newId()];

const text = (value: string) => ({ type: 'text' as const, value });

/** A group of children. */
const group = (id: string, title: string) => ({
  id,
  answers: { 'direct-group': { type: 'text' as const, value: title } },
});
const [young, old] = [newId(), newId()];

const before: Answers = {
  'case-title': { type: 'text', value: 'Avveckling av Tallmyra skola' },
  'case-organisation': { type: 'text', value: 'Ekdalens kommun' },
  'assessed-question': { type: 'text', value: 'Ska skolan läggas ned?' },
  'case-planned-decision-date': { type: 'date', value: '2027-01-15' },
  'children-direct': {
    type: 'records',
    value: [group(young, 'Elever i F–2'), group(old, 'Elever i 3–6')],
  },
  'article-comments': {
    type: 'articles',
    value: [
      { article: 28, effect: null, comment: richTextFromPlain('Rätten till utbildning berörs.') },
    ],
  },
};

function state(answers: Answers, draftId: string, revision: number): Assessment {
  const created = createAssessment(barnrattsprovning, {
    id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
    now,
    today: '2026-11-22',
  });
  const copies = revision > 1 ? { [anna]: 1 } : {};
  return bumped({ ...created, copies, revision, answers }, draftId);
}

const base = state(before, anna, 1);
const mine = state(
  {
    ...before,
    'case-organisation': { type: 'text', value: 'Ekdalens kommun, skolnämnden' },
    'assessed-question': { type: 'text', value: 'Ska skolan läggas ned i juni?' },
    'case-planned-decision-date': { type: 'date', value: '2027-02-01' },
    'children-direct': { type: 'records', value: [group(old, 'Elever i 3–6')] },
    'article-comments': {
      type: 'articles',
      value: [
        {
          article: 28,
          effect: 'neutral',
          comment: richTextFromPlain('Rätten till utbildning berörs.'),
        },
      ],
    },
  },
  anna,
  2,
);
const theirs = state(
  {
    ...before,
    'case-title': { type: 'text', value: 'Avveckling av Tallmyra skola, andra försöket' },
    'assessed-question': { type: 'text', value: 'Ska skolan byggas om?' },
    'case-planned-decision-date': { type: 'date', value: '2027-03-01' },
    'children-direct': {
      type: 'records',
      value: [group(young, 'Elever i F–2 och deras syskon'), group(old, 'Elever i 3–6')],
    },
    'article-comments': {
      type: 'articles',
      value: [
        {
          article: 28,
          effect: 'weakens',
          comment: richTextFromPlain('Rätten till utbildning berörs.'),
        },
      ],
    },
  },
  bo,
  2,
);

/** Opens the page where a copy is merged into a draft. */
async function open(
  draft: Assessment,
  copy: Partial<{ theirs: Assessment; base: Assessment }>,
  changed: Partial<Services> = {},
) {
  const services = testServices(changed);
  const id = services.store.create(draft, null);
  if (copy.theirs) {
    services.copyInHand.set({
      draftId: id,
      theirs: copy.theirs,
      ...(copy.base && { base: copy.base }),
      source: { kind: 'file', name: 'från Bo.json' },
    });
  }
  location.hash = `#${paths.merge(id)}`;
  await renderInApp(
    <Router hook={useHashLocation}>
      <Route path={patterns.assessment}>
        {(params) => (
          <AssessmentPage key={params.draftId} draftId={params.draftId} place={params['*'] ?? ''} />
        )}
      </Route>
    </Router>,
    services,
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { id, services };
}

const stored = ({ store }: Services, id: string) => {
  const draft = store.load(id);
  return draft?.ok ? draft.assessment : undefined;
};
/** By the question's words; the legend also says which of how many it is, and where. */
const card = (words: string) => page.getByRole('group', { name: words, exact: false });
const button = (name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name, exact: true });

beforeEach(async () => {
  localStorage.clear();
  location.hash = '';
  await deleteDatabase('barnrattsprovning-snapshots');
});

test('each conflict shows both texts, what they lack of each other marked, and what stood before', async () => {
  await open(mine, { theirs, base });
  await expect.element(card('Vilken fråga ska ni besvara?')).toBeVisible();
  expect(document.querySelectorAll('.conflict')).toHaveLength(4);
  const asked = document.querySelector('[data-conflict^="assessed-question/"]');
  const sides = [...(asked?.querySelectorAll('.marked-text') ?? [])].map((side) =>
    [...side.querySelectorAll('mark')].map((mark) => mark.childNodes[1]?.textContent?.trim()),
  );
  expect(sides).toEqual([['läggas ned i juni'], ['byggas om'], []]);
  expect(asked?.querySelector('details')?.textContent).toContain('Ska skolan läggas ned?');
  // A day, an effect and an entry that is gone cannot both stand.
  const choicesOf = (id: string) =>
    [...document.querySelectorAll(`[data-conflict^="${id}/"] input`)].map((input) =>
      input.getAttribute('value'),
    );
  expect(choicesOf('assessed-question')).toEqual(['mine', 'theirs', 'both']);
  expect(choicesOf('case-planned-decision-date')).toEqual(['mine', 'theirs']);
  expect(choicesOf('article-comments')).toEqual(['mine', 'theirs']);
  const removal = card('Barn som berörs direkt');
  await expect
    .element(removal.getByText('Du har tagit bort den här posten, men kollegan har ändrat den:'))
    .toBeVisible();
  expect(removal.element().textContent).toContain('och deras syskon');
});

test('what needs no choice is told first: what comes in, and what stands as I wrote it', async () => {
  await open(mine, { theirs, base });
  await page.getByText('Ett svar tas in från kollegan').click();
  const taken = () => document.querySelector('[data-changes="taken"]')?.textContent;
  expect(taken()).toContain('andra försöket');
  await page.getByText('Ett svar står kvar som du har skrivit det').click();
  expect(document.querySelector('[data-changes="kept"]')?.textContent).toContain('skolnämnden');
});

test('nothing is taken in before all is chosen; then it is as chosen, and the states before are kept', async () => {
  const { id, services } = await open(mine, { theirs, base });
  await button('Sammanfoga').click();
  expect(stored(services, id)?.answers).toEqual(mine.answers);
  expect(document.activeElement?.getAttribute('name')).toContain('case-planned-decision-date');
  await expect.element(page.getByText('0 av 4 valda. Välj för 4 till.')).toBeVisible();

  await card('När ska beslutet fattas?').getByLabelText('Ta kollegans').click();
  await card('Vilken fråga ska ni besvara?').getByLabelText('Behåll båda').click();
  await card('Barn som berörs direkt').getByLabelText('Ta bort').click();
  await card('Artikel 28').getByLabelText('Behåll min').click();
  await expect.element(page.getByText('4 av 4 valda.')).toBeVisible();
  await button('Sammanfoga').click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Sammanfogat' })).toHaveFocus();

  const merged = stored(services, id);
  expect(merged?.answers).toEqual({
    ...mine.answers,
    'case-title': theirs.answers['case-title'],
    'case-planned-decision-date': { type: 'date', value: '2027-03-01' },
    'assessed-question': {
      type: 'text',
      value: 'Ska skolan läggas ned i juni?\nSka skolan byggas om?',
    },
  });
  expect(merged?.copies).toMatchObject({ [anna]: 2, [bo]: 2, [id]: 3 });
  const kept = (await services.snapshots.list(id)) ?? [];
  const contents = await Promise.all(kept.map((snapshot) => services.snapshots.read(snapshot.id)));
  const answers = contents.map((content) => content.ok && content.assessment.answers);
  expect(answers).toContainEqual(mine.answers);
  expect(answers).toContainEqual(theirs.answers);
  expect(services.copyInHand.for(id)).toBeUndefined();
});

test('the same is chosen for all that are left, but where both cannot stand', async () => {
  await open(mine, { theirs, base });
  await expect.element(page.getByText('Välj samma för alla 4 som är kvar:')).toBeVisible();
  await button('Behåll båda').click();
  await expect.element(page.getByText('1 av 4 vald', { exact: false })).toBeVisible();
});

test('what is left to choose has the focus then', async () => {
  await open(mine, { theirs, base });
  await button('Behåll båda').click();
  await expect.poll(() => document.activeElement?.closest('.conflict')).not.toBeNull();
  expect(document.activeElement?.closest('.conflict')?.getAttribute('data-chosen')).toBe('none');
});

test('when all are chosen at once, focus is on the button that takes it in', async () => {
  await open(mine, { theirs, base });
  await button('Ta kollegans').click();
  await expect.element(button('Sammanfoga')).toHaveFocus();
});

test('what is missing is said at each choice', async () => {
  await open(mine, { theirs, base });
  await button('Sammanfoga').click();
  for (const choice of page.getByRole('radio').elements()) {
    await expect.element(choice).toHaveAccessibleDescription('Välj vad som ska stå här.');
  }
});

test('a copy that comes in meanwhile takes the place of the one before, and of what was said when that was done', async () => {
  const { id, services } = await open(mine, { theirs, base });
  await expect.element(card('Vilken fråga ska ni besvara?')).toBeVisible();
  const hold = (name: string, next: Assessment) =>
    services.copyInHand.set({ draftId: id, theirs: next, base, source: { kind: 'file', name } });
  const organisation = (value: string) => {
    const answers = { ...before, 'case-organisation': text(value) };
    return bumped({ ...base, revision: 2, answers }, newId());
  };

  hold('från Cilla.json', organisation('Ekdalens kommun, Cilla'));
  await expect.element(page.getByText(/från Cilla\.json/)).toBeVisible();
  await expect.poll(() => document.querySelectorAll('.conflict')).toHaveLength(1);
  await page.getByRole('radio', { name: 'Ta kollegans' }).click();
  await button('Sammanfoga').click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Sammanfogat' })).toBeVisible();

  hold('från David.json', organisation('Ekdalens kommun, David'));
  await expect.element(page.getByText(/från David\.json/)).toBeVisible();
  await expect.element(card('Organisation')).toBeVisible();
});

test('without a known state before, all that differs is asked for, and nothing is removed', async () => {
  await open(mine, { theirs });
  await expect
    .element(page.getByText('Appen vet inte hur prövningen såg ut innan', { exact: false }))
    .toBeVisible();
  expect(document.querySelector('[data-conflict^="children-direct/"]')).toBeNull();
  // The title, which only one of us has changed, is asked for too; the group that I removed comes back.
  expect(document.querySelector('[data-conflict^="case-title/"]')).not.toBeNull();
});

test('the state before is found among those that this browser has kept', async () => {
  const services = testServices();
  await services.snapshots.keep(newId(), { reason: 'savedToFile', assessment: base });
  await open(mine, { theirs }, { snapshots: services.snapshots });
  await expect.element(card('Barn som berörs direkt')).toBeVisible();
  expect(document.querySelectorAll('.conflict')).toHaveLength(4);
});

test('what is on the screen and could not be saved is merged, not replaced by what follows from the saved', async () => {
  const theirsNext = bumped(
    { ...mine, revision: 3, answers: { ...mine.answers, 'assessed-question': text('Deras?') } },
    bo,
  );
  // What the draft was when it was opened may be kept before the page looks, or after.
  const snapshots = { ...testServices().snapshots, listOf: async () => [] };
  const { services, id } = await open(mine, {}, { snapshots });
  services.copyInHand.set({
    draftId: id,
    theirs: theirsNext,
    source: { kind: 'tab', name: 'den andra fliken' },
  });
  location.hash = `#${paths.caseSheet(id)}`;
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }))
    .toBeVisible();
  location.hash = `#${paths.merge(id)}`;
  await expect.element(page.getByText('Den här fliken', { exact: true })).toBeVisible();
  expect(document.querySelector('[data-conflict^="assessed-question/"]')?.textContent).toContain(
    'läggas ned i juni',
  );
});

test('where the states before cannot be kept it says so first, and takes in only when told again', async () => {
  const { snapshots } = testServices();
  const refusing = { ...snapshots, keep: async () => false };
  const changed = bumped({ ...base, revision: 2, answers: { ...before, ...theirs.answers } }, bo);
  const { id, services } = await open(base, { theirs: changed }, { snapshots: refusing });
  await button('Uppdatera utkastet').click();
  await expect
    .element(page.getByRole('main').getByRole('alert'))
    .toHaveAttribute('data-problem', 'notKept');
  expect(stored(services, id)?.answers).toEqual(base.answers);
  await button('Uppdatera ändå').click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Sammanfogat' })).toBeVisible();
  expect(stored(services, id)?.answers).toEqual(theirs.answers);
  await expect.element(page.getByRole('link', { name: 'Visa historiken' })).not.toBeInTheDocument();
});

test('a signed-off copy is not merged, but can be opened beside the draft', async () => {
  const { id, services } = await open(mine, { theirs: signOff(theirs, now), base });
  await expect
    .element(page.getByRole('main').getByRole('alert'))
    .toHaveAttribute('data-problem', 'signedOff');
  await button('Öppna som eget utkast').click();
  await expect.poll(() => services.store.list().length).toBe(2);
  expect(stored(services, id)?.answers).toEqual(mine.answers);
});

test('opened beside a draft with a passphrase, the copy is sealed too', async () => {
  const { id, services } = await open(mine, { theirs: signOff(theirs, now), base });
  const { store, locking } = services;
  const change = await locking.change(id, (vault) => vault.protect(id, 'kastanj timme blåval'));
  // The tests have no journal, so it is not sure that all of it is on the disk.
  expect(change).toBe('partly');
  await button('Öppna som eget utkast').click();
  await expect.poll(() => store.list().length).toBe(2);
  const texts = store.list().map((one) => store.rawText(one.id) ?? '');
  expect(texts.map(isSealed)).toEqual([true, true]);
});

test('another draft of the same prövning can be brought in; what is no copy, or is locked, is refused', async () => {
  const { id, services } = await open(mine, {});
  const { vault } = services;
  const other = newId();
  await vault.protect(other, 'kastanj timme blåval');
  const lockedText = vault.seal(other, writeAssessmentFile(theirs));
  expect(page.getByText('Eller ta ett annat utkast').query()).toBeNull();
  await userEvent.upload(page.getByLabelText('Välj filen'), new File(['Anteckningar'], 'a.txt'));
  await expect
    .element(page.getByRole('main').getByRole('alert'))
    .toHaveAttribute('data-problem', 'notOurs');
  await userEvent.upload(page.getByLabelText('Välj filen'), new File([lockedText], 'b.json'));
  await expect
    .element(page.getByRole('main').getByRole('alert'))
    .toMatchTextContent(/låst med en lösenfras/);
  services.store.create(theirs, null);
  location.hash = `#${paths.caseSheet(id)}`;
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }))
    .toBeVisible();
  location.hash = `#${paths.merge(id)}`;
  await button(/andra försöket, ändrat/).click();
  await expect.element(page.getByText('har ändrats var för sig', { exact: false })).toBeVisible();
});
