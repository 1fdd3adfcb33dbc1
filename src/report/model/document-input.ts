import type { Texts } from '#questionnaire/index.ts';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { articlesAtStake } from '#src/domain/alternatives/articles-at-stake.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { partsOf, textsOfPart } from '#src/domain/parts.ts';
import { depthOf } from '#src/domain/screening.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import { collectRecordTitles } from './record-titles.ts';
import type { ReportInput } from './report-input.ts';
import { versionWords } from './version.ts';
import type { QuestionProse, ReportStrings, Wording } from './wording.ts';

export interface ReportOptions {
  /** Every page says that the report is not the final one; never of a signed-off version. */
  readonly isDraft: boolean;
}

/** What every document of an assessment is made of. */
export function documentInput(
  assessment: Assessment,
  questionnaire: Questionnaire,
  texts: Texts,
  strings: ReportStrings,
  options: ReportOptions,
) {
  const { answers } = assessment;
  const version = versionWords(assessment, strings.version);
  const recordTitles = collectRecordTitles(
    partsOf(questionnaire).map((part) => ({
      answers,
      questions: part.questions,
      prose: textsOfPart(part, texts).questions,
    })),
    strings,
  );
  const input: ReportInput = {
    questionnaire,
    answers,
    texts,
    strings,
    signedOff: version.signOff,
    recordTitles,
  };
  const wording = {
    texts,
    strings,
    recordTitles,
    depth: depthOf(questionnaire, answers),
    articlesAtStake: articlesAtStake(questionnaire, answers),
  };
  return {
    input,
    version,
    isDraft: options.isDraft && !isSignedOff(assessment),
    wordingWith: (prose: QuestionProse): Wording => ({ ...wording, prose }),
  };
}
