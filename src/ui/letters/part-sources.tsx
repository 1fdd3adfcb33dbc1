import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterSource } from '#src/domain/letters/letter-sources.ts';
import { partOf, textsOfPart } from '#src/domain/parts.ts';
import { RichTextView } from '../question-types/rich-text/rich-text-view.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { PlaceLink } from '../wizard/place-link.tsx';

/** What the assessment says of what a part of the letter is to tell: to read while one writes, never put in by itself. */
export function PartSources(
  props: OpenAssessmentProps & { sources: readonly LetterSource[]; isOpen: boolean },
) {
  const { t } = useTranslation();
  const { sources } = props;
  // Not folded by the first letter that is written below it.
  const [isOpen] = useState(props.isOpen);
  if (sources.length === 0) {
    return null;
  }
  return (
    <details className="letter-sources" open={isOpen}>
      <summary>{t('letters.sources.summary', { count: sources.length })}</summary>
      <div className="letter-sources-text">
        <p className="field-help">{t('letters.sources.intro')}</p>
        {sources.map((source) => (
          <div key={`${source.place.questionId} ${source.place.recordId ?? ''}`}>
            <p className="letter-source-place">
              <PlaceLink {...props} place={source.place} />
            </p>
            <SourceText {...props} source={source} />
          </div>
        ))}
      </div>
    </details>
  );
}

function SourceText({ questionnaire, source }: OpenAssessmentProps & { source: LetterSource }) {
  const texts = useTexts();
  const { choice, place } = source;
  if (choice === undefined) {
    return <RichTextView value={source.text} />;
  }
  const part = partOf(questionnaire, place.questionId);
  const words = part && textsOfPart(part, texts).questions[place.questionId]?.choices;
  return <p>{words?.[choice] ?? choice}</p>;
}
