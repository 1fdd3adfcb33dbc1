import {
  type PDF,
  type PdfArray,
  PdfDict,
  type PdfObject,
  type PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core';
import { beginsAsAssessmentFile, maximumFileBytes } from '#src/domain/assessment-file/format.ts';
import { PdfError } from '../protocol.ts';
import { decodeStream, TooMuchDataError } from './decode-stream.ts';
import { loadPdf } from './load-pdf.ts';

type Resolve = (reference: PdfRef) => PdfObject | null;

interface Attachment {
  readonly stream: PdfStream;
  /** 2: by name and relation what our reports carry; 1: one of the two; 0: something else. */
  readonly likeness: number;
}

/** The text of the assessment that a report carries, not yet validated; throws a PdfError. */
export async function attachedAssessment(bytes: Uint8Array): Promise<string> {
  const pdf = await loadPdf(bytes);
  if (!pdf.isAuthenticated) {
    throw new PdfError('encrypted', 'A password protects the file.');
  }
  const attachments = attachmentsOf(pdf).sort((a, b) => b.likeness - a.likeness);
  let isTooLarge = false;
  for (const { stream } of attachments) {
    try {
      const text = new TextDecoder().decode(decodeStream(stream, maximumFileBytes));
      if (beginsAsAssessmentFile(text)) {
        return text;
      }
    } catch (error) {
      isTooLarge ||= error instanceof TooMuchDataError;
    }
  }
  if (isTooLarge) {
    throw new PdfError('tooLarge', 'What is attached is too large.');
  }
  // Where the file had to be pieced together, the assessment may have been in what is gone.
  throw pdf.recoveredViaBruteForce
    ? new PdfError('damaged', 'The file is damaged, and no assessment is left in it.')
    : new PdfError('noAssessment', 'No assessment is attached.');
}

/** Everything that is attached to the document: its associated files, then those listed by name. */
function attachmentsOf(pdf: PDF): Attachment[] {
  const catalog = pdf.getCatalog();
  const resolve: Resolve = (reference) => pdf.getObject(reference);
  const listed = catalog.getDict('Names', resolve)?.getDict('EmbeddedFiles', resolve);
  const specifications = [
    ...entriesOf(catalog.getArray('AF', resolve), resolve),
    ...(listed === undefined ? [] : namedFiles(listed, resolve)),
  ];
  return [...new Set(specifications)].flatMap((specification) =>
    specification instanceof PdfDict ? attachmentOf(specification, resolve) : [],
  );
}

/** The values of a name tree (PDF 1.7, 7.9.6). Nodes are visited once: a tree that bites its tail comes to an end. */
function namedFiles(root: PdfDict, resolve: Resolve): (PdfObject | undefined)[] {
  const nodes = new Set<PdfObject | undefined>([root]);
  const values: (PdfObject | undefined)[] = [];
  for (const node of nodes) {
    if (node instanceof PdfDict) {
      const names = entriesOf(node.getArray('Names', resolve), resolve);
      values.push(...names.filter((_, index) => index % 2 === 1));
      for (const kid of entriesOf(node.getArray('Kids', resolve), resolve)) {
        nodes.add(kid);
      }
    }
  }
  return values;
}

/** What does not resolve keeps its place, or names and values would change places. */
function entriesOf(array: PdfArray | undefined, resolve: Resolve): (PdfObject | undefined)[] {
  return Array.from({ length: array?.length ?? 0 }, (_, index) => array?.at(index, resolve));
}

function attachmentOf(specification: PdfDict, resolve: Resolve): Attachment[] {
  const files = specification.getDict('EF', resolve);
  const stream = files?.get('UF', resolve) ?? files?.get('F', resolve);
  if (!(stream instanceof PdfStream)) {
    return [];
  }
  const name = specification.get('UF', resolve) ?? specification.get('F', resolve);
  const isJson = name instanceof PdfString && name.asString().toLowerCase().endsWith('.json');
  const isSource = specification.getName('AFRelationship', resolve)?.value === 'Source';
  return [{ stream, likeness: Number(isJson) + Number(isSource) }];
}
