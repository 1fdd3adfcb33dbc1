import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PartFindings } from '#src/domain/findings/by-part.ts';
import { kindsOf } from '#src/domain/findings/kinds.ts';
import type { Part } from '#src/domain/parts.ts';
import { stepProgress } from '#src/domain/progress.ts';
import { MarkedSentence } from '../lookup/marked-text.tsx';
import { pathOfPart } from '../paths.ts';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { StateSymbol } from '../wizard/state-symbol.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';
import { usePartHeading } from './use-part-heading.ts';

/** Steps that are not complete, and what is missing in parts that nobody has begun with: a line each. */
export function UnfinishedParts(props: OpenAssessmentProps & { parts: readonly PartFindings[] }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const headingOf = usePartHeading();
  const { answers } = useSessionAssessment(props.session);
  const stateOf = (part: Part) =>
    part.kind === 'step' ? stepProgress(part.step, answers) : 'empty';
  const unfinished = props.parts.filter(({ part, isBegun, findings }) =>
    part.kind === 'step' ? stateOf(part) !== 'complete' : !isBegun && findings.length > 0,
  );
  if (unfinished.length === 0) {
    return null;
  }
  return (
    <section className="findings-part" aria-labelledby="findings-unfinished">
      <h2 id="findings-unfinished">{t('findings.overview.unfinished')}</h2>
      <p>{t('findings.overview.unfinishedIntro')}</p>
      <ul className="unfinished-parts">
        {unfinished.map(({ part, isBegun, findings }) => (
          <li key={part.id}>
            <StateSymbol state={stateOf(part)} />{' '}
            <Link href={pathOfPart(props.draftId, part)}>{headingOf(part)}</Link>
            {`, ${t(`wizard.state.${stateOf(part)}`)}`}
            {!isBegun && findings.length > 0 && (
              <ul>
                {kindsOf(findings).map(({ code }) => (
                  <li key={code}>
                    <MarkedSentence text={texts.findings[code].what} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
