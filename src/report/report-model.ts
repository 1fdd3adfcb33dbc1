import type { Texts } from '#questionnaire/index.ts';
import type { Questionnaire, Step } from '#questionnaire/schema.ts';
import { type Answers, isShown } from '#src/domain/answers.ts';
import { type Assessment, textByRole, topQuestions } from '#src/domain/assessment.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import { answerText, formerAnswers, paragraph } from './model/answer-text.ts';
import { articleMatrix } from './model/article-matrix.ts';
import { openFindings } from './model/findings.ts';
import { collectRecordTitles } from './model/record-titles.ts';
import type { ReportFact, ReportModel, ReportSection } from './model/report-data.ts';
import type { ReportInput } from './model/report-input.ts';
import { stepSection } from './model/sections.ts';
import { signOffOf } from './model/sign-off.ts';
import { sourcesOf } from './model/sources.ts';
import { summaryOf } from './model/summary.ts';
import { versionWords } from './model/version.ts';
import {
  fill,
  labelOf,
  type QuestionProse,
  type ReportStrings,
  type Wording,
} from './model/wording.ts';

export interface ReportOptions {
  /** Every page says that the report is not the final one; never of a signed-off version. */
  readonly isDraft: boolean;
}

/**
 * The whole assessment in words, as plain data: every question that is asked at present, and every answer
 * that was ever written, asked for or not. The same input gives the same model.
 */
export function createReportModel(
  assessment: Assessment,
  questionnaire: Questionnaire,
  texts: Texts,
  strings: ReportStrings,
  options: ReportOptions,
): ReportModel {
  const { answers } = assessment;
  const isDraft = options.isDraft && !isSignedOff(assessment);
  const version = versionWords(assessment, strings.version);
  const recordTitles = collectRecordTitles(
    [
      { answers, questions: questionnaire.caseSheet, prose: texts.caseSheet.questions },
      ...questionnaire.steps.map(({ id, questions }) => ({
        answers,
        questions,
        prose: proseOfStep(id, texts),
      })),
    ],
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
  const wordingWith = (prose: QuestionProse): Wording => ({ texts, strings, prose, recordTitles });
  const number = textByRole(assessment, questionnaire, 'registrationNumber');
  return {
    language: strings.language,
    // The mark on every page is no content; whoever hears the report is told here.
    kind: isDraft ? `${texts.name} · ${strings.draft}` : texts.name,
    title: textByRole(assessment, questionnaire, 'title') || strings.untitled,
    registrationNumber: number === '' ? '' : fill(strings.registrationNumber, { number }),
    version: version.short,
    signedOff: version.signOff,
    draftLabel: isDraft ? strings.draft : '',
    summary: summaryOf(input),
    contentsHeading: strings.contents,
    factsHeading: texts.caseSheet.heading,
    facts: [
      ...caseFacts(questionnaire, answers, wordingWith(texts.caseSheet.questions)),
      ...version.facts,
    ],
    sections: [
      ...questionnaire.steps.map((step, index) =>
        stepSection(
          step,
          beginsPhase(questionnaire.steps, index) ? texts.phases[step.phase] : undefined,
          answers,
          wordingWith(proseOfStep(step.id, texts)),
        ),
      ),
      ...formerSection(questionnaire, answers, wordingWith(allProse(texts))),
      aboutSection(texts, strings),
    ],
    matrix: articleMatrix(input),
    sources: sourcesOf(input),
    findings: openFindings(input, assessment),
    signOff: signOffOf(input, wordingWith(texts.caseSheet.questions)),
    pageLabel: strings.page,
  };
}

function beginsPhase(steps: readonly Step[], index: number): boolean {
  return steps[index]?.phase !== steps[index - 1]?.phase;
}

function proseOfStep(id: string, texts: Texts): QuestionProse {
  return texts.steps[id]?.questions ?? {};
}

function allProse(texts: Texts): QuestionProse {
  const ofSteps = Object.values(texts.steps).map((step) => step.questions);
  return Object.assign({}, texts.caseSheet.questions, ...ofSteps);
}

function caseFacts(questionnaire: Questionnaire, answers: Answers, wording: Wording): ReportFact[] {
  const { facts, notAnswered } = wording.strings;
  return questionnaire.caseSheet
    .filter((question) => question.role !== 'signer' && isShown(question, answers))
    .map((question) => {
      const label = (question.role && facts[question.role]) ?? labelOf(question, wording.prose);
      const text = answerText(question, answers, wording);
      return text.length > 0 ? { label, text } : { label, text, note: notAnswered };
    });
}

/** What was answered to questions that the questionnaire does not hold any more; none, no section. */
function formerSection(
  questionnaire: Questionnaire,
  answers: Answers,
  wording: Wording,
): ReportSection[] {
  const former = formerAnswers(topQuestions(questionnaire), answers, wording);
  if (former.length === 0) {
    return [];
  }
  const { heading, intro } = wording.strings.formerQuestions;
  return [
    {
      id: 'former-questions',
      kind: 'former',
      heading,
      blocks: [
        { type: 'text', label: '', text: [paragraph(intro)], short: false },
        ...former.map(({ label, text }) => ({ type: 'text', label, text, short: false }) as const),
      ],
    },
  ];
}

/** What a prövning is, for a reader who sees one for the first time. */
function aboutSection(texts: Texts, strings: ReportStrings): ReportSection {
  return {
    id: 'about',
    kind: 'about',
    heading: strings.about,
    blocks: [
      {
        type: 'text',
        label: '',
        text: [...texts.preamble, strings.version.meaning].map(paragraph),
        short: false,
      },
    ],
  };
}
