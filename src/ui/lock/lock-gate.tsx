import type { ReactNode } from 'react';
import { lazyPart } from '../lazy-part.tsx';
import { useLocked } from './use-locked.ts';

const UnlockPage = lazyPart(['lock'], async () => (await import('./unlock-page.tsx')).UnlockPage);

/** The pages of a draft, or the one where its passphrase is asked for: then nothing of them is drawn, or held. */
export function LockGate(props: { draftId: string; children: ReactNode }) {
  return useLocked(props.draftId) === true ? <UnlockPage {...props} /> : props.children;
}
