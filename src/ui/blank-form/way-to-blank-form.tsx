import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../lazy-part.tsx';
import './blank-form.css';

const BlankFormDialog = lazyPart(
  ['report'],
  async () => (await import('./blank-form-dialog.tsx')).BlankFormDialog,
);

/** For those who meet without computers: the questionnaire on paper. */
export function WayToBlankForm() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <p className="way-to-blank-form">
        <button type="button" className="button button-link" onClick={() => setOpen(true)}>
          {t('start.blankForm')}
        </button>
        <span>{t('start.blankFormHint')}</span>
      </p>
      {isOpen && (
        <Suspense>
          <BlankFormDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
