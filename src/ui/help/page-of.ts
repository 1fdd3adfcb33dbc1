import { type HelpPage, helpPageSchema } from '#src/domain/organisation-help/schema.ts';
import type { Part } from '#src/domain/parts.ts';
import { pathOfPart } from '../paths.ts';

/** What a page of questions is called in an organisation's file: what its address in the app ends with. */
export function pageOf(part: Part): HelpPage | undefined {
  return helpPageSchema.options.find((page) => pathOfPart('', part).endsWith(`//${page}`));
}
