import type { FindingKind } from '#src/domain/findings/kinds.ts';
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
  return (
    <li className="finding" data-finding={code} data-severity={severity}>
      {props.withSeverity === true && (
        <p className="finding-severity">
          <SeverityWord severity={severity} />
        </p>
      )}
      <p className="finding-what">{what}</p>
      <p>
        {why} {how}
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
