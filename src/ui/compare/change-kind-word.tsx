import { useTranslation } from 'react-i18next';
import type { QuestionChange } from '#src/domain/comparison/changes.ts';

/** In a word, what has become of it; after its name. */
export function ChangeKindWord(props: { kind: QuestionChange['kind'] }) {
  const { t } = useTranslation();
  return (
    <>
      {' '}
      <span className="change-kind">{t(`compare.kinds.${props.kind}`)}</span>
    </>
  );
}
