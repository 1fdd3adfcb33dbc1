import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { certificateFileName } from '#src/domain/file-name.ts';
import { download } from '../components/download.ts';
import { Fingerprint } from '../components/fingerprint.tsx';
import { Question } from '../components/question.tsx';
import { localDay } from '../format.ts';
import { useServices } from '../services.tsx';
import type { KeptIdentity } from './identity-keeper.ts';
import { useIdentityFacts } from './use-identity-facts.ts';
import { useFullNameOf } from './use-name-of.ts';

/** One identity: whose, of what kind, how long, its fingerprint, and what can be done with it. */
export function IdentityRow(props: { kept: KeptIdentity; onRemove: () => void }) {
  const { t } = useTranslation();
  const { now } = useServices();
  const fullNameOf = useFullNameOf();
  const facts = useIdentityFacts();
  const [isAsking, setIsAsking] = useState(false);
  const removeButton = useRef<HTMLButtonElement>(null);
  const { kept } = props;
  const { description, certificates } = kept.identity;
  const name = fullNameOf(description);
  const action = (words: string) => t('signing.list.actionFor', { action: words, name });

  /** DER: what Windows opens by a double click, and Adobe's programs take as a trusted certificate. */
  function exportCertificate() {
    const [own] = certificates;
    if (own !== undefined) {
      const file = new Blob([new Uint8Array(own)], { type: 'application/pkix-cert' });
      download(certificateFileName(description.name, localDay(now())), file);
    }
  }

  return (
    <li className="signatures-row">
      <h3>{name}</h3>
      <p className="signatures-facts">
        {facts(kept).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <Fingerprint fingerprint={description.fingerprint} />
      {isAsking ? (
        <Question
          question={t('signing.list.confirm.question', { name })}
          body={t('signing.list.confirm.loss')}
          yes={t('signing.list.confirm.remove')}
          no={t('signing.list.confirm.keep')}
          onYes={props.onRemove}
          onNo={() => {
            setIsAsking(false);
            requestAnimationFrame(() => removeButton.current?.focus());
          }}
        />
      ) : (
        <div className="signatures-actions">
          <button
            type="button"
            className="button button-link"
            aria-label={action(t('signing.list.export'))}
            onClick={exportCertificate}
          >
            {t('signing.list.export')}
          </button>
          {description.isSelfIssued ? (
            <button
              ref={removeButton}
              type="button"
              className="button button-link"
              aria-label={action(t('signing.list.remove'))}
              onClick={() => setIsAsking(true)}
            >
              {t('signing.list.remove')}
            </button>
          ) : (
            <button
              type="button"
              className="button button-link"
              aria-label={action(t('signing.identity.letGo'))}
              onClick={props.onRemove}
            >
              {t('signing.identity.letGo')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
