import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import type { SessionTabs } from '#src/storage/drafts/session-status.ts';
import type { FileLinkStore } from '#src/storage/files/file-link.ts';
import { FileDialog } from '#src/ui/files/file-dialog.tsx';
import { FileNotices } from '#src/ui/files/file-notices.tsx';
import { FileReminder } from '#src/ui/files/file-reminder.tsx';
import { FileStatus } from '#src/ui/files/file-status.tsx';
import { LinkedFileProvider, useFile } from '#src/ui/files/linked-file-provider.tsx';
import { newId } from '#src/ui/new-id.ts';
import type { Services } from '#src/ui/services.tsx';
import { deleteDatabase } from '#test/storage/delete-database.ts';
import { FakeFile, handleTo } from '../../storage/linked-files.ts';
import { renderInApp, testServices } from '../app-harness.tsx';

/** The file of an open draft, on a disk that fails when it is told to. */

const createdAt = '2026-11-22T12:00:00.000Z';

/** Handles that are made up cannot lie in a database. */
const links: Pick<FileLinkStore, 'read' | 'put' | 'remove'> = {
  read: async () => undefined,
  put: async () => true,
  remove: async () => true,
};

let services: Services;
let draftId: string;
let session: DraftSession;
let file: FakeFile;

function open(tabs?: SessionTabs) {
  draftId = services.store.create(
    createAssessment(barnrattsprovning, { id: newId(), now: createdAt, today: '2026-11-22' }),
    null,
  );
  const loaded = services.store.load(draftId);
  if (!loaded?.ok) {
    throw new Error('the new draft cannot be loaded');
  }
  session = new DraftSession(services.store, loaded, services.now, tabs);
}

beforeEach(async () => {
  localStorage.clear();
  services = testServices();
  await deleteDatabase('barnrattsprovning-snapshots');
  file = new FakeFile();
  vi.stubGlobal('showSaveFilePicker', async () => handleTo(file));
  vi.stubGlobal('showOpenFilePicker', async () => [handleTo(file)]);
  open();
});
afterEach(async () => {
  session.dispose();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await deleteDatabase('barnrattsprovning-snapshots');
});

async function render(changed: Partial<FileLinkStore> = {}) {
  const props = {
    draftId,
    session,
    questionnaire: barnrattsprovning,
    place: { kind: 'caseSheet' },
  } as const;
  const fileLinks = { ...services.fileLinks, ...links, ...changed };
  await renderInApp(
    <LinkedFileProvider {...props}>
      <FileNotices {...props} />
      <FileReminder {...props} />
      <FileStatus />
      <Ways />
    </LinkedFileProvider>,
    { ...services, fileLinks },
  );
}

/** As the header and the menu of the draft have them. */
function Ways() {
  const { save, stop } = useFile();
  return (
    <>
      <button type="button" onClick={() => void save()}>
        Spara
      </button>
      <button type="button" onClick={() => void stop()}>
        Sluta
      </button>
    </>
  );
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const write = (value: string) => session.change({ 'case-title': { type: 'text', value } });
const notice = (kind: string) => document.querySelector(`[data-file-notice=${kind}]`);
const status = () => document.querySelector('[data-file-status]')?.getAttribute('data-file-status');
const said = () => document.querySelector('.visually-hidden')?.textContent;

/** What the history holds as handed over. */
async function handedOver() {
  const kept = (await services.snapshots.list(draftId)) ?? [];
  const states = kept.filter(({ reason }) => reason === 'savedToFile');
  const contents = await Promise.all(states.map(({ id }) => services.snapshots.read(id)));
  return contents.map((one) => one.ok && one.assessment.answers['case-title']?.value);
}

test('a save to a file that fails is not told as done, nor kept as handed over, until it is', async () => {
  await render();
  write('Simhallen');
  file.writeError = new DOMException('full', 'QuotaExceededError');
  await press('Spara');
  await expect.poll(() => notice('full')).not.toBeNull();
  expect(said()).toBe('');
  expect(await handedOver()).toEqual([]);

  file.writeError = undefined;
  await press('Försök igen');
  await expect.poll(status).toBe('synced');
  await expect.poll(said).toContain('Sparas i');
  await expect.poll(handedOver).toEqual(['Simhallen']);
  expect(file.text).toContain('Simhallen');

  // What the app writes by itself hands nothing over.
  write('Simhallen stängs');
  await expect.poll(() => file.text).toContain('Simhallen stängs');
  expect(await handedOver()).toEqual(['Simhallen']);
  await press('Spara');
  await expect.poll(handedOver).toEqual(['Simhallen stängs', 'Simhallen']);
});

test('a download that cannot be written is not told as saved', async () => {
  vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new Error('no dialog here')));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await render();
  session.change({ 'assessed-question': { type: 'text', value: 5 as never } });
  await press('Spara');
  await expect.poll(() => session.getSnapshot().kind).toBe('failed');
  expect(said()).toBe('');
  session.change({ 'assessed-question': { type: 'text', value: 'Ska simhallen stängas?' } });
  await press('Spara');
  await expect.poll(said).toBe('En kopia av utkastet är sparad till fil.');
});

test('a file that is gone can be chosen anew, where the notice says so', async () => {
  await render();
  await press('Spara');
  await expect.poll(status).toBe('synced');
  file.error = new DOMException('gone', 'NotFoundError');
  write('Simhallen');
  await press('Spara');
  await expect.poll(() => notice('missing')?.textContent).toContain('Välj filen på nytt');
  file = new FakeFile();
  await press('Spara i en fil som finns …');
  await expect.poll(() => file.text).toContain('Simhallen');
  await expect.poll(() => notice('missing')).toBeNull();
});

test('what the browser will do about the file the next time is told, where it is not what was asked', async () => {
  await render({ put: async () => false, remove: async () => false });
  await press('Spara');
  await expect.poll(() => notice('notRemembered')?.textContent).toContain('välja filen på nytt');
  await press('Stäng');
  await expect.poll(() => notice('notRemembered')).toBeNull();
  await press('Sluta');
  await expect.poll(() => notice('notForgotten')?.textContent).toContain('en gång till');
});

test('a tab that reads along sends to the one that writes, and does not blame the browser', async () => {
  session.dispose();
  open({
    access: { kind: 'reading', why: 'elsewhere' },
    takeOver: () => undefined,
    isHeld: async () => false,
  });
  const props = {
    draftId,
    session,
    questionnaire: barnrattsprovning,
    place: { kind: 'caseSheet' },
  } as const;
  await renderInApp(
    <LinkedFileProvider {...props}>
      <FileDialog onClose={() => undefined} />
    </LinkedFileProvider>,
    services,
  );
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toMatchTextContent(/Utkastet skrivs i en annan flik/);
  await expect.element(dialog).not.toMatchTextContent(/låter inte/);
});

test('whether much is in no file is reckoned when the keys have rested', async () => {
  const notesOf = vi.spyOn(services.store, 'notesOf');
  await render();
  await expect.poll(() => notesOf.mock.calls.length).toBeGreaterThan(0);
  await expect.poll(() => session.getSnapshot().kind).toBe('saved');
  notesOf.mockClear();
  for (let key = 1; key <= 40; key++) {
    write('x'.repeat(key * 60));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(notesOf.mock.calls.length).toBeLessThan(20);
  expect(notice('reminder')).toBeNull();
  await expect.poll(() => notice('reminder')).not.toBeNull();
});
