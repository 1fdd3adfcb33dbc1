import { findQuestionnaire } from '#questionnaire/index.ts';
import { type Assessment, textByRole } from '#src/domain/assessment.ts';
import type { ChosenFile } from '../../files/chosen-file.ts';
import type { Services } from '../../services.tsx';
import type { Outcome } from './outcome.ts';
import { readFile } from './read-file.ts';

type OpeningServices = Pick<Services, 'store' | 'snapshots' | 'signature'>;

/**
 * Opens one file: reads it, and takes in what it holds or says what to ask the user first. Rejects only with
 * the signal's reason.
 */
export async function openFile(
  chosen: ChosenFile,
  services: OpeningServices,
  signal: AbortSignal,
): Promise<Outcome> {
  const read = await readFile(chosen, services.signature, signal);
  signal.throwIfAborted();
  if (!read.ok) {
    return { kind: 'refused', problem: read.problem };
  }
  const { content } = read;
  switch (content.kind) {
    case 'assessment':
      return openAsDraft(content.assessment, services);
    case 'knownSigners':
      return content;
  }
}

/** A draft of its own, beside all that are there. */
function openAsDraft(assessment: Assessment, services: OpeningServices): Outcome {
  const questionnaire = findQuestionnaire(assessment.questionnaire);
  const title = questionnaire ? textByRole(assessment, questionnaire, 'title') : '';
  const draftId = services.store.create(assessment);
  // What came from outside is the base of a merge with what its sender goes on to write.
  void services.snapshots.keep(draftId, { reason: 'opened', assessment });
  return { kind: 'opened', draftId, title };
}
