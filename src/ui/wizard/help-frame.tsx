import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The place for guidance: beside the page where there is room, else a button that opens it above the page. */
export function HelpFrame(props: { children: ReactNode }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <aside className="help" aria-label={t('wizard.help.heading')}>
      <button
        type="button"
        className="button narrow-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('wizard.help.heading')}
      </button>
      <div id={id} className={isOpen ? 'help-body' : 'help-body folded'}>
        <h2>{t('wizard.help.heading')}</h2>
        {props.children}
      </div>
    </aside>
  );
}
