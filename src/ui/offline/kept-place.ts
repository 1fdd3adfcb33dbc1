/** Where on the page somebody was. It lies in the entry of the browser's history: that outlives a reload, and nothing else. */
interface Place {
  readonly scroll: number;
  readonly field?: Field;
}

interface Field {
  readonly question: string;
  /** Which one of that name: a question may stand in several records. */
  readonly index: number;
  readonly caret?: number;
}

/** Milliseconds. Pages come in parts; what has not come by then will not. */
const patience = 5000;

const betweenAttempts = 50;

const writable = 'input, textarea, select, [contenteditable="true"]';

/** `focused`: where the user was writing. */
export function keepPlace(focused: Element | null | undefined): void {
  const field = fieldOf(focused);
  const place: Place = { scroll: window.scrollY, ...(field && { field }) };
  history.replaceState({ ...history.state, place }, '');
}

/**
 * After the reload: to the same height of the page and the same field, once they are there; at the first move of the
 * user's own, no more. Returns how to give up.
 */
export function returnToPlace(): () => void {
  const { place, ...others } = (history.state ?? {}) as { place?: Place };
  if (place === undefined) {
    return () => undefined;
  }
  const control = new AbortController();
  const stop = () => {
    clearInterval(attempts);
    clearTimeout(timer);
    control.abort();
  };
  const attempts = setInterval(() => {
    if (isAt(place)) {
      history.replaceState(others, '');
      stop();
    }
  }, betweenAttempts);
  const timer = setTimeout(stop, patience);
  for (const move of ['wheel', 'keydown', 'pointerdown']) {
    window.addEventListener(move, stop, { signal: control.signal });
  }
  return stop;
}

/** Goes as near as the page allows now, and says whether that is it. */
function isAt({ scroll, field }: Place): boolean {
  const element = field && elementOf(field);
  element?.focus({ preventScroll: true });
  if (isTextField(element) && field?.caret !== undefined) {
    element.setSelectionRange(field.caret, field.caret);
  }
  window.scrollTo({ top: scroll, behavior: 'instant' });
  const isWholeHeight = Math.abs(window.scrollY - scroll) <= 1;
  return isWholeHeight && (field === undefined || element === document.activeElement);
}

function fieldOf(focused: Element | null | undefined): Field | undefined {
  const frame = focused?.closest<HTMLElement>('[data-question]');
  const question = frame?.dataset['question'];
  if (!frame || question === undefined) {
    return undefined;
  }
  const caret = isTextField(focused) ? focused.selectionStart : null;
  return {
    question,
    index: framesOf(question).indexOf(frame),
    ...(caret !== null && { caret }),
  };
}

function framesOf(question: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-question="${CSS.escape(question)}"]`)];
}

function elementOf(field: Field): HTMLElement | undefined {
  return framesOf(field.question)[field.index]?.querySelector<HTMLElement>(writable) ?? undefined;
}

function isTextField(
  element: Element | null | undefined,
): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
