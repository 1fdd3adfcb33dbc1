import type { LetterPart, Questionnaire, Role } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent, recordTitle } from '../answers.ts';
import { questionByRole } from '../assessment.ts';
import { type Entry, entriesByRole, fieldOf, placeOf, pointedAt } from '../findings/entries.ts';
import type { FindingPlace } from '../findings/finding.ts';
import { writtenRecords } from '../findings/written-records.ts';
import { plainText, type RichText, richTextFromPlain } from '../rich-text.ts';
import type { ChildLetter } from './child-letter.ts';

/** What stands elsewhere in the assessment on what a part of a letter tells: raw material, for adults. */
export interface LetterSource {
  readonly place: FindingPlace;
  readonly text: RichText;
  /** The chosen answer, where the source is a choice. */
  readonly choice?: string;
}

export type LetterSources = Readonly<Record<LetterPart, readonly LetterSource[]>>;

/**
 * Of the occasions and recipients that the letter answers, or of all where it names none; of grounds and proposals
 * those that concern the same groups of children, or that name no group.
 */
export function letterSources(
  questionnaire: Questionnaire,
  answers: Answers,
  { recipients }: Pick<ChildLetter, 'recipients'>,
): LetterSources {
  const of = (role: Role) => entriesByRole(questionnaire, answers, role);
  const groupsOf = (entry: Entry) => pointedAt(questionnaire, entry, 'childGroup');
  const named = (entries: readonly Entry[]) => {
    const chosen = entries.filter(({ record }) => recipients.includes(record.id));
    return chosen.length > 0 ? chosen : entries;
  };
  const answered = [...of('hearing'), ...of('feedback')].filter(({ record }) =>
    recipients.includes(record.id),
  );
  const groups = new Set(answered.flatMap(groupsOf));
  const concerning = (entry: Entry) => {
    const concerned = groupsOf(entry);
    return groups.size === 0 || concerned.length === 0 || concerned.some((id) => groups.has(id));
  };
  const hearings = named(of('hearing'));
  return {
    letterMatter: answerOf(questionnaire, answers, 'assessedQuestion'),
    letterSaid: hearings.map((entry) => sourceOf(entry, saidIn(entry))).filter(isWritten),
    letterChanged: hearings
      .map((entry) => sourceOf(entry, fieldText(entry, 'hearingChange')))
      .filter(isWritten),
    letterDecision: [
      ...answerOf(questionnaire, answers, 'bestInterestsAnswer'),
      ...answerOf(questionnaire, answers, 'departureReason'),
      ...[...of('bestInterestsGround'), ...of('proposal')].filter(concerning).map(titled),
    ].filter(isWritten),
    letterNext: [
      ...named(of('feedback')).map((entry) => sourceOf(entry, restOf(entry))),
      ...of('followUp').filter(concerning).map(dated),
    ].filter(isWritten),
    letterContact: [],
  };
}

function isWritten({ text, choice }: LetterSource): boolean {
  return text.length > 0 || choice !== undefined;
}

function sourceOf(entry: Entry, text: RichText): LetterSource {
  return { place: placeOf(entry), text };
}

function answerOf(questionnaire: Questionnaire, answers: Answers, role: Role): LetterSource[] {
  const question = questionByRole(questionnaire, role);
  if (question === undefined || !hasContent(answerTo(answers, question))) {
    return [];
  }
  const place = { questionId: question.id };
  const answer = answerTo(answers, question);
  switch (answer.type) {
    case 'text':
      return [{ place, text: richTextFromPlain(answer.value) }];
    case 'richText':
      return [{ place, text: answer.value }];
    case 'choice':
      return answer.value.slice(0, 1).map((choice) => ({ place, text: [], choice }));
    default:
      return [];
  }
}

function fieldText(entry: Entry, role: Role): RichText {
  const field = fieldOf(entry, role);
  return field?.type === 'richText' ? answerTo(entry.record.answers, field).value : [];
}

/** What was told, and the quotations that do not stand in it. */
function saidIn(entry: Entry): RichText {
  const said = fieldText(entry, 'hearingSaid');
  const told = plainText(said);
  const list = fieldOf(entry, 'hearingQuote');
  const quotes = list?.type === 'records' ? writtenRecords(list, entry.record.answers) : [];
  const others = quotes
    .map((quote) => (list?.type === 'records' ? recordTitle(list, quote) : ''))
    .filter((quote) => !told.includes(quote));
  return [...said, ...others.flatMap((quote) => richTextFromPlain(`”${quote}”`))];
}

function titled({ list, record }: Entry): LetterSource {
  return {
    place: placeOf({ list, record }),
    text: richTextFromPlain(recordTitle(list, record)),
  };
}

function dated(entry: Entry): LetterSource {
  const due = fieldOf(entry, 'dueDate');
  const day = due?.type === 'date' ? answerTo(entry.record.answers, due).value : '';
  const { place, text } = titled(entry);
  return { place, text: [...text, ...richTextFromPlain(day)] };
}

/** What else is written in words about the entry. */
function restOf({ list, record }: Entry): RichText {
  return list.fields.slice(1).flatMap((field) => {
    const answer = answerTo(record.answers, field);
    return answer.type === 'text'
      ? richTextFromPlain(answer.value)
      : answer.type === 'richText'
        ? answer.value
        : [];
  });
}
