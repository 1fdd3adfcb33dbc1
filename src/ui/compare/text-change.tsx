import { useTranslation } from 'react-i18next';
import type { TextChange } from '#src/domain/comparison/changes.ts';

type Side = 'before' | 'after';

/** Both texts beside each other, each with what the other lacks marked; of a new or a removed one that alone. */
export function TextChangeView({ change }: { change: TextChange }) {
  const { t } = useTranslation();
  switch (change.kind) {
    case 'formatted':
      return <p className="change-note">{t('compare.formatted')}</p>;
    case 'added':
      return <MarkedText change={change} side="after" />;
    case 'removed':
      return <MarkedText change={change} side="before" />;
    case 'changed':
      return (
        <div className="both-texts">
          <div>
            <p className="side-name">{t('compare.sides.before')}</p>
            <MarkedText change={change} side="before" />
          </div>
          <div>
            <p className="side-name">{t('compare.sides.after')}</p>
            <MarkedText change={change} side="after" />
          </div>
        </div>
      );
  }
}

function MarkedText({ change, side }: { change: TextChange; side: Side }) {
  const lacking = side === 'before' ? 'added' : 'removed';
  return (
    <p className="marked-text">
      {change.segments
        .filter(({ kind }) => kind !== lacking)
        .map(({ kind, text }, index) =>
          kind === 'same' ? (
            text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are drawn anew as a whole
            <Mark key={index} kind={kind} text={text} />
          ),
        )}
    </p>
  );
}

/** Marked by line and edge as well as colour; a screen reader says where it begins and ends. */
export function Mark({ kind, text }: { kind: 'added' | 'removed'; text: string }) {
  const { t } = useTranslation();
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <Element>
      <span className="visually-hidden">{`${t(`compare.mark.${kind}`)} `}</span>
      {text}
      <span className="visually-hidden">{` ${t('compare.mark.end')} `}</span>
    </Element>
  );
}
