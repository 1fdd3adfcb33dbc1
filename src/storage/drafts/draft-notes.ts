import * as z from 'zod/mini';
import { countSchema } from '#src/domain/assessment.ts';
import type { HandedOver } from '#src/domain/file-reminder.ts';

/** What this browser knows of a draft and no file says. */
const draftNotesSchema = z.object({
  savedToFileAt: z.optional(z.iso.datetime()),
  savedToFileRevision: z.optional(countSchema),
  /** Characters that the file had of what somebody wrote. */
  savedToFileLength: z.optional(countSchema),
  /** Characters that the draft began with, as an example or a copy does. */
  givenLength: z.optional(countSchema),
});
export type DraftNotes = z.infer<typeof draftNotesSchema>;

/** Notes that cannot be read are none: nothing that was written depends on them. */
export function readDraftNotes(text: string | null | undefined): DraftNotes | undefined {
  try {
    return draftNotesSchema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}

export function writeDraftNotes(notes: DraftNotes): string {
  return JSON.stringify(notes);
}

/** The draft as it was last in a file, or as it began. */
export function lastHandedOver(notes: DraftNotes | undefined, createdAt: string): HandedOver {
  const given = notes?.givenLength ?? 0;
  return notes?.savedToFileAt === undefined
    ? { at: createdAt, written: given }
    : { at: notes.savedToFileAt, written: notes.savedToFileLength ?? given };
}
