import * as z from 'zod/mini';

/** What this browser knows of a draft and no file says. */
const draftNotesSchema = z.object({
  savedToFileAt: z.iso.datetime(),
  savedToFileRevision: z.int().check(z.nonnegative()),
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
