import { Component, createRef, type ReactNode } from 'react';

/** Where somebody was among the questions of a page. */
interface Place {
  readonly questionId: string;
  readonly recordId: string | undefined;
  /** Distance from the top of the window, in pixels. */
  readonly top: number;
  /** Undefined where the focus was elsewhere: then only what is seen stays in its place. */
  readonly focus: { readonly start: number | null; readonly end: number | null } | undefined;
}

interface KeptPlaceProps {
  /** What is drawn below is drawn anew when this changes. */
  readonly of: unknown;
  readonly children: ReactNode;
}

const fields = 'input, textarea, select, [contenteditable="true"]';

/** How long a field may take to be there: editors are made one after the other. */
const patience = 2000;

/** Keeps what is seen in its place, and the focus in its field, when the questions round it are drawn anew. */
export class KeptPlace extends Component<KeptPlaceProps> {
  readonly #area = createRef<HTMLDivElement>();
  /** Where the focus was when its field went away; it may come back. */
  #left: Place | undefined;
  /** The question that has the focus in place of its field, as long as there is none. */
  #holding: HTMLElement | undefined;
  #waiting = 0;

  override getSnapshotBeforeUpdate(before: KeptPlaceProps): Place | null {
    const area = this.#area.current;
    return before.of === this.props.of || area === null ? null : (placeIn(area) ?? null);
  }

  override componentDidUpdate(_props: KeptPlaceProps, _state: unknown, place: Place | null): void {
    const area = this.#area.current;
    if (place === null || area === null) {
      return;
    }
    const moved = find(area, place)?.getBoundingClientRect().top;
    if (moved !== undefined) {
      window.scrollBy({ top: moved - place.top, behavior: 'instant' });
    }
    const isHeld =
      this.#holding !== undefined && this.#holding.dataset['question'] === place.questionId;
    const wanted = isHeld || place.focus === undefined ? this.#left : place;
    this.#left = wanted;
    if (wanted !== undefined && !this.#focus(area, wanted)) {
      this.#wait(area, wanted, performance.now() + patience);
    }
  }

  override componentWillUnmount(): void {
    cancelAnimationFrame(this.#waiting);
  }

  override render() {
    return (
      <div ref={this.#area} className="kept-place">
        {this.props.children}
      </div>
    );
  }

  #focus(area: HTMLElement, place: Place): boolean {
    const active = document.activeElement;
    if (active !== null && active !== document.body && active !== this.#holding) {
      return true;
    }
    const target = find(area, place);
    const field =
      target?.querySelector<HTMLElement>(fields) ??
      target?.querySelector<HTMLElement>('[data-part="edit"]');
    if (!field) {
      this.#hold(target);
      return false;
    }
    this.#holding = undefined;
    this.#left = undefined;
    field.focus({ preventScroll: true });
    const { start = null, end = null } = place.focus ?? {};
    if (canSelect(field) && start !== null) {
      field.setSelectionRange(start, end);
    }
    return true;
  }

  /** Where there is no field the question itself is the place, for those who read on from there. */
  #hold(target: HTMLElement | null): void {
    if (target !== null && target !== this.#holding) {
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      this.#holding = target;
    }
  }

  #wait(area: HTMLElement, place: Place, until: number): void {
    cancelAnimationFrame(this.#waiting);
    this.#waiting = requestAnimationFrame((time) => {
      if (!this.#focus(area, place) && time < until) {
        this.#wait(area, place, until);
      }
    });
  }
}

/** The field that has the focus, or else the first question of which something is seen. */
function placeIn(area: HTMLElement): Place | undefined {
  const active = document.activeElement;
  const focused = active !== null && area.contains(active) ? active : undefined;
  const questions = [...area.querySelectorAll<HTMLElement>('[data-question]')];
  const question =
    focused?.closest<HTMLElement>('[data-question]') ??
    questions.find((one) => one.getBoundingClientRect().bottom > 0);
  const questionId = question?.dataset['question'];
  if (question === undefined || questionId === undefined) {
    return undefined;
  }
  const isField = focused !== undefined && canSelect(focused);
  return {
    questionId,
    recordId: question.closest<HTMLElement>('[data-record]')?.dataset['record'],
    top: question.getBoundingClientRect().top,
    focus: focused && {
      start: isField ? focused.selectionStart : null,
      end: isField ? focused.selectionEnd : null,
    },
  };
}

function find(area: HTMLElement, { questionId, recordId }: Place): HTMLElement | null {
  const question = `[data-question="${CSS.escape(questionId)}"]`;
  const record =
    recordId === undefined
      ? null
      : area.querySelector<HTMLElement>(`[data-record="${CSS.escape(recordId)}"]`);
  // A card that is closed, and one that is read, has no questions in it.
  return record?.querySelector<HTMLElement>(question) ?? record ?? area.querySelector(question);
}

/** Not all inputs have a selection: of a date or a box it is null. */
function canSelect(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && element.selectionStart !== null)
  );
}
