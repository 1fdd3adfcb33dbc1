import type { Assessment } from '#src/domain/assessment.ts';
import type { Finding, Severity } from '#src/domain/findings/finding.ts';
import { findingsOf } from '#src/domain/findings/findings.ts';
import { partOf, textsOfPart } from '#src/domain/parts.ts';
import type { ReportFinding, ReportFindings, ReportReference } from './report-data.ts';
import { factsId, type ReportInput } from './report-input.ts';
import { shorten } from './shorten.ts';
import { signOffId } from './sign-off.ts';
import { fill } from './wording.ts';

const severities: readonly Severity[] = ['must', 'should', 'consider'];

/** Letters of the title of an entry: two lines. */
const titleRoom = 140;

/** What the app still remarks upon, the gravest first; each kind once, with all the places where it is found. */
export function openFindings(input: ReportInput, assessment: Assessment): ReportFindings {
  const { heading, intro, severities: words } = input.strings.findings;
  const found = findingsOf(input.questionnaire, assessment);
  const groups = severities.flatMap((severity) => {
    const ofSeverity = found.filter((finding) => finding.severity === severity);
    const codes = [...new Set(ofSeverity.map(({ code }) => code))];
    return codes.length === 0
      ? []
      : [
          {
            heading: words[severity],
            findings: codes.map((code) =>
              findingInWords(
                ofSeverity.filter((finding) => finding.code === code),
                input.texts.findings[code].what,
                input,
              ),
            ),
          },
        ];
  });
  return { id: 'findings', heading, intro, groups };
}

function findingInWords(
  found: readonly Finding[],
  text: string,
  input: ReportInput,
): ReportFinding {
  const places = found
    .filter(({ recordId }) => recordId === undefined)
    .map((finding) => place(finding, input));
  return {
    text,
    places: places.filter(
      ({ target }, index) => places.findIndex((other) => other.target === target) === index,
    ),
    entries: found
      .filter(({ recordId }) => recordId !== undefined)
      .map((finding) => entry(finding, input)),
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
