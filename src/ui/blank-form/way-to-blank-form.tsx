import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BlankFormDialog } from './blank-form-dialog.tsx';
import './blank-form.css';

/** For those who meet without computers: the questionnaire on paper. */
export function WayToBlankForm() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <p className="way-to-blank-form">
        <button type="button" className="button button-link" onClick={() => setOpen(true)}>
          {t('blankForm.open')}
        </button>
        <span>{t('blankForm.openHint')}</span>
      </p>
      {isOpen && <BlankFormDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
