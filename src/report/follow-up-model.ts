import type { Texts } from '#questionnaire/index.ts';
import type { Questionnaire, Role } from '#questionnaire/schema.ts';
import { answerTo } from '#src/domain/answers.ts';
import { type Assessment, questionByRole, textByRole } from '#src/domain/assessment.ts';
import {
  followedOf,
  isFollowedUp,
  judgementOf,
  judgementRole,
  type OutcomeKind,
} from '#src/domain/follow-up/outcome.ts';
import { partOf, textsOfPart } from '#src/domain/parts.ts';
import { paragraph } from './model/answer-text.ts';
import { documentInput, type ReportOptions } from './model/document-input.ts';
import type { FollowUpModel } from './model/follow-up-data.ts';
import { consequenceTable, measureTable } from './model/follow-up-tables.ts';
import type { ReportFact, ReportSection } from './model/report-data.ts';
import { oneLine, questionsByRole, type ReportInput } from './model/report-input.ts';
import { sheetSection } from './model/sections.ts';
import { signOffOf } from './model/sign-off.ts';
import { swedishDay } from './model/version.ts';
import { fill, labelOfChoice, type ReportStrings, type Wording } from './model/wording.ts';

/** As on page 1 of the assessment's own report. */
const symbols: Readonly<Record<string, string>> = { yes: '✔', partly: '◆', no: '✘' };

/** These stand in the tables, or first on page 1. */
const shownElsewhere: readonly (Role | undefined)[] = ['outcomeDate', 'outcome', 'measureOutcome'];

/** What was expected, what became of it and what happens now, in words. The same input gives the same model. */
export function createFollowUpModel(
  assessment: Assessment,
  questionnaire: Questionnaire,
  texts: Texts,
  strings: ReportStrings,
  options: ReportOptions,
): FollowUpModel {
  const { input, version, isDraft, wordingWith } = documentInput(
    assessment,
    questionnaire,
    texts,
    strings,
    options,
  );
  const words = strings.followUp;
  const number = textByRole(assessment, questionnaire, 'registrationNumber');
  const title = textByRole(assessment, questionnaire, 'title') || strings.untitled;
  const [asked] = questionsByRole(input, 'assessedQuestion', 'text');
  const question =
    asked === undefined ? '' : oneLine(answerTo(input.answers, asked.question).value);
  const body = textByRole(assessment, questionnaire, 'decidingBody');
  const numberWords = number === '' ? '' : fill(strings.registrationNumber, { number });
  const matter = [
    question === '' ? '' : title,
    textByRole(assessment, questionnaire, 'organisation'),
    numberWords,
    body === '' ? '' : fill(strings.summary.decidedBy, { body }),
  ];
  return {
    language: strings.language,
    kind: isDraft ? `${words.kind} · ${strings.draft}` : words.kind,
    title,
    registrationNumber: numberWords,
    version: version.short,
    signedOff: version.signOff,
    draftLabel: isDraft ? strings.draft : '',
    pageLabel: strings.page,
    question: question || title,
    matter: matter.filter((line) => line !== ''),
    basis: basisOf(assessment, strings),
    heading: words.heading,
    conclusion: conclusionOf(input),
    facts: factsOf(assessment, input),
    consequences: consequenceTable(input),
    measures: measureTable(input),
    rest: restOf(input, wordingWith(texts.outcome.questions)),
    signOff: signOffOf(input, wordingWith(texts.caseSheet.questions)),
  };
}

function basisOf({ version, formerVersion }: Assessment, { followUp }: ReportStrings): string {
  const { first, later, attached } = followUp.basis;
  const about =
    formerVersion === undefined
      ? fill(first, { version })
      : fill(later, {
          version,
          former: formerVersion.number,
          day: swedishDay(formerVersion.signedOffAt),
        });
  return `${about} ${attached}`;
}

function conclusionOf(input: ReportInput): FollowUpModel['conclusion'] {
  const { conclusion, notConcluded } = input.strings.followUp;
  const [id, word] = chosen(input, 'assessmentHolds');
  return id === undefined
    ? { label: conclusion, symbol: '○', word: notConcluded }
    : { label: conclusion, symbol: symbols[id] ?? '', word };
}

function factsOf(assessment: Assessment, input: ReportInput): ReportFact[] {
  const { questionnaire, strings } = input;
  const words = strings.followUp;
  const text = (role: Role) => oneLine(textByRole(assessment, questionnaire, role));
  const next = [text('nextFollowUpDate'), text('nextFollowUpResponsible')].filter(Boolean);
  const what = text('nextFollowUpWhat');
  return [
    fact(words.facts.day, text('outcomeDate'), strings.notAnswered),
    fact(words.facts.answer, chosen(input, 'bestInterestsAnswer')[1], strings.notAnswered),
    fact(words.facts.consequences, progress(input, 'outcome'), '–'),
    fact(words.facts.measures, progress(input, 'measureOutcome'), '–'),
    fact(words.facts.children, chosen(input, 'childrenAskedAgain')[1], strings.notAnswered),
    fact(words.facts.feedback, chosen(input, 'feedbackGiven')[1], strings.notAnswered),
    fact(
      words.facts.next,
      next.length === 0 ? what : [next.join(', '), what].filter(Boolean).join(': '),
      words.noNext,
    ),
  ];
}

function fact(label: string, text: string, note: string): ReportFact {
  return text === '' ? { label, text: [], note } : { label, text: [paragraph(text)] };
}

/** "12 av 12 uppföljda: 5 ungefär som väntat, 2 sämre än väntat" */
function progress(input: ReportInput, kind: OutcomeKind): string {
  const { questionnaire, answers, strings, texts } = input;
  const followed = followedOf(questionnaire, answers, kind);
  if (followed.length === 0) {
    return '';
  }
  const counts = new Map<string, number>();
  for (const entry of followed.flatMap(({ outcomes }) => outcomes)) {
    const judgement = judgementOf(entry, kind);
    const field = entry.list.fields.find(({ role }) => role === judgementRole(kind));
    if (judgement !== undefined && field !== undefined) {
      const word = labelOfChoice(field, judgement, texts.outcome.questions);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const told = fill(strings.followUp.told, {
    told: followed.filter((one) => isFollowedUp(one, kind)).length,
    all: followed.length,
  });
  const parts = [...counts].map(([word, count]) =>
    fill(strings.followUp.counted, { count, word: word.toLocaleLowerCase(strings.language) }),
  );
  return parts.length === 0 ? told : `${told}: ${parts.join(', ')}`;
}

/** The chosen id of the one question of a role, and what it is called. */
function chosen(input: ReportInput, role: Role): [id: string | undefined, word: string] {
  const question = questionByRole(input.questionnaire, role);
  const part = question && partOf(input.questionnaire, question.id);
  if (question?.type !== 'choice' || part === undefined) {
    return [undefined, ''];
  }
  const [id] = answerTo(input.answers, question).value;
  return [
    id,
    id === undefined ? '' : labelOfChoice(question, id, textsOfPart(part, input.texts).questions),
  ];
}

function restOf(input: ReportInput, wording: Wording): ReportSection {
  const questions = input.questionnaire.outcome.filter(
    ({ role }) => !shownElsewhere.includes(role),
  );
  return {
    ...sheetSection({ kind: 'outcome', id: 'outcome', questions }, input.answers, wording),
    heading: input.strings.followUp.rest,
  };
}
