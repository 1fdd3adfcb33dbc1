import * as z from 'zod/mini';
import { idSchema } from '../schema.ts';

/** Years of age that methods and ways of saying things go by; `id` is a choice of the questions on age. */
export const ageBandSchema = z.strictObject({
  id: idSchema,
  from: z.int().check(z.nonnegative()),
  to: z.int().check(z.positive()),
});
export type AgeBand = z.infer<typeof ageBandSchema>;

const rangeSchema = z.strictObject({
  from: z.int().check(z.positive()),
  /** None: as many as there are. */
  to: z.optional(z.int().check(z.positive())),
});
export type Range = z.infer<typeof rangeSchema>;

/** A way of hearing children (metodkort); `id` is a choice of the question on methods. */
export const methodCardSchema = z.strictObject({
  id: idSchema,
  /** The age bands that it fits. */
  ages: z.array(idSchema).check(z.minLength(1)),
  /** Children at a time. */
  children: rangeSchema,
  /** For one occasion, without preparation. */
  minutes: rangeSchema,
});
export type MethodCard = z.infer<typeof methodCardSchema>;

/** What has to be minded whenever children are heard. */
export const mindSchema = z.enum([
  'consent',
  'notTakingPart',
  'safety',
  'power',
  'interpretation',
  'disability',
  'language',
  'protectedIdentity',
]);
export type Mind = z.infer<typeof mindSchema>;

const sentence = z.string().check(z.minLength(1));

/** Prose of one card. Its name is the label of the choice with its id. */
export const methodCardTextsSchema = z.strictObject({
  what: sentence,
  /** What is needed: things, room, people. */
  needs: z.array(sentence).check(z.minLength(1)),
  steps: z.array(sentence).check(z.minLength(3), z.maxLength(5)),
  /** What this very method demands, beside what always holds. */
  mind: z.partialRecord(mindSchema, sentence),
  /** To put to children, in words that they use. */
  questions: z.array(sentence).check(z.minLength(3)),
  /** Why it does not fit children who are younger, or older, and what does. */
  younger: z.optional(sentence),
  older: z.optional(sentence),
});
export type MethodCardTexts = z.infer<typeof methodCardTextsSchema>;

/** Prose of all cards in one language. */
export const allMethodCardTextsSchema = z.strictObject({
  /** What always holds, whatever the method. */
  always: z.record(mindSchema, z.strictObject({ name: sentence, text: sentence })),
  cards: z.record(idSchema, methodCardTextsSchema),
});
export type AllMethodCardTexts = z.infer<typeof allMethodCardTextsSchema>;
