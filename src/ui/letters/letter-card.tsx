import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ChildLetter } from '#src/domain/letters/child-letter.ts';
import { childLetters } from '#src/domain/letters/child-letter.ts';
import { paths } from '../paths.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { LetterPdfButton } from './letter-pdf.tsx';
import { useLetterWords } from './use-letters.ts';

/** A letter in the list: whom it is to, and what can be done with it. */
export function LetterCard(
  props: OpenAssessmentProps & {
    letter: ChildLetter;
    index: number;
    /** None where nothing can be changed. */
    onRemove: (() => void) | undefined;
  },
) {
  const { t } = useTranslation();
  const { draftId, session, questionnaire, letter, index, onRemove } = props;
  const { nameOf, ageOf } = useLetterWords();
  const name = nameOf(letter, index);
  const { id } = letter.record;
  const action = t(onRemove ? 'letters.open' : 'letters.read');
  return (
    <li className="record letter-card" data-record={id}>
      <div>
        <p className="record-title">{name}</p>
        <p className="field-help">{ageOf(letter) ?? t('letters.noAge')}</p>
      </div>
      <div className="button-row">
        <Link
          href={paths.letter(draftId, id)}
          className="button button-small"
          data-part="edit"
          aria-label={t('letters.openFor', { action, letter: name })}
        >
          {action}
        </Link>
        <LetterPdfButton
          {...props}
          letterNow={() =>
            childLetters(questionnaire, session.assessment.answers).find(
              ({ record }) => record.id === id,
            )
          }
          name={name}
          className="button button-small"
        />
        {onRemove && (
          <button
            type="button"
            className="button button-small"
            aria-label={t('letters.openFor', { action: t('letters.remove'), letter: name })}
            onClick={onRemove}
          >
            {t('letters.remove')}
          </button>
        )}
      </div>
    </li>
  );
}
