import { useEffect, useId, useRef } from 'react';
import './question.css';

/** Asked in place before something is lost; focus begins on the way that loses nothing. */
export function Question(props: {
  question: string;
  body: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}) {
  const id = useId();
  const no = useRef<HTMLButtonElement>(null);

  useEffect(() => no.current?.focus(), []);

  return (
    <div
      role="alertdialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-body`}
      className="message question-in-place"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          props.onNo();
        }
      }}
    >
      <p id={`${id}-question`}>
        <strong>{props.question}</strong>
      </p>
      <p id={`${id}-body`}>{props.body}</p>
      <div className="button-row">
        <button type="button" className="button button-small" onClick={props.onYes}>
          {props.yes}
        </button>
        <button ref={no} type="button" className="button button-small" onClick={props.onNo}>
          {props.no}
        </button>
      </div>
    </div>
  );
}
