import { useEffect, useState } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import type { DraftId, DraftStore } from '#src/storage/drafts/draft-store.ts';
import { useServices } from '../services.tsx';

export interface OtherVersions {
  /** The version that this one was made from, if it is in this browser. */
  readonly former: DraftId | undefined;
  /** The next version that somebody has made of this one, if it is in this browser. */
  readonly newer: { readonly id: DraftId; readonly version: number } | undefined;
}

/** Versions of the same prövning among the drafts of this browser, also those that another tab makes. */
export function useOtherVersions(draftId: DraftId, assessment: Assessment): OtherVersions {
  const { store } = useServices();
  const [versions, setVersions] = useState(() => otherVersions(store, draftId, assessment));

  useEffect(() => {
    const refresh = () => setVersions(otherVersions(store, draftId, assessment));
    refresh();
    window.addEventListener('focus', refresh);
    window.addEventListener('storage', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
      window.removeEventListener('storage', refresh);
    };
  }, [store, draftId, assessment]);

  return versions;
}

export function otherVersions(
  store: DraftStore,
  draftId: DraftId,
  { id, version, formerVersion }: Assessment,
): OtherVersions {
  const others = store
    .list()
    .flatMap((listing) =>
      listing.problem === undefined && listing.assessmentId === id && listing.id !== draftId
        ? [listing]
        : [],
    );
  const newer = others
    .filter((other) => other.version > version)
    .sort((one, other) => one.version - other.version)[0];
  return {
    former: others.find(
      (other) =>
        other.signedOffAt !== undefined &&
        other.version === formerVersion?.number &&
        other.signedOffAt === formerVersion.signedOffAt,
    )?.id,
    newer: newer && { id: newer.id, version: newer.version },
  };
}
