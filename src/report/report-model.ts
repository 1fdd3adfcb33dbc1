import type { Texts } from '#questionnaire/index.ts';
import type { Questionnaire, Step } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent, isShown } from '#src/domain/answers.ts';
import { type Assessment, textByRole, topQuestions } from '#src/domain/assessment.ts';
import { type Part, partsOf, textsOfPart } from '#src/domain/parts.ts';
import { depthOf } from '#src/domain/screening.ts';
import { answerText, formerAnswers, paragraph } from './model/answer-text.ts';
import { articleMatrix } from './model/article-matrix.ts';
import { documentInput, type ReportOptions } from './model/document-input.ts';
import { openFindings } from './model/findings.ts';
import type { ReportFact, ReportModel, ReportSection } from './model/report-data.ts';
import { sheetSection, stepSection } from './model/sections.ts';
import { signOffOf } from './model/sign-off.ts';
import { sourcesOf } from './model/sources.ts';
import { summaryOf } from './model/summary.ts';
import { traceInWords } from './model/trace.ts';
import {
  fill,
  labelOf,
  type QuestionProse,
  type ReportStrings,
  type Wording,
} from './model/wording.ts';

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
  const { input, version, isDraft, wordingWith } = documentInput(
    assessment,
    questionnaire,
    texts,
    strings,
    options,
  );
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
    isNeeded: depthOf(questionnaire, answers) !== 'not-needed',
    summary: summaryOf(input, assessment),
    contentsHeading: strings.contents,
    factsHeading: texts.caseSheet.heading,
    facts: [
      ...caseFacts(questionnaire, answers, wordingWith(texts.caseSheet.questions)),
      ...version.facts,
    ],
    sections: [
      ...partsOf(questionnaire).flatMap((part) =>
        partSections(part, questionnaire, answers, wordingWith(textsOfPart(part, texts).questions)),
      ),
      ...formerSection(questionnaire, answers, wordingWith(allProse(questionnaire, texts))),
      aboutSection(texts, strings),
    ],
    matrix: articleMatrix(input),
    trace: traceInWords(input),
    sources: sourcesOf(input),
    findings: openFindings(input, assessment),
    signOff: signOffOf(input, wordingWith(texts.caseSheet.questions)),
    pageLabel: strings.page,
  };
}

/**
 * A step has its section, unless no assessment is needed and nothing is written there; screening, letters and outcome
 * have one once somebody has answered there.
 */
function partSections(
  part: Part,
  questionnaire: Questionnaire,
  answers: Answers,
  wording: Wording,
): ReportSection[] {
  switch (part.kind) {
    case 'step': {
      const phase = phaseBegunBy(part.step, questionnaire);
      if (wording.depth !== 'not-needed') {
        return [stepSection(part.step, phase, answers, wording)];
      }
      const questions = part.questions.filter((one) => hasContent(answerTo(answers, one)));
      return questions.length > 0
        ? [stepSection({ ...part.step, questions }, phase, answers, wording)]
        : [];
    }
    case 'caseSheet':
      return [];
    default:
      return part.questions.some((question) => hasContent(answerTo(answers, question)))
        ? [sheetSection(part, answers, wording)]
        : [];
  }
}

function phaseBegunBy(step: Step, { steps }: Questionnaire): Step['phase'] | undefined {
  const before = steps[steps.indexOf(step) - 1];
  return before?.phase === step.phase ? undefined : step.phase;
}

function allProse(questionnaire: Questionnaire, texts: Texts): QuestionProse {
  const prose = partsOf(questionnaire).map((part) => textsOfPart(part, texts).questions);
  return Object.assign({}, ...prose);
}

function caseFacts(questionnaire: Questionnaire, answers: Answers, wording: Wording): ReportFact[] {
  const { facts, notAnswered } = wording.strings;
  return questionnaire.caseSheet
    .filter((question) => question.role !== 'signer' && isShown(question, answers, wording.depth))
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
