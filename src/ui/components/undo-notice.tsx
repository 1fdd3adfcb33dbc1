import { useEffect, useRef } from 'react';

/** What just happened, and the way back beside it. Its place is in a live region that is always there. */
export function UndoNotice(props: {
  text: string;
  undo: string;
  onUndo: () => void;
  /** After a removal the button that was pressed is gone, so focus goes to the way back. */
  takesFocus: boolean;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) {
      button.current?.focus();
    }
  }, [takesFocus]);
  return (
    <p className="undo-notice">
      {props.text}{' '}
      <button ref={button} type="button" className="button button-small" onClick={props.onUndo}>
        {props.undo}
      </button>
    </p>
  );
}
