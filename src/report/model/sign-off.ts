import type { RecordsQuestion } from '#questionnaire/schema.ts';
import { type RecordEntry, recordTitle } from '#src/domain/answers.ts';
import { formerAnswers } from './answer-text.ts';
import { writtenRecords } from './record-titles.ts';
import type { ReportSignOff, SignerBlock } from './report-data.ts';
import { fieldText, type ReportInput } from './report-input.ts';
import { fill, type ReportStrings, type Wording } from './wording.ts';

export const signOffId = 'sign-off';

interface Signer {
  readonly name: string;
  readonly title: string;
  readonly party: string;
  readonly place: string;
}

/** A place to sign for each signer; one with empty lines where nobody is named. */
export function signOffOf(input: ReportInput, wording: Wording): ReportSignOff {
  const { strings } = input;
  const { heading, intro, noSigner } = strings.signOff;
  const signers = input.questionnaire.caseSheet.flatMap((question) =>
    question.role === 'signer' && question.type === 'records'
      ? writtenRecords(question, input.answers).map((record) =>
          signerBlock(question, record, wording),
        )
      : [],
  );
  return signers.length > 0
    ? { id: signOffId, heading, intro, signers }
    : { id: signOffId, heading, intro: noSigner, signers: [emptyBlock(strings)] };
}

function signerBlock(
  question: RecordsQuestion,
  record: RecordEntry,
  wording: Wording,
): SignerBlock {
  const signer = {
    name: recordTitle(question, record),
    title: fieldText(question, record, 'signerTitle'),
    party: fieldText(question, record, 'signerParty'),
    place: fieldText(question, record, 'signerPlace'),
  };
  return {
    ...block(signer, wording.strings),
    former: formerAnswers(question.fields, record.answers, wording),
  };
}

function emptyBlock(strings: ReportStrings): SignerBlock {
  return { ...block({ name: '', title: '', party: '', place: '' }, strings), former: [] };
}

function block(
  { name, title, party, place }: Signer,
  { signOff: words }: ReportStrings,
): Omit<SignerBlock, 'former'> {
  return {
    heading: party === '' ? '' : fill(words.forParty, { party }),
    rows: [
      ...(party === '' ? [[{ label: words.forNobody, text: '' }]] : []),
      [
        { label: words.place, text: place },
        { label: words.date, text: '' },
      ],
      [{ label: words.signature, text: '' }],
      [
        { label: words.name, text: name },
        { label: words.title, text: title },
      ],
    ],
  };
}
