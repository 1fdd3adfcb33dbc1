import type { FindingKind } from '#src/domain/findings/kinds.ts';
import { MarkedText, useWordMarker } from '../lookup/marked-text.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { PlaceLink } from '../wizard/place-link.tsx';
import { SeverityWord } from './severity.tsx';
import './findings.css';

/** One kind of finding: what it is, why it matters, what to do, and the way to each place. */
export function FindingItem(
  props: OpenAssessmentProps & {
    kind: FindingKind;
    /** Where no heading above says how grave it is. */
    withSeverity?: boolean;
  },
) {
  const { code, severity, findings } = props.kind;
  const { what, why, how } = useTexts().findings[code];
  const marked = useWordMarker()([what, why, how]);
  return (
    <li className="finding" data-finding={code} data-severity={severity}>
      {props.withSeverity === true && (
        <p className="finding-severity">
          <SeverityWord severity={severity} />
        </p>
      )}
      <p className="finding-what">
        <MarkedText pieces={marked[0] ?? []} />
      </p>
      <p>
        <MarkedText pieces={marked[1] ?? []} /> <MarkedText pieces={marked[2] ?? []} />
      </p>
      <ul className="finding-places">
        {findings.map((finding) => (
          <li key={`${finding.questionId} ${finding.recordId}`}>
            <PlaceLink {...props} place={finding} />
          </li>
        ))}
      </ul>
    </li>
  );
}
