import type { Assessment } from '#src/domain/assessment.ts';
import { type Finding, severities } from '#src/domain/findings/finding.ts';
import { findingsOf } from '#src/domain/findings/findings.ts';
import { type FindingKind, kindsOf } from '#src/domain/findings/kinds.ts';
import { partOf, textsOfPart } from '#src/domain/parts.ts';
import type { ReportFinding, ReportFindings, ReportReference } from './report-data.ts';
import { factsId, type ReportInput } from './report-input.ts';
import { shorten } from './shorten.ts';
import { signOffId } from './sign-off.ts';
import { counted, fill, severitySymbols } from './wording.ts';

/** Where links find the open findings. */
export const findingsId = 'findings';

/** Letters of the title of an entry: two lines. */
const titleRoom = 140;

/** Entries of one kind that are named; of the rest it is said how many there are. */
const namedEntries = 6;

/** What the app still remarks upon, the gravest first; each kind once, with all the places where it is found. */
export function openFindings(input: ReportInput, assessment: Assessment): ReportFindings {
  const { heading, intro, severities: words } = input.strings.findings;
  const kinds = kindsOf(findingsOf(input.questionnaire, assessment));
  const groups = severities
    .map((severity) => ({
      heading: `${severitySymbols[severity]} ${words[severity]}`,
      findings: kinds
        .filter((kind) => kind.severity === severity)
        .map((kind) => kindInWords(kind, input)),
    }))
    .filter(({ findings }) => findings.length > 0);
  return { id: findingsId, heading, intro, groups };
}

function kindInWords({ code, findings }: FindingKind, input: ReportInput): ReportFinding {
  const { what, why } = input.texts.findings[code];
  const places = findings
    .filter(({ recordId }) => recordId === undefined)
    .map((finding) => place(finding, input));
  const entries = findings.filter(({ recordId }) => recordId !== undefined);
  const rest = entries.length - namedEntries;
  return {
    text: what,
    why,
    places: places.filter(
      ({ target }, index) => places.findIndex((other) => other.target === target) === index,
    ),
    entries: entries.slice(0, namedEntries).map((finding) => entry(finding, input)),
    ...(rest > 0 && { more: counted(input.strings.summary.others, rest) }),
  };
}

/** "steg 12" */
function place({ questionId }: Finding, input: ReportInput): ReportReference {
  const part = partOf(input.questionnaire, questionId);
  const asked = part?.questions.find(({ id }) => id === questionId);
  if (part === undefined || asked?.role === 'signer') {
    return { text: input.strings.signOff.heading, target: signOffId };
  }
  return {
    text:
      part.kind === 'step'
        ? fill(input.strings.findings.step, { number: part.step.number })
        : textsOfPart(part, input.texts).heading,
    target: part.kind === 'caseSheet' ? factsId : part.id,
  };
}

/** "Steg 11: Längre väg till skolan" */
function entry(finding: Finding, input: ReportInput): ReportReference {
  const part = partOf(input.questionnaire, finding.questionId);
  const { text, target } = place(finding, input);
  const name = input.recordTitles.get(finding.recordId ?? '') ?? '';
  const title = shorten(name, titleRoom).text;
  const words = input.strings.findings.entry;
  const where = part?.kind === 'step' ? fill(words.step, { number: part.step.number }) : text;
  return { text: fill(words.text, { where, title }), target };
}
