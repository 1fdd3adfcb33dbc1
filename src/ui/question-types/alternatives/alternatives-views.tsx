import { type ReactNode, useEffect, useRef, useState } from 'react';
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
  /** The table, in what scrolls it sideways. */
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const [view, setView] = useState<(typeof views)[number]>('table');
  const area = useRef<HTMLDivElement>(null);
  const isLarge = useIsLarge(area);
  return (
    <div ref={area} className="alternatives-views">
      <div className="alternatives-switch">
        {/* biome-ignore lint/a11y/useSemanticElements: two ways to look are no fields of the form */}
        <div role="group" className="button-row" aria-label={t('alternatives.view.label')}>
          {views.map((one) => (
            <button
              key={one}
              type="button"
              className="button button-small alternatives-view"
              aria-pressed={view === one}
              onClick={() => setView(one)}
            >
              {t(`alternatives.view.${one}`)}
            </button>
          ))}
        </div>
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
        <>
          {props.children}
          <p className="field-help">{t('alternatives.counts.why')}</p>
        </>
      ) : (
        <AlternativesPicture matrix={props.matrix} words={props.words} />
      )}
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
