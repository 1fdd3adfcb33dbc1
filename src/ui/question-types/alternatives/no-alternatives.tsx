import { useTranslation } from 'react-i18next';
import { useQuestionTexts } from '../../texts.tsx';
import type { Alternatives } from './use-alternatives.ts';

/** The kinds that every comparison has. */
const firstKinds = ['proposal', 'no-change'] as const;

/** Before the first alternative: both that are always compared, with one press. */
export function NoAlternatives(props: { list: Alternatives; onBegun: (first: string) => void }) {
  const { t } = useTranslation();
  const { fields } = props.list;
  const texts = useQuestionTexts(fields.list);
  const kinds = useQuestionTexts(fields.kind ?? fields.list).choices ?? {};

  function begin() {
    const first = props.list.begin(firstKinds.map((kind) => ({ kind, name: kinds[kind] ?? kind })));
    if (first !== undefined) {
      props.onBegun(first);
    }
  }

  return (
    <>
      <p className="records-empty">{texts.record?.empty}</p>
      <p>{t('alternatives.start.intro')}</p>
      <button type="button" className="button button-primary button-add" onClick={begin}>
        {t('alternatives.start.both')}
      </button>
    </>
  );
}
