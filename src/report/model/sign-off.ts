import type { RecordsQuestion } from '#questionnaire/schema.ts';
import { type RecordEntry, recordTitle } from '#src/domain/answers.ts';
import { formerAnswers } from './answer-text.ts';
import { writtenRecords } from './record-titles.ts';
import type { ReportSignatureField, ReportSignOff, SignerBlock } from './report-data.ts';
import { fieldText, type ReportInput } from './report-input.ts';
import { fill, type ReportStrings, type Wording } from './wording.ts';

export const signOffId = 'sign-off';

interface Signer {
  readonly name: string;
  readonly title: string;
  readonly party: string;
  readonly place: string;
}

/**
 * A place to sign for each signer; one with empty lines where nobody is named. A signed-off version is signed in the
 * file itself, so there each place is a field.
 */
export function signOffOf(input: ReportInput, wording: Wording): ReportSignOff {
  const { strings, signedOff } = input;
  const { heading, intro, check, noSigner } = strings.signOff;
  const signers = input.questionnaire.caseSheet.flatMap((question) =>
    question.role === 'signer' && question.type === 'records'
      ? writtenRecords(question, input.answers).map((record) => ({ question, record }))
      : [],
  );
  const when = signedOff.length > 0 ? [sentences(signedOff)] : [];
  if (signers.length === 0) {
    return {
      id: signOffId,
      heading,
      intro: [...when, noSigner],
      signers: [{ ...block(nobody, strings), former: [] }],
    };
  }
  return {
    id: signOffId,
    heading,
    intro: [...when, intro, ...(signedOff.length > 0 ? [check] : [])],
    signers: signers.map(({ question, record }, index) => {
      const signer = signerOf(question, record);
      const field = signedOff.length > 0 ? signatureField(signer, index + 1, strings) : undefined;
      return {
        ...block(signer, strings, field),
        former: formerAnswers(question.fields, record.answers, wording),
      };
    }),
  };
}

const nobody: Signer = { name: '', title: '', party: '', place: '' };

function sentences(parts: readonly string[]): string {
  return parts.map((part) => `${part}.`).join(' ');
}

function signerOf(question: RecordsQuestion, record: RecordEntry): Signer {
  return {
    name: recordTitle(question, record),
    title: fieldText(question, record, 'signerTitle'),
    party: fieldText(question, record, 'signerParty'),
    place: fieldText(question, record, 'signerPlace'),
  };
}

function signatureField(
  { name, title, party }: Signer,
  number: number,
  { signOff: words }: ReportStrings,
): ReportSignatureField {
  const known = [name, title, party && fill(words.fieldForParty, { party })].filter(Boolean);
  const who = known.length > 0 ? known.join(', ') : fill(words.unnamed, { number });
  return { name: `Signature${number}`, description: fill(words.field, { who }) };
}

function block(
  { name, title, party, place }: Signer,
  { signOff: words }: ReportStrings,
  field?: ReportSignatureField,
): Omit<SignerBlock, 'former'> {
  return {
    heading: party === '' ? '' : fill(words.forParty, { party }),
    rows: [
      ...(party === '' ? [[{ label: words.forNobody, text: '' }]] : []),
      [
        { label: words.place, text: place },
        { label: field === undefined ? words.date : words.dateOnPaper, text: '' },
      ],
      [{ label: words.signature, text: '', ...(field !== undefined && { field }) }],
      [
        { label: words.name, text: name },
        { label: words.title, text: title },
      ],
    ],
  };
}
