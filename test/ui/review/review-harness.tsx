import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Review } from '#src/signature/review.ts';
import type { SignatureClient } from '#src/signature/signature-client.ts';
import { paths, patterns } from '#src/ui/paths.ts';
import { ReviewPage } from '#src/ui/review/review-page.tsx';
import type { Services } from '#src/ui/services.tsx';
import { noSignature, renderInApp, testServices } from '../app-harness.tsx';
import '#src/ui/styles/tokens.css';
import '#src/ui/styles/base.css';
import '#src/ui/styles/controls.css';

/** Bytes that are a PDF at first sight; what is in it is up to the client that a test hands in. */
export const pdf = (name = 'rapport.pdf', size = 448_120) =>
  new File(['%PDF-1.7'.padEnd(size)], name, { type: 'application/pdf' });

export function answering(review: Review): SignatureClient {
  return { ...noSignature, review: () => Promise.resolve(review) };
}

/** The page as it stands with its address, in Swedish. */
export async function renderReviewPage(
  signature: SignatureClient,
  changed: Partial<Services> = {},
) {
  location.hash = paths.review;
  const services = testServices({ signature, ...changed });
  const drawn = await renderInApp(
    <Router hook={useHashLocation}>
      <Route path={patterns.review}>{(params) => <ReviewPage place={params['*'] ?? ''} />}</Route>
    </Router>,
    services,
  );
  return { ...drawn, services };
}
