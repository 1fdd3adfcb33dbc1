import type { ReportClient } from '#src/report/report-client.ts';
import type { SigningIdentity } from '#src/signature/identity.ts';
import { createSignatureClient } from '#src/signature/signature-client.ts';
import { createTask } from './assessment.ts';

/** A report that two people have signed, and what its third signature and the review of all three take. */

const client = createSignatureClient();
const signedAt = '2026-11-22T12:30:00.000Z';

export interface Signing {
  /** Milliseconds from the call until the bytes were here. */
  sign(): Promise<number>;
  /** Of the file with three signatures; throws where it is not green. */
  review(): Promise<number>;
}

export async function prepareSigning(
  report: ReportClient,
  fonts: readonly string[],
): Promise<Signing> {
  const { request } = await createTask(1, { signers: 3 });
  const identity = await client.createIdentity({
    name: 'Åsa Öberg',
    organisation: 'Ekdalens kommun',
    now: signedAt,
  });
  let file = pdf(await report.exportReport(request));
  for (const field of ['Signature1', 'Signature2']) {
    file = pdf(await signed(file, field, identity, fonts));
  }
  let last = file;
  return {
    async sign() {
      const begin = performance.now();
      const bytes = await signed(file, 'Signature3', identity, fonts);
      const end = performance.now();
      last = pdf(bytes);
      return end - begin;
    },
    async review() {
      const begin = performance.now();
      const { status, signatures } = await client.review(last);
      const end = performance.now();
      if (status !== 'green' || signatures.length !== 3) {
        throw new Error(`The review found ${signatures.length} signatures and says ${status}.`);
      }
      return end - begin;
    },
  };
}

function pdf(bytes: Uint8Array): Blob {
  return new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
}

function signed(
  file: Blob,
  field: string,
  identity: SigningIdentity,
  fonts: readonly string[],
): Promise<Uint8Array> {
  const appearance = ['Åsa Öberg', 'Ekdalens kommun', 'Underskriven 22 november 2026'];
  return client.sign({ file, field, identity, signedAt, appearance, statement: '', fonts });
}
