import { lazy, Suspense, useEffect, useState } from 'react';
import type { RichText } from '#src/domain/rich-text.ts';
import { takeTurn } from './mount-queue.ts';
import { RichTextView } from './rich-text-view.tsx';
import './rich-text.css';

const loadEditor = () => import('./editor/rich-text-editor.tsx');
const RichTextEditor = lazy(async () => ({ default: (await loadEditor()).RichTextEditor }));

/**
 * A rich text that can be written in. Until the editor has been loaded, and for good where `readOnly` is
 * set, the text stands there as text, in a box of the same size.
 *
 * `value` is followed where it changes by something else than the user's own typing.
 */
export function RichTextField(props: {
  value: RichText;
  onChange: (value: RichText) => void;
  onBlur: () => void;
  /** Ids of the label's elements. */
  labelledBy: string;
  /** Ids of the elements that explain the field. */
  describedBy: string;
  readOnly?: boolean;
}) {
  const { readOnly = false, ...field } = props;
  const isReady = useTurn(!readOnly);
  const [isWanted, setIsWanted] = useState(false);
  const text = (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for several fields
    <div
      className="rich-text-frame"
      role="group"
      aria-labelledby={props.labelledBy}
      aria-busy={!readOnly}
      data-editor-loading={readOnly ? undefined : ''}
      // A link to the question leads here while the editor is on its way, which takes the focus over.
      tabIndex={readOnly ? undefined : -1}
      onFocus={() => setIsWanted(true)}
      onPointerDown={() => setIsWanted(true)}
    >
      <div className="rich-text-place">
        <div className="rich-text-input">
          <RichTextView value={props.value} />
        </div>
      </div>
      {!readOnly && <div className="rich-text-strip" />}
    </div>
  );
  return isReady && !readOnly ? (
    <Suspense fallback={text}>
      <RichTextEditor {...field} autoFocus={isWanted} />
    </Suspense>
  ) : (
    text
  );
}

/** True once the editor has been loaded and those asked for before have been made. */
function useTurn(isAsked: boolean): boolean {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    if (!isAsked) {
      return;
    }
    let giveUp = () => {};
    let isGivenUp = false;
    loadEditor().then(
      () => {
        if (!isGivenUp) {
          giveUp = takeTurn(() => setIsReady(true));
        }
      },
      // Not to be had: the editor's own loading fails in the same way, and the page's error boundary says so.
      () => setIsReady(true),
    );
    return () => {
      isGivenUp = true;
      giveUp();
    };
  }, [isAsked]);
  return isReady;
}
