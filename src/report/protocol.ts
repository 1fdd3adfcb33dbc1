import type { FallbackName } from './characters/coverage.ts';
import type { BlankFormModel } from './model/blank-form-data.ts';
import type { FollowUpModel } from './model/follow-up-data.ts';
import type { LetterModel } from './model/letter-data.ts';
import type { ReportHead, ReportModel } from './model/report-data.ts';

/**
 * What page and worker say to each other while a report is made. Plain data on both sides; the only file
 * that both threads load.
 */

/** Goes up when a message changes its shape: a page and a worker of two builds must not misread each other. */
export const protocolVersion = 3;

/** Addresses of the TrueType fonts. Absolute: the worker lies in another folder than the page. */
export interface ReportFonts {
  readonly regular: string;
  readonly italic: string;
  readonly bold: string;
  readonly boldItalic: string;
  /** Loaded only by a report that needs them. */
  readonly fallbacks: Readonly<Record<FallbackName, string>>;
}

export interface ReportRequest<Model extends ReportHead = ReportModel> {
  readonly model: Model;
  /** ISO date-time; stands in the file's metadata. The same request gives the same bytes. */
  readonly createdAt: string;
  /** YYYY-MM-DD where the user is; stands at the foot of every page. */
  readonly day: string;
  /** The assessment file that the report carries: then PDF/A-3a. Null, "för arkiv": PDF/A-2a without attachments. */
  readonly attachment: ReportAttachment | null;
}

export interface ReportAttachment {
  readonly name: string;
  readonly description: string;
  readonly json: string;
}

export type FollowUpRequest = ReportRequest<FollowUpModel>;

export interface BlankFormRequest {
  readonly model: BlankFormModel;
  /** ISO date-time; stands in the file's metadata. The same request gives the same bytes. */
  readonly createdAt: string;
}

/** A letter to children, on one page if it can be. */
export interface LetterRequest {
  readonly model: LetterModel;
  /** ISO date-time; stands in the file's metadata. The same request gives the same bytes. */
  readonly createdAt: string;
  /** YYYY-MM-DD where the user is; stands at the foot. */
  readonly day: string;
}

/** How a letter fills its page, measured where it is laid out. */
export interface LetterFit {
  /** Share of the page; above 1 there is more than one. */
  readonly filled: number;
  /** Lines that have to go for it to be one page. */
  readonly linesBeyond: number;
  /** As many words as there are on so many lines, about. */
  readonly wordsBeyond: number;
}

/** What the worker can make. */
export type Job =
  | { readonly document: 'report'; readonly request: ReportRequest }
  | { readonly document: 'followUp'; readonly request: FollowUpRequest }
  | { readonly document: 'blankForm'; readonly request: BlankFormRequest }
  | { readonly document: 'letter'; readonly request: LetterRequest };

export type ReportStage = 'start' | 'fonts' | 'layout' | 'render';

export interface ReportProgress {
  readonly stage: ReportStage;
  /** While rendering: the page being written, from 1, and how many there are. */
  readonly page?: number;
  readonly pages?: number;
}

/**
 * Why a report could not be made, by what the user can do:
 * `overflow`: some text would not have been on the paper, so there is no file (divide the longest paragraph);
 * `fonts`: the fonts could not be loaded (reload); `unknown`: anything else.
 */
export type ReportErrorCode = 'overflow' | 'fonts' | 'unknown';

export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly code: ReportErrorCode;

  constructor(code: ReportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that the fonts lack, each once; a square stands in their place. */
  readonly missingCharacters: readonly string[];
  /** Of a letter. */
  readonly fit?: LetterFit;
}

interface Versioned {
  readonly version: number;
}

export type MessageToWorker = Versioned &
  (
    | {
        readonly type: 'preload';
        readonly fonts: ReportFonts;
        /** The report that is likely to be asked for: made once in advance, its words are known. */
        readonly model?: ReportModel;
      }
    | { readonly type: 'make'; readonly fonts: ReportFonts; readonly job: Job }
  );

export type MessageFromWorker = Versioned &
  (
    | { readonly type: 'progress'; readonly progress: ReportProgress }
    | { readonly type: 'done'; readonly file: ReportFile }
    | { readonly type: 'failed'; readonly code: ReportErrorCode; readonly message: string }
  );
