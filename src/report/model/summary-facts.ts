import type { Questionnaire, Role } from '#questionnaire/schema.ts';
import type { Effect } from '#src/domain/answers.ts';
import { questionByRole, topQuestions } from '#src/domain/assessment.ts';
import { partOf } from '#src/domain/parts.ts';
import { depthOf } from '#src/domain/screening.ts';
import { effectNumbers } from './article-effects.ts';
import { writtenRecords } from './record-titles.ts';
import type { ReportInput } from './report-input.ts';
import { isNobodyHeard } from './summary-children.ts';
import { type CountedFact, counted, labelOfChoice } from './wording.ts';

/** What is known of the answers to questions of a role, in a few words; empty, nothing. */
interface Fact {
  readonly role: Role;
  readonly say: (input: ReportInput) => string;
}

const facts: readonly Fact[] = [
  { role: 'depth', say: depth },
  count('person', 'people'),
  countedGroups('direct'),
  countedGroups('indirect'),
  { role: 'childrenHeard', say: notHeard },
  count('hearing', 'occasions'),
  count('networkVoice', 'voices'),
  effects('weakens'),
  effects('strengthens'),
  { role: 'law', say: sources },
  countedConsequences('weakens', 'negative'),
  countedConsequences('strengthens', 'positive'),
  count('alternative', 'alternatives'),
  count('proposal', 'proposals'),
  count('compensatoryMeasure', 'measures'),
  count('followUp', 'followUps'),
];

/** What the assessment answers in some parts, in half a line: "5 grupper berörs direkt · 4 indirekt". */
export function factsIn(parts: readonly string[], input: ReportInput): string {
  const { questionnaire } = input;
  const said = facts
    .filter(({ role }) => {
      const question = questionByRole(questionnaire, role);
      const part = question && partOf(questionnaire, question.id);
      return part !== undefined && parts.includes(part.id);
    })
    .map(({ say }) => say(input))
    .filter((words) => words !== '');
  return said.join(' · ');
}

function number(
  { questionnaire, answers }: ReportInput,
  role: Role,
  isMeant: (question: { reach?: string | undefined; direction?: string | undefined }) => boolean,
): number {
  return lists(questionnaire, role)
    .filter(isMeant)
    .reduce((sum, list) => sum + writtenRecords(list, answers).length, 0);
}

function lists(questionnaire: Questionnaire, role: Role) {
  return topQuestions(questionnaire).flatMap((question) =>
    question.type === 'records' && question.role === role ? [question] : [],
  );
}

function words(input: ReportInput, fact: CountedFact, found: number): string {
  return found === 0 ? '' : counted(input.strings.summary.checks.facts[fact], found);
}

function count(role: Role, fact: CountedFact): Fact {
  return {
    role,
    say: (input) =>
      words(
        input,
        fact,
        number(input, role, () => true),
      ),
  };
}

function countedGroups(reach: 'direct' | 'indirect'): Fact {
  const isMeant = (list: { reach?: string | undefined }) => (list.reach ?? 'direct') === reach;
  return {
    role: 'childGroup',
    say: (input) => words(input, reach, number(input, 'childGroup', isMeant)),
  };
}

function countedConsequences(direction: Effect, fact: CountedFact): Fact {
  return {
    role: 'consequence',
    say: (input) =>
      words(
        input,
        fact,
        number(input, 'consequence', (list) => list.direction === direction),
      ),
  };
}

function depth({ questionnaire, answers, texts }: ReportInput): string {
  const question = questionByRole(questionnaire, 'depth');
  const chosen = depthOf(questionnaire, answers);
  return question === undefined || chosen === undefined
    ? ''
    : labelOfChoice(question, chosen, texts.screening.questions);
}

function notHeard(input: ReportInput): string {
  return isNobodyHeard(input) ? input.strings.summary.heard.none : '';
}

/** "försvagas art. 2, 31" */
function effects(effect: Effect): Fact {
  return {
    role: 'articleComments',
    say(input) {
      const numbers = effectNumbers(input, effect);
      return numbers.length === 0
        ? ''
        : `${input.strings.summary.checks.effects[effect]} ${numbers.join(', ')}`;
    },
  };
}

function sources(input: ReportInput): string {
  const roles: readonly Role[] = ['law', 'governingDocument', 'research', 'practice'];
  const found = roles.reduce((sum, role) => sum + number(input, role, () => true), 0);
  return words(input, 'sources', found);
}
