import { useTranslation } from 'react-i18next';
import { loosenesses, type Trace } from '#src/domain/trace.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { PlaceLink } from '../wizard/place-link.tsx';
import { useNodeName } from './use-node-name.ts';

/** What is tied to nothing, by what is missing, each with the way to where it is written. */
export function LooseEnds(props: OpenAssessmentProps & { trace: Trace }) {
  const { t } = useTranslation();
  const nameOf = useNodeName();
  const { nodes } = props.trace;
  const groups = loosenesses.flatMap((kind) => {
    const loose = nodes.filter(({ looseness }) => looseness.includes(kind));
    return loose.length === 0 ? [] : [{ kind, loose }];
  });
  return (
    <section aria-labelledby="loose-ends" className="loose-ends">
      <h2 id="loose-ends">{t('trace.loose.heading')}</h2>
      {groups.length === 0 && <p>{t('trace.loose.none')}</p>}
      {groups.map(({ kind, loose }) => (
        <div key={kind} data-loose={kind}>
          <h3>{t(`trace.loose.${kind}`, { count: loose.length })}</h3>
          <ul>
            {loose.map((node) => (
              <li key={node.id}>
                {node.kind === 'article' && `${nameOf(node)}: `}
                <PlaceLink {...props} place={node.place} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
