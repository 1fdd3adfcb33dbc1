import { useEffect } from 'react';

/** What a link to a page of the wizard hands over (its `state`): the question, or the record, that it is about. */
export interface JumpTarget {
  readonly questionId: string;
  readonly recordId?: string;
}

const canBeFocused =
  'input, textarea, select, button, [contenteditable="true"], [data-editor-loading]';

/** Goes to the question that the link to this page was about, once the page is drawn; else nowhere. */
export function useJumpToQuestion(): void {
  useEffect(() => {
    const target = targetFrom(window.history.state);
    const question = target && find('data-question', target.questionId);
    const record = target?.recordId === undefined ? null : find('data-record', target.recordId);
    const place = record ?? question;
    place?.scrollIntoView({ block: 'center' });
    const field =
      record?.querySelector<HTMLElement>('[data-part="edit"]') ??
      place?.querySelector<HTMLElement>(canBeFocused);
    field?.focus({ preventScroll: true });
  }, []);
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
