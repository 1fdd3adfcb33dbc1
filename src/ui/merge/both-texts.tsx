import { useTranslation } from 'react-i18next';
import { type TextSegment, textSegments } from '#src/domain/comparison/text-segments.ts';
import type { HeldCopy } from '../copy-in-hand.ts';

/** Two texts beside each other, each with what the other lacks marked; what stood there before lies folded. */
export function BothTexts(props: {
  base: string | undefined;
  mine: string | undefined;
  theirs: string | undefined;
  source: HeldCopy['source']['kind'];
}) {
  const { t } = useTranslation();
  const { base, mine, theirs, source } = props;
  const segments = textSegments(mine ?? '', theirs ?? '');
  return (
    <>
      <div className="both-texts">
        <Side
          name={t(`merge.sides.${source}.mine`)}
          text={mine}
          segments={segments}
          own="removed"
        />
        <Side
          name={t(`merge.sides.${source}.theirs`)}
          text={theirs}
          segments={segments}
          own="added"
        />
      </div>
      {mine === theirs && <p className="change-note">{t('compare.formatted')}</p>}
      {base !== undefined && (
        <details>
          <summary>{t('merge.before')}</summary>
          <p className="marked-text">{base}</p>
        </details>
      )}
    </>
  );
}

function Side(props: {
  name: string;
  text: string | undefined;
  segments: readonly TextSegment[];
  own: 'removed' | 'added';
}) {
  const { t } = useTranslation();
  const { name, text, own } = props;
  return (
    <div className="merge-side">
      <p className="side-name">{name}</p>
      {text === undefined ? (
        <p className="merge-nothing">{t('merge.nothing')}</p>
      ) : (
        <p className="marked-text">
          {props.segments
            .filter(({ kind }) => kind === 'same' || kind === own)
            .map((segment, index) =>
              segment.kind === 'same' ? (
                segment.text
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are drawn anew as a whole
                <Differing key={index} text={segment.text} />
              ),
            )}
        </p>
      )}
    </div>
  );
}

/** Marked by line as well as colour; a screen reader says where it begins and ends. */
function Differing({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <mark>
      <span className="visually-hidden">{`${t('merge.differs')} `}</span>
      {text}
      <span className="visually-hidden">{` ${t('compare.mark.end')} `}</span>
    </mark>
  );
}
