import { type ReactNode, useEffect, useRef } from 'react';
import './pdf-dialog.css';

/** Id of the heading, which says what is being made. */
export const pdfHeading = 'pdf-heading';

/** A dialog in which a PDF is made; closing it at any time stops the work. */
export function PdfDialog(props: {
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
    <dialog
      ref={dialog}
      className="pdf-dialog"
      aria-labelledby={pdfHeading}
      onClose={props.onClose}
    >
      <div className="pdf-dialog-body">
        <h2
          id={pdfHeading}
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
