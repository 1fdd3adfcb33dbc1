import type { Texts } from '#questionnaire/index.ts';
import type { Question, Questionnaire } from '#questionnaire/schema.ts';
import { blankAnswer, blankFields } from './model/blank-answers.ts';
import type { BlankFormModel, BlankQuestion, BlankSection } from './model/blank-form-data.ts';
import {
  type BlankFormStrings,
  type BlankWording,
  blankLabel,
  choiceHint,
  conditionOf,
} from './model/blank-wording.ts';
import { paperQuestionnaire } from './model/paper-questions.ts';
import { fill, proseOf, type ReportStrings } from './model/wording.ts';

/**
 * The questionnaire as a form to print and fill in by hand, as plain data. It asks what a simple assessment asks
 * (`paperQuestionnaire`), also what the app shows only after a certain answer. Left out is help that speaks of the screen: that of the case
 * sheet and of the free answers (what to paste where). In its stead each step says why its question is asked,
 * since no panel with guidance lies beside a sheet of paper.
 */
export function createBlankFormModel(
  questionnaire: Questionnaire,
  texts: Texts,
  strings: { readonly report: ReportStrings; readonly blankForm: BlankFormStrings },
): BlankFormModel {
  const { report, blankForm } = strings;
  const wordingWith = (prose: BlankWording['prose']): BlankWording => ({
    texts,
    prose,
    strings: report,
    blank: blankForm,
  });
  const { caseSheet } = texts;
  const { screening, steps, ...onPaper } = paperQuestionnaire(questionnaire);
  return {
    language: report.language,
    title: fill(blankForm.title, { name: texts.name }),
    instructions: blankForm.instructions,
    preamble: { heading: blankForm.preamble, paragraphs: texts.preamble },
    sections: [
      {
        id: 'screening',
        heading: texts.screening.heading,
        intro: texts.screening.intro,
        ...screeningQuestions(screening, wordingWith(texts.screening.questions)),
      },
      {
        id: 'case-sheet',
        heading: caseSheet.heading,
        intro: caseSheet.intro,
        ...caseSheetQuestions(onPaper.caseSheet, wordingWith(caseSheet.questions)),
      },
      ...steps.map((step, index) => {
        const prose = texts.steps[step.id];
        return {
          id: step.id,
          number: step.number,
          heading: prose?.heading ?? step.id,
          ...(steps[index - 1]?.phase === step.phase ? {} : { phase: texts.phases[step.phase] }),
          intro: prose?.help.why ?? '',
          facts: [],
          questions: blankQuestions(step.questions, wordingWith(prose?.questions ?? {})),
        };
      }),
    ],
    spoken: blankForm.spoken,
    pageLabel: report.page,
  };
}

/**
 * What is only ticked stands in one card, where it is plain what can be left out; how deep the assessment is to be, and
 * why, below it with their help.
 */
function screeningQuestions(
  questions: readonly Question[],
  wording: BlankWording,
): Pick<BlankSection, 'facts' | 'questions'> {
  const isFact = ({ type, role }: Question) => type === 'choice' && role !== 'depth';
  return {
    facts: blankFields(
      questions.filter(isFact).map(({ showIf: _, ...question }) => question),
      wording,
    ),
    questions: blankQuestions(
      questions.filter((question) => !isFact(question)),
      wording,
    ),
  };
}

function caseSheetQuestions(
  questions: readonly Question[],
  wording: BlankWording,
): Pick<BlankSection, 'facts' | 'questions'> {
  const isFact = ({ type }: Question) => type === 'text' || type === 'date';
  const others = questions.filter((question) => !isFact(question));
  return {
    facts: blankFields(questions.filter(isFact), wording),
    questions: blankQuestions(others, wording).map((question) => ({ ...question, help: '' })),
  };
}

function blankQuestions(questions: readonly Question[], wording: BlankWording): BlankQuestion[] {
  return questions.map((question) => ({
    id: question.id,
    label: blankLabel(question, wording),
    help: helpOf(question, wording),
    condition: conditionOf(question, questions, wording),
    answer: blankAnswer(question, wording),
  }));
}

function helpOf(question: Question, wording: BlankWording): string {
  const help = question.role === 'freeText' ? '' : proseOf(question, wording.prose)?.help;
  const hint =
    question.role === 'alternative'
      ? wording.blank.compareAlternatives
      : choiceHint(question, wording);
  return `${help ?? ''} ${hint}`.trim();
}
