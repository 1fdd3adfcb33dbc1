import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlternativesMatrix } from '#src/domain/alternatives/matrix.ts';
import { AlternativesPicture } from './alternatives-picture.tsx';
import type { MatrixWords } from './matrix-words.ts';
import './alternatives.css';

const views = ['table', 'picture'] as const;

/** The matrix as a table or as a picture, and either over the whole screen, for a room that looks on. */
export function AlternativesViews(props: {
  matrix: AlternativesMatrix;
  words: MatrixWords;
  /** The table. */
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const [view, setView] = useState<(typeof views)[number]>('table');
  const area = useRef<HTMLDivElement>(null);
  const isLarge = useIsLarge(area);
  const id = useId();
  return (
    <div ref={area} className="alternatives-views">
      <div className="alternatives-switch">
        <fieldset className="alternatives-view-choice">
          <legend className="visually-hidden">{t('alternatives.view.label')}</legend>
          {views.map((one) => (
            <label key={one} className="choice-option">
              <input type="radio" name={id} checked={view === one} onChange={() => setView(one)} />
              <span>{t(`alternatives.view.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        {document.fullscreenEnabled && (
          <button
            type="button"
            className="button button-small"
            onClick={() =>
              void (isLarge ? document.exitFullscreen() : area.current?.requestFullscreen())
            }
          >
            {t(isLarge ? 'alternatives.view.small' : 'alternatives.view.large')}
          </button>
        )}
      </div>
      {view === 'table' ? (
        <div className="matrix-scroll">{props.children}</div>
      ) : (
        <AlternativesPicture matrix={props.matrix} words={props.words} />
      )}
      <p className="field-help">{t('alternatives.counts.why')}</p>
    </div>
  );
}

function useIsLarge(area: React.RefObject<HTMLElement | null>): boolean {
  const [isLarge, setIsLarge] = useState(false);
  useEffect(() => {
    const look = () =>
      setIsLarge(document.fullscreenElement === area.current && area.current !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, [area]);
  return isLarge;
}
