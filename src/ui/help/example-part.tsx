import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Part } from '#src/domain/parts.ts';
import { lazyPart } from '../lazy-part.tsx';

const ExampleDialog = lazyPart(
  ['assessment'],
  async () => (await import('./example-dialog.tsx')).ExampleDialog,
);

/** The way to the same page of the training case, filled in: to read, never to mix up with one's own. */
export function ExamplePart({ part }: { part: Part }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  // Nothing has been decided yet in the case, so there is no outcome to read.
  if (part.kind === 'outcome') {
    return null;
  }
  return (
    <>
      <button
        type="button"
        className="button button-small"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {t('wizard.help.examplePart')}
      </button>
      {isOpen && (
        <Suspense>
          <ExampleDialog part={part} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
