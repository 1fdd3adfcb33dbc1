import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Check } from '#src/domain/decision-check.ts';
import { useTexts } from '../texts.tsx';

/** What a matter can be sent back for (återremiss): the words for the minutes, to choose among and to copy. */
export function SendBack({ checks }: { checks: readonly Check[] }) {
  const { t } = useTranslation();
  const { checklist } = useTexts();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [copied, setCopied] = useState<'done' | 'failed'>();
  const unmet = checks.filter(({ state }) => state !== 'met');
  const chosen = unmet.filter(({ id }) => !left.has(id));
  const text = [
    t('decision.sendBack.opening'),
    ...chosen.map(({ id }) => t('decision.sendBack.point', { reason: checklist[id]?.sendBack })),
  ].join('\n');

  function choose(id: string, isChosen: boolean) {
    setCopied(undefined);
    setLeft((before) => {
      const after = new Set(before);
      if (isChosen) {
        after.delete(id);
      } else {
        after.add(id);
      }
      return after;
    });
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('done');
    } catch {
      setCopied('failed');
    }
  }

  return (
    <section aria-labelledby="send-back" className="send-back">
      <h2 id="send-back">{t('decision.sendBack.heading')}</h2>
      {unmet.length === 0 ? (
        <p>{t('decision.sendBack.none')}</p>
      ) : (
        <>
          <p>{t('decision.sendBack.intro')}</p>
          <fieldset>
            <legend>{t('decision.sendBack.choose')}</legend>
            {unmet.map(({ id }) => (
              <label key={id} className="choice">
                <input
                  type="checkbox"
                  checked={!left.has(id)}
                  onChange={(event) => choose(id, event.target.checked)}
                />
                <span>{checklist[id]?.question}</span>
              </label>
            ))}
          </fieldset>
          {chosen.length > 0 && (
            <>
              <blockquote className="send-back-text">{text}</blockquote>
              <p>
                <button type="button" className="button" onClick={() => void copy()}>
                  {t('decision.sendBack.copy')}
                </button>
              </p>
            </>
          )}
          <p role="status">{copied && t(`decision.sendBack.${copied}`)}</p>
        </>
      )}
    </section>
  );
}
