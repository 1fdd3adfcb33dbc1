import * as z from 'zod/mini';
import { assessmentSchema } from '../assessment.ts';
import { linkSchema } from '../rich-text.ts';
import { fileFormat } from './format.ts';

/** Raised with each change of the format, together with a migration from the version before. */
export const currentFormatVersion = 3;

/** What a draft, a file saved by the user and the attachment of a report hold. */
export const assessmentFileSchema = z.strictObject({
  format: z.literal(fileFormat),
  formatVersion: z.literal(currentFormatVersion),
  assessment: assessmentSchema,
});
export type AssessmentFile = z.infer<typeof assessmentFileSchema>;

/** The format as JSON Schema (draft 2020-12), for other programs; published with the app. */
export function assessmentFileJsonSchema() {
  return z.toJSONSchema(assessmentFileSchema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      // A JSON Schema pattern has no flag for letter case; without this it would refuse HTTPS://.
      if (zodSchema === linkSchema && jsonSchema.pattern !== undefined) {
        jsonSchema.pattern = jsonSchema.pattern.replace(
          /[a-z]/g,
          (letter) => `[${letter}${letter.toUpperCase()}]`,
        );
      }
    },
  });
}
