import { useTranslation } from 'react-i18next';
import type { KnownSigner } from '#src/domain/known-signers.ts';
import { Fingerprint } from '../components/fingerprint.tsx';
import { formatDay } from '../format.ts';
import { shownWords } from '../review/shown-words.ts';
import { useLanguage } from '../texts.tsx';

/** Somebody whose signature one knows again. */
export function KnownSignerRow(props: { signer: KnownSigner; onRemove: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { signer } = props;
  const name = shownWords(signer.name);
  const words = t('signing.list.remove');
  return (
    <li className="signatures-row">
      <h3>{name}</h3>
      <p className="signatures-facts">
        {t('signing.known.addedOn', { date: formatDay(new Date(signer.addedAt), language) })}
      </p>
      <Fingerprint fingerprint={signer.fingerprint} />
      <div className="signatures-actions">
        <button
          type="button"
          className="button button-link"
          aria-label={t('signing.list.actionFor', { action: words, name })}
          onClick={props.onRemove}
        >
          {words}
        </button>
      </div>
    </li>
  );
}
