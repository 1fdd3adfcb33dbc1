import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fingerprintGroups } from '#src/domain/certificate.ts';
import './fingerprint.css';

/** A certificate's fingerprint in groups of four, as it is read aloud and compared. */
export function Fingerprint(props: { fingerprint: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean>();
  const groups = fingerprintGroups(props.fingerprint);

  async function copy() {
    try {
      await navigator.clipboard.writeText(groups.join(' '));
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }

  return (
    <div className="fingerprint">
      <code>
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups may be alike, and never move.
          <span key={place}>{`${group} `}</span>
        ))}
      </code>
      <button type="button" className="button button-small" onClick={() => void copy()}>
        {t('common.fingerprint.copy')}
      </button>
      <span role="status" className="fingerprint-copied">
        {copied !== undefined && t(`common.fingerprint.${copied ? 'copied' : 'notCopied'}`)}
      </span>
    </div>
  );
}
