import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Answers, type RecordEntry, recordTitle } from '../../answers.ts';
import type { FindingPlace, Rule } from '../finding.ts';
import { fieldByRole, listsByRole, writtenRecords } from '../written-records.ts';

interface Signer {
  readonly place: FindingPlace;
  readonly record: RecordEntry;
  readonly name: string;
  /** Undefined where it is not asked for. */
  readonly party: string | undefined;
}

function signersOf(questionnaire: Questionnaire, answers: Answers): Signer[] {
  return listsByRole(questionnaire, 'signer').flatMap((question) =>
    writtenRecords(question, answers).map((record) => ({
      place: { questionId: question.id, recordId: record.id },
      record,
      name: recordTitle(question, record),
      party: fieldByRole(question, record, 'signerParty'),
    })),
  );
}

export const noSigner: Rule = {
  code: 'noSigner',
  severity: 'must',
  find(questionnaire, answers) {
    const [list] = listsByRole(questionnaire, 'signer');
    return list === undefined || signersOf(questionnaire, answers).length > 0
      ? []
      : [{ questionId: list.id }];
  },
};

export const signerWithoutName: Rule = {
  code: 'signerWithoutName',
  severity: 'must',
  find: (questionnaire, answers) =>
    signersOf(questionnaire, answers)
      .filter(({ name }) => name === '')
      .map(({ place }) => place),
};

export const signerWithoutParty: Rule = {
  code: 'signerWithoutParty',
  severity: 'consider',
  find: (questionnaire, answers) =>
    signersOf(questionnaire, answers)
      .filter(({ party }) => party === '')
      .map(({ place }) => place),
};

/** Found at the second of the two. Who has no name is nobody twice. */
export const signerTwice: Rule = {
  code: 'signerTwice',
  severity: 'should',
  find(questionnaire, answers) {
    const seen = new Set<string>();
    return signersOf(questionnaire, answers)
      .filter(({ name, party }) => {
        const key = JSON.stringify([comparable(name), comparable(party ?? '')]);
        const isTwice = name !== '' && seen.has(key);
        seen.add(key);
        return isTwice;
      })
      .map(({ place }) => place);
  },
};

/** A name as two people would write it alike. */
function comparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
}
