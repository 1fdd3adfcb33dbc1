import type { Questionnaire, Role } from '#questionnaire/schema.ts';
import { type Answers, answerTo, isWrittenRecord, recordTitle } from '../answers.ts';
import { questionByRole, topQuestions } from '../assessment.ts';
import { type Entry, entriesByRole, fieldOf, placeOf, pointedAt } from '../findings/entries.ts';
import type { FindingPlace } from '../findings/finding.ts';
import { dayInWords } from './day-in-words.ts';

export type PlannedKind = 'followUp' | 'measure' | 'feedback' | 'nextFollowUp';

/** Something that is to be done by a day: a follow-up, a measure, feedback, or the follow-up after this one. */
export interface Planned {
  /** Of the entry, the same in every version of the prövning. */
  readonly id: string;
  readonly kind: PlannedKind;
  /** In one line; may be empty. */
  readonly what: string;
  /** What else is written of it: how the feedback is given. */
  readonly details: readonly string[];
  readonly responsible: string;
  /** Titles of the proposals and measures that it follows up. */
  readonly subjects: readonly string[];
  /** YYYY-MM-DD, where a whole day is written. */
  readonly day?: string;
  /** When, as written; may be empty. */
  readonly when: string;
  readonly place: FindingPlace;
}

const lists: readonly (readonly [Role, PlannedKind])[] = [
  ['followUp', 'followUp'],
  ['compensatoryMeasure', 'measure'],
  ['feedback', 'feedback'],
];

/** All that is planned, in the order it is written. */
export function plannedOf(questionnaire: Questionnaire, answers: Answers): Planned[] {
  const titles = entryTitles(questionnaire, answers);
  return [
    ...lists.flatMap(([role, kind]) =>
      entriesByRole(questionnaire, answers, role).map((entry) =>
        planned(questionnaire, entry, kind, titles),
      ),
    ),
    ...nextFollowUp(questionnaire, answers),
  ];
}

function planned(
  questionnaire: Questionnaire,
  entry: Entry,
  kind: PlannedKind,
  titles: ReadonlyMap<string, string>,
): Planned {
  const { list, record } = entry;
  const when = textOf(entry, 'dueDate');
  const day = dayInWords(when);
  const others = list.fields.slice(1);
  return {
    id: record.id,
    kind,
    what: recordTitle(list, record),
    details: others.flatMap((field) => {
      const text =
        field.type === 'text' && field.role === undefined
          ? answerTo(record.answers, field).value.trim()
          : '';
      return text === '' ? [] : [text];
    }),
    responsible: textOf(entry, 'responsible'),
    subjects: [
      ...new Set([
        ...pointedAt(questionnaire, entry, 'proposal'),
        ...pointedAt(questionnaire, entry, 'compensatoryMeasure'),
      ]),
    ].flatMap((id) => titles.get(id) ?? []),
    ...(day !== undefined && { day }),
    when,
    place: placeOf(entry),
  };
}

/** Once a follow-up has been made: the day of the one after it. */
function nextFollowUp(questionnaire: Questionnaire, answers: Answers): Planned[] {
  const date = questionByRole(questionnaire, 'nextFollowUpDate');
  const day = topText(questionnaire, answers, 'nextFollowUpDate');
  return date === undefined || day === ''
    ? []
    : [
        {
          id: date.id,
          kind: 'nextFollowUp',
          what: topText(questionnaire, answers, 'nextFollowUpWhat').replace(/\s+/g, ' '),
          details: [],
          responsible: topText(questionnaire, answers, 'nextFollowUpResponsible'),
          subjects: [],
          day,
          when: day,
          place: { questionId: date.id },
        },
      ];
}

/**
 * The day that somebody has to think of this prövning again: the first that is planned for a follow-up after the day
 * that the last one was made for. Undefined where no day is written.
 */
export function nextFollowUpDay(
  questionnaire: Questionnaire,
  answers: Answers,
): string | undefined {
  const followedUp = topText(questionnaire, answers, 'outcomeDate');
  const days = [
    ...entriesByRole(questionnaire, answers, 'followUp').map(
      (entry) => dayInWords(textOf(entry, 'dueDate')) ?? '',
    ),
    topText(questionnaire, answers, 'nextFollowUpDate'),
  ];
  // Days as YYYY-MM-DD stand in the order of the alphabet.
  return days.filter((day) => day > followedUp).toSorted()[0];
}

function textOf(entry: Entry, role: Role): string {
  const field = fieldOf(entry, role);
  return field?.type === 'text' || field?.type === 'date'
    ? answerTo(entry.record.answers, field).value.trim()
    : '';
}

function topText(questionnaire: Questionnaire, answers: Answers, role: Role): string {
  const question = questionByRole(questionnaire, role);
  return question?.type === 'text' || question?.type === 'date'
    ? answerTo(answers, question).value.trim()
    : '';
}

function entryTitles(questionnaire: Questionnaire, answers: Answers): Map<string, string> {
  return new Map(
    topQuestions(questionnaire).flatMap((question) =>
      question.type === 'records'
        ? answerTo(answers, question)
            .value.filter(isWrittenRecord)
            .map((record): [string, string] => [record.id, recordTitle(question, record)])
            .filter(([, title]) => title !== '')
        : [],
    ),
  );
}
