import { type ReactNode, useRef } from 'react';

/** A button that asks for a JSON file. `label` names the choice of the file itself. */
export function JsonFileButton(props: {
  label: string;
  onFile: (file: File) => void;
  children: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {props.children}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden={true}
        aria-label={props.label}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // So that the same file can be chosen again when it has been mended.
          event.target.value = '';
          if (file !== undefined) {
            props.onFile(file);
          }
        }}
      />
    </>
  );
}
