import { type ReactNode, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { RichText } from '#src/domain/rich-text.ts';
import { createI18n } from '#src/i18n/i18n.ts';
import { wordGroups } from '#src/i18n/word-groups.ts';
import { RichTextField } from '#src/ui/question-types/rich-text/rich-text-field.tsx';

export type Field = {
  /** The editor, as a user finds it. */
  readonly box: Locator;
  /** What the field has last given to its form. */
  readonly value: () => RichText;
  readonly changes: () => number;
  readonly blurs: () => number;
  /** Sets the value from outside, as an undo of the form does. */
  readonly set: (value: RichText) => void;
};

type FormProps = {
  readonly start: RichText;
  readonly onChange: (value: RichText) => RichText;
  readonly onBlur: () => void;
  readonly giveSetter: (set: (value: RichText) => void) => void;
};

function Form({ start, onChange, onBlur, giveSetter }: FormProps): ReactNode {
  const [value, setValue] = useState(start);
  useEffect(() => giveSetter(setValue), [giveSetter]);
  return (
    <main>
      <button type="button">{'Före'}</button>
      <h2 id="label">{'Beskriv ärendet'}</h2>
      <p id="help">{'Kort.'}</p>
      <RichTextField
        value={value}
        onChange={(next) => setValue(onChange(next))}
        onBlur={onBlur}
        labelledBy="label"
        describedBy="help"
      />
      <button type="button">{'Efter'}</button>
    </main>
  );
}

/** Shows one field in Swedish, between two buttons, and waits for its editor. */
export async function showField(start: RichText, copiesValue = false): Promise<Field> {
  let current = start;
  let changes = 0;
  let blurs = 0;
  let set: (value: RichText) => void = () => {};
  const i18n = await createI18n('sv', wordGroups);
  await render(
    <I18nextProvider i18n={i18n}>
      <Form
        start={start}
        onChange={(next) => {
          changes += 1;
          current = next;
          return copiesValue ? structuredClone(next) : next;
        }}
        onBlur={() => {
          blurs += 1;
        }}
        giveSetter={(given) => {
          set = given;
        }}
      />
    </I18nextProvider>,
  );
  const box = page.getByRole('textbox', { name: 'Beskriv ärendet' });
  await expect.element(box).toBeVisible();
  return {
    box,
    value: () => current,
    changes: () => changes,
    blurs: () => blurs,
    set: (value) => set(value),
  };
}

/** Lets the editor notice where keys have moved the selection: the browser tells it a task later. */
export async function selectionSettled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Pastes as the browser does: an event with the clipboard's content, at the caret. */
export function paste(box: Locator, content: { html?: string; text?: string }): void {
  const data = new DataTransfer();
  if (content.html !== undefined) {
    data.setData('text/html', content.html);
  }
  data.setData('text/plain', content.text ?? '');
  box
    .element()
    .dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
}

export function paragraph(text: string): RichText[number] {
  return { type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] };
}
