import { type ReactNode, useEffect, useRef } from 'react';
import './dialog.css';

/** Id of the heading, which says what the dialog is about. */
export const dialogHeading = 'dialog-heading';

/** A dialog over the page, closed with Escape too; `children` are given the way to close it. */
export function Dialog(props: {
  heading: string;
  /** The work has begun, and what had the focus before is gone. */
  hasBegun?: boolean;
  onClose: () => void;
  children: (close: () => void) => ReactNode;
}) {
  const { hasBegun = false } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  useEffect(() => {
    if (hasBegun) {
      heading.current?.focus();
    }
  }, [hasBegun]);

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={dialogHeading} onClose={props.onClose}>
      <div className="dialog-body">
        <h2
          id={dialogHeading}
          ref={heading}
          // The first field is focused when the dialog opens, if nothing before it can be.
          tabIndex={hasBegun ? -1 : undefined}
        >
          {props.heading}
        </h2>
        {props.children(() => dialog.current?.close())}
      </div>
    </dialog>
  );
}
