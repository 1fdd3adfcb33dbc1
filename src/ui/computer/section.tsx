import { type ReactNode, useId } from 'react';

/** One matter of the page, named by its heading. */
export function Section(props: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="computer-section" aria-labelledby={id}>
      <h2 id={id}>{props.heading}</h2>
      {props.children}
    </section>
  );
}
