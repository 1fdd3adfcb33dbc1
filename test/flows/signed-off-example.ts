import { randomUUID } from 'node:crypto';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { signOff } from '#src/domain/sign-off.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { record, records, text } from '../report/sample.ts';

/** The file of the shipped example, signed off, with a third signer whose name has Sami letters. */
export function signedOffExample(): string {
  const now = '2026-11-22T12:00:00.000Z';
  const example = assessmentFromTrainingCase(trainingCase, { newId: randomUUID, now });
  const signers = example.answers['case-signers'];
  const third = record(999, {
    'signer-name': text('Čálliid Ŋuorra'),
    'signer-title': text('Ordförande'),
    'signer-party': text('Barn- och utbildningsnämnden'),
    'signer-place': text('Ekdalen'),
  });
  const answers = {
    ...example.answers,
    'case-signers': records(...(signers?.type === 'records' ? signers.value : []), third),
  };
  return writeAssessmentFile(signOff({ ...example, answers }, now));
}
