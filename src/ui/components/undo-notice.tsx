import { useEffect, useId, useRef } from 'react';

/** What just happened, and the way back beside it, whose description says what happened. */
export function UndoNotice(props: {
  text: string;
  undo: string;
  onUndo: () => void;
  /** After a removal the button that was pressed is gone, so focus goes to the way back. */
  takesFocus: boolean;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) {
      button.current?.focus();
    }
  }, [takesFocus]);
  return (
    <p className="undo-notice">
      <span id={id}>{props.text}</span>
      <button
        ref={button}
        type="button"
        className="button button-small"
        aria-describedby={id}
        onClick={props.onUndo}
      >
        {props.undo}
      </button>
    </p>
  );
}
