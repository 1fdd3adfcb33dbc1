import { useEffect } from 'react';
import type { FindingPlace } from '#src/domain/findings/finding.ts';

/** What a link to a page of the wizard hands over (its `state`): the question, entry or field that it is about. */
export type JumpTarget = FindingPlace;

const canBeFocused =
  'input, textarea, select, button, [contenteditable="true"], [data-editor-loading]';

/**
 * Goes to the question that the link to this page was about, once the page is drawn; also where the link stands on
 * the page itself. Else nowhere.
 */
export function useJumpToQuestion(): void {
  useEffect(() => {
    const jump = () => {
      const target = targetFrom(window.history.state);
      if (target !== undefined) {
        jumpTo(target);
      }
    };
    jump();
    window.addEventListener('hashchange', jump);
    return () => window.removeEventListener('hashchange', jump);
  }, []);
}

function jumpTo({ questionId, recordId, innerId, fieldId }: JumpTarget): void {
  const question = find('data-question', questionId);
  const record = recordId === undefined ? null : find('data-record', recordId);
  const inner = innerId === undefined ? null : find('data-record', innerId);
  const cell = (inner ?? record)?.closest<HTMLElement>('[data-cell]');
  if (cell) {
    jumpToCell(cell, fieldId);
    return;
  }
  const place = record ?? question;
  const fold = place?.closest('details');
  if (fold) {
    fold.open = true;
  }
  place?.scrollIntoView({ block: 'center' });
  const edit = record?.querySelector<HTMLElement>('[data-part="edit"]');
  (edit ?? firstField(place))?.focus({ preventScroll: true });
  if (record && edit && fieldId !== undefined) {
    if (edit.ariaExpanded !== 'true') {
      edit.click();
    }
    // The fields of the entry are drawn first.
    requestAnimationFrame(() => {
      const field = record.querySelector(`[data-question="${CSS.escape(fieldId)}"]`);
      field?.scrollIntoView({ block: 'center' });
      firstField(field)?.focus({ preventScroll: true });
    });
  }
}

/** The cell of a table that is edited by cell, opened where a field of it is wanted. */
function jumpToCell(cell: HTMLElement, fieldId: string | undefined): void {
  cell.scrollIntoView({ block: 'center', inline: 'nearest' });
  cell.focus({ preventScroll: true });
  if (fieldId !== undefined) {
    cell.click();
    // The editor is drawn first, in a row of its own.
    requestAnimationFrame(() => {
      const editor = cell.closest('table')?.querySelector('[data-editor="cell"]');
      const field = editor?.querySelector(`[data-question="${CSS.escape(fieldId)}"]`);
      field?.scrollIntoView({ block: 'center' });
      firstField(field)?.focus({ preventScroll: true });
    });
  }
}

function firstField(place: Element | null | undefined): HTMLElement | null | undefined {
  return place?.querySelector<HTMLElement>(canBeFocused);
}

function find(attribute: string, value: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`main [${attribute}="${CSS.escape(value)}"]`);
}

/** The browser keeps the state of an address over a reload, also one that an older version of the app wrote. */
function targetFrom(state: unknown): JumpTarget | undefined {
  const isTarget =
    typeof state === 'object' &&
    state !== null &&
    'questionId' in state &&
    typeof state.questionId === 'string';
  return isTarget ? (state as JumpTarget) : undefined;
}
