import * as z from 'zod/mini';
import { articleNumberSchema } from './articles.ts';

/**
 * The shape of a questionnaire: WHAT is asked, as data without behaviour or prose.
 * Prose (headings, labels, help, examples) is in `texts/{sv,en}`, keyed by question id.
 * How to change a step: README.md in this folder.
 */

/** Lower-case words joined by hyphens. Never reused once released: drafts refer to it for ever. */
export const idSchema = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

const chosenSchema = z.strictObject({
  question: idSchema,
  isOneOf: z.array(idSchema).check(z.minLength(1)),
});

/** Shown only while the choice question named here (in the same form or record) has one of these choices, or `or`'s. */
export const conditionSchema = z.extend(chosenSchema, { or: z.optional(chosenSchema) });
export type Condition = z.infer<typeof conditionSchema>;

/** What a question means to the rest of the product. Code looks for a role, never for the spelling of an id. */
export const roleSchema = z.enum([
  'screeningAffected',
  'screeningNumber',
  'screeningImpact',
  'screeningVulnerable',
  'screeningConflict',
  'depth',
  'depthReason',
  'title',
  'organisation',
  'registrationNumber',
  'decidingBody',
  'plannedDecisionDate',
  'startedOn',
  'signer',
  'signerTitle',
  'signerParty',
  'signerPlace',
  'assessedQuestion',
  'source',
  'person',
  'referenceGroup',
  'childGroup',
  'groupAge',
  'vulnerableChildren',
  'law',
  'governingDocument',
  'research',
  'practice',
  'articleComments',
  'childrenHeard',
  'hearing',
  'ageBands',
  'hearingMethods',
  'participantCount',
  'hearingSaid',
  'hearingQuote',
  'quote',
  'hearingSaid',
  'hearingChange',
  'hearingFeedback',
  'notHeardReason',
  'substituteSource',
  'networkVoice',
  'alternative',
  'alternativeKind',
  'alternativeEffect',
  'effectArticle',
  'effectDirection',
  'effectHorizon',
  'consequence',
  'acceptance',
  'evidence',
  'conflictOfInterest',
  'bestInterestsAnswer',
  'weight',
  'departureReason',
  'bestInterestsElement',
  'bestInterestsGround',
  'proposal',
  'compensatoryMeasure',
  'followUp',
  'responsible',
  'dueDate',
  'feedback',
  'childLetter',
  'letterAge',
  'letterRecipients',
  'letterGreeting',
  'letterMatter',
  'letterSaid',
  'letterChanged',
  'letterDecision',
  'letterNext',
  'letterContact',
  'letterSignOff',
  'outcomeDate',
  'outcome',
  'outcomeConsequence',
  'outcomeAgainst',
  'measureOutcome',
  'measureOutcomeSubject',
  'measureOutcomeState',
  'nextAction',
  'childrenAskedAgain',
  'childrenSayNow',
  'notAskedAgainReason',
  'feedbackGiven',
  'assessmentHolds',
  'outcomeConclusion',
  'nextFollowUpDate',
  'nextFollowUpWhat',
  'nextFollowUpResponsible',
  'freeText',
]);
export type Role = z.infer<typeof roleSchema>;

const base = {
  id: idSchema,
  /** Key of the prose when several questions share one (direct and indirect groups, say); else the id. */
  textKey: z.optional(idSchema),
  role: z.optional(roleSchema),
  showIf: z.optional(conditionSchema),
  /** Asked only in an in-depth assessment (fördjupad prövning); a simple one (enkel) does without. */
  inDepth: z.optional(z.literal(true)),
  /**
   * A prompt among others of one kind: they fold away together under a heading of their own, nobody has to answer
   * them, and what is not answered is not printed.
   */
  prompts: z.optional(idSchema),
};

export const textQuestionSchema = z.strictObject({
  ...base,
  type: z.literal('text'),
  /** One line, or a field that grows. */
  lines: z.enum(['one', 'many']),
  /** Chooses the keyboard and turns a web address into a link in the report; any text is accepted. */
  format: z.optional(z.enum(['link', 'year'])),
});

export const richTextQuestionSchema = z.strictObject({ ...base, type: z.literal('richText') });

/** Choices listed here, or taken from the Convention or from records the group has written. */
export const choicesSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('list'), ids: z.array(idSchema).check(z.minLength(2)) }),
  z.strictObject({ from: z.literal('articles') }),
  z.strictObject({
    from: z.literal('records'),
    questions: z.array(idSchema).check(z.minLength(1)),
  }),
]);

export const choiceQuestionSchema = z.strictObject({
  ...base,
  type: z.literal('choice'),
  multiple: z.boolean(),
  choices: choicesSchema,
});

export const dateQuestionSchema = z.strictObject({ ...base, type: z.literal('date') });

export const articlesQuestionSchema = z.strictObject({ ...base, type: z.literal('articles') });

const recordsBaseSchema = z.strictObject({
  ...base,
  type: z.literal('records'),
  /** Numbered in the form and in the report (proposals 1, 2, 3). */
  numbered: z.optional(z.boolean()),
  /** For consequences: what the record says of the child's rights. */
  direction: z.optional(z.enum(['strengthens', 'neutral', 'weakens'])),
  /** For groups of children: how the matter reaches them. */
  reach: z.optional(z.enum(['direct', 'indirect'])),
});

/** A list that grows. Its first field is the record's title and takes a pasted bullet: always a text question. */
export interface RecordsQuestion extends z.infer<typeof recordsBaseSchema> {
  fields: Question[];
}

export const recordsQuestionSchema = z.extend(recordsBaseSchema, {
  fields: z.lazy((): z.ZodMiniType<Question[]> => z.array(questionSchema).check(z.minLength(1))),
});

export const questionSchema: z.ZodMiniType<Question> = z.discriminatedUnion('type', [
  textQuestionSchema,
  richTextQuestionSchema,
  choiceQuestionSchema,
  dateQuestionSchema,
  articlesQuestionSchema,
  recordsQuestionSchema,
]);

export type TextQuestion = z.infer<typeof textQuestionSchema>;
export type RichTextQuestion = z.infer<typeof richTextQuestionSchema>;
export type ChoiceQuestion = z.infer<typeof choiceQuestionSchema>;
export type DateQuestion = z.infer<typeof dateQuestionSchema>;
export type ArticlesQuestion = z.infer<typeof articlesQuestionSchema>;
export type Question =
  | TextQuestion
  | RichTextQuestion
  | ChoiceQuestion
  | DateQuestion
  | ArticlesQuestion
  | RecordsQuestion;
export type QuestionType = Question['type'];

/** How much of a prövning there is to be: none, a simple one (enkel), or an in-depth one (fördjupad). */
export const depthSchema = z.enum(['not-needed', 'simple', 'in-depth']);
export type Depth = z.infer<typeof depthSchema>;

export const phaseSchema = z.enum(['matter', 'evidence', 'assessment', 'decision']);

export const stepSchema = z.strictObject({
  id: idSchema,
  /** 1 … 15, as in the template. */
  number: z.int().check(z.positive()),
  phase: phaseSchema,
  /** Articles of the Convention worth having at hand in this step. */
  articles: z.array(articleNumberSchema),
  questions: z.array(questionSchema).check(z.minLength(1)),
  /**
   * The step counts as complete when every question of one of these rows is answered.
   * So a group that writes freely and one that fills in records both get there.
   */
  completeWhen: z.array(z.array(idSchema).check(z.minLength(1))).check(z.minLength(1)),
});
export type Step = z.infer<typeof stepSchema>;

export const questionnaireSchema = z.strictObject({
  id: idSchema,
  /** Asked first of all: whether an assessment is needed, and how deep. */
  screening: z.array(questionSchema),
  /** Asked before step 1: what the matter is called, who decides, when. */
  caseSheet: z.array(questionSchema),
  steps: z.array(stepSchema).check(z.minLength(1)),
  /** Written when children are to be told: a letter for each group. */
  letters: z.array(questionSchema),
  /** Asked at the follow-up: what became of what was expected. */
  outcome: z.array(questionSchema),
  /** What whoever decides asks of the assessment, and the parts (step ids, `screening`, `case-sheet`) that answer. */
  checklist: z.array(
    z.strictObject({ id: idSchema, parts: z.array(idSchema).check(z.minLength(1)) }),
  ),
});
export type Questionnaire = z.infer<typeof questionnaireSchema>;

/** Prose of one question. */
export const questionTextsSchema = z.strictObject({
  label: z.string().check(z.minLength(1)),
  help: z.string().check(z.minLength(1)),
  /** One label per choice id of a choice question with its own list. */
  choices: z.optional(z.record(idSchema, z.string().check(z.minLength(1)))),
  /** What a choice means, in a sentence below its label. */
  choiceHelp: z.optional(z.record(idSchema, z.string().check(z.minLength(1)))),
  /** For records: `one` names a record ("grupp"), `add` is the button, `empty` stands where there is none yet. */
  record: z.optional(
    z.strictObject({
      one: z.string().check(z.minLength(1)),
      add: z.string().check(z.minLength(1)),
      empty: z.string().check(z.minLength(1)),
    }),
  ),
});
export type QuestionTexts = z.infer<typeof questionTextsSchema>;

/** Guidance on a page of questions: why it is there, how to go about it, what goes wrong, how it may sound. */
export const helpTextsSchema = z.strictObject({
  why: z.string().check(z.minLength(1)),
  how: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  mistakes: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  example: z.string().check(z.minLength(1)),
});
export type HelpTexts = z.infer<typeof helpTextsSchema>;

/** Prose of one step. */
export const stepTextsSchema = z.strictObject({
  /** The template's exact heading, without its number. */
  heading: z.string().check(z.minLength(1)),
  /** For the step list, at most about 24 characters. */
  shortHeading: z.string().check(z.minLength(1), z.maxLength(28)),
  help: helpTextsSchema,
  questions: z.record(idSchema, questionTextsSchema),
  /** What prompts of one kind stand under, by `prompts`. */
  prompts: z.optional(
    z.record(
      idSchema,
      z.strictObject({
        heading: z.string().check(z.minLength(1)),
        intro: z.string().check(z.minLength(1)),
      }),
    ),
  ),
});
export type StepTexts = z.infer<typeof stepTextsSchema>;

/** Prose of the questions that stand outside the steps. */
export const sheetTextsSchema = z.strictObject({
  heading: z.string().check(z.minLength(1)),
  intro: z.string().check(z.minLength(1)),
  help: helpTextsSchema,
  questions: z.record(idSchema, questionTextsSchema),
});
export type SheetTexts = z.infer<typeof sheetTextsSchema>;

/** A word of offices, and what a child would say. `nämnd*`: every word that begins so. */
export const plainWordSchema = z.strictObject({
  word: z.string().check(z.minLength(1)),
  instead: z.string().check(z.minLength(1)),
});
export type PlainWord = z.infer<typeof plainWordSchema>;

/** What a letter tells, in the order it is read: roles of the questions. */
export const letterPartSchema = z.enum([
  'letterMatter',
  'letterSaid',
  'letterChanged',
  'letterDecision',
  'letterNext',
  'letterContact',
]);
export type LetterPart = z.infer<typeof letterPartSchema>;

/** How to write to children: what the letters look like, and advice by age. */
export const letterGuidanceSchema = z.strictObject({
  /** What a new letter begins with. */
  greeting: z.string().check(z.minLength(1)),
  /** Headings of the parts, as a child reads them. */
  headings: z.record(letterPartSchema, z.string().check(z.minLength(1))),
  /** By id of the age. */
  ages: z.record(
    idSchema,
    z.strictObject({
      /** How a child of the age meets the letter. */
      reader: z.string().check(z.minLength(1)),
      advice: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
      /** Sentences that the parts may begin with. */
      openings: z.record(letterPartSchema, z.string().check(z.minLength(1))),
    }),
  ),
  plainWords: z.array(plainWordSchema),
});
export type LetterGuidance = z.infer<typeof letterGuidanceSchema>;

/** All prose of a questionnaire in one language. */
export const questionnaireTextsSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  /** What a prövning is and when one is made: stands before step 1. */
  preamble: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  screening: sheetTextsSchema,
  caseSheet: sheetTextsSchema,
  letters: sheetTextsSchema,
  outcome: sheetTextsSchema,
  checklist: z.record(
    idSchema,
    z.strictObject({
      /** As whoever decides would ask. */
      question: z.string().check(z.minLength(1)),
      /** What to look for when answering. */
      help: z.string().check(z.minLength(1)),
      /** For what the matter is sent back (återremiss), to go on after "so that". */
      sendBack: z.string().check(z.minLength(1)),
    }),
  ),
  phases: z.record(phaseSchema, z.string().check(z.minLength(1))),
  steps: z.record(idSchema, stepTextsSchema),
});
export type QuestionnaireTexts = z.infer<typeof questionnaireTextsSchema>;
