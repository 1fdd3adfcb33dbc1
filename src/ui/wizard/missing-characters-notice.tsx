import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { textsOfPart } from '#src/domain/parts.ts';
import type { MissingPlace } from '#src/report/characters/missing-characters.ts';
import { pathOfPart } from '../paths.ts';
import { useTexts } from '../texts.tsx';

/** More of the characters of one answer say no more. */
const mostShown = 8;

/** Where the notice stands: what can be done about it is not the same. */
type Situation = 'export' | 'beforeSignOff' | 'locked';

const intros = {
  export: 'exportDialog.beforehand.intro',
  beforeSignOff: 'exportDialog.beforehand.introBeforeSignOff',
  locked: 'exportDialog.beforehand.introLocked',
} as const;

/** What the fonts lack, with a way to each place. */
export function MissingCharactersNotice(props: {
  draftId: string;
  places: readonly MissingPlace[];
  situation: Situation;
  onLeave?: () => void;
}) {
  const { t } = useTranslation();
  const texts = useTexts();
  const id = useId();
  const { draftId, onLeave, situation } = props;
  return (
    <section className="missing-characters" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{t('exportDialog.beforehand.heading')}</h3>
      <p>{t(intros[situation])}</p>
      <h4 id={`${id}-places`}>
        {t(
          situation === 'locked'
            ? 'exportDialog.beforehand.placesLocked'
            : 'exportDialog.beforehand.places',
        )}
      </h4>
      <ul aria-labelledby={`${id}-places`}>
        {props.places.map(({ question, part, label, characters }) => (
          <li key={question}>
            {part === undefined ? (
              label
            ) : (
              <Link href={pathOfPart(draftId, part)} onClick={onLeave}>
                {part.kind === 'step'
                  ? t('exportDialog.beforehand.step', { number: part.step.number, label })
                  : `${textsOfPart(part, texts).heading}: ${label}`}
              </Link>
            )}
            <span className="missing-list">
              {characters.slice(0, mostShown).map(({ character, count }) => (
                <span key={character}>
                  <bdi>{character}</bdi>
                  <small>
                    {count === 1
                      ? t('exportDialog.beforehand.once')
                      : t('exportDialog.beforehand.times', { count })}
                  </small>
                </span>
              ))}
              {characters.length > mostShown && (
                <small>
                  {t('exportDialog.beforehand.more', { count: characters.length - mostShown })}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
