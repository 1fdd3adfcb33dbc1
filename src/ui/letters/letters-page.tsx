import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { LetterListPage } from './letter-list-page.tsx';
import { LetterPage } from './letter-page.tsx';
import { letterList } from './use-letters.ts';
import './letters.css';

/** Letters to children: all of them, or one. */
export function LettersPage(props: OpenAssessmentProps & { letterId: string | undefined }) {
  const { questionnaire, letterId } = props;
  const list = letterList(questionnaire);
  if (list === undefined) {
    return null;
  }
  return letterId === undefined ? (
    <LetterListPage {...props} list={list} />
  ) : (
    <LetterPage key={letterId} {...props} list={list} letterId={letterId} />
  );
}
