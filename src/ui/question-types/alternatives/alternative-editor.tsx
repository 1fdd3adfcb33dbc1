import { useTranslation } from 'react-i18next';
import { useFieldComponent } from '../field-component.ts';
import type { Alternatives } from './use-alternatives.ts';

/** An alternative itself: what it is called and means, and its place among the others. */
export function AlternativeEditor(props: {
  list: Alternatives;
  id: string;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const Field = useFieldComponent();
  const { list, id } = props;
  const { fields, matrix } = list;
  const index = matrix.alternatives.findIndex((one) => one.id === id);
  const path = list.alternativePath(id);
  return (
    <>
      <div className="matrix-effect-editor" key={path}>
        {fields.list.fields
          .filter((field) => field !== fields.effects)
          .map((field) => (
            <Field key={field.id} question={field} within={path} />
          ))}
      </div>
      <div className="button-row">
        <button
          type="button"
          className="button button-small"
          disabled={index === 0}
          onClick={() => props.onMove(-1)}
        >
          {t('alternatives.column.left')}
        </button>
        <button
          type="button"
          className="button button-small"
          disabled={index === matrix.alternatives.length - 1}
          onClick={() => props.onMove(1)}
        >
          {t('alternatives.column.right')}
        </button>
        <button type="button" className="button button-small" onClick={props.onRemove}>
          {t('alternatives.column.remove')}
        </button>
      </div>
    </>
  );
}
