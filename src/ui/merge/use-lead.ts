import { useTranslation } from 'react-i18next';
import type { Relation } from '#src/domain/lineage.ts';
import type { HeldCopy } from '../copy-in-hand.ts';
import { formatWhen } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';

/** What the copy is, beside the draft: the same, newer, older, or both were changed. */
export function useLead(held: HeldCopy, relation: Relation = 'apart'): string {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const { source, theirs } = held;
  const when = formatWhen(new Date(theirs.changedAt), now(), language);
  return t(`merge.lead.${relation}.${source.kind}`, { name: source.name, when });
}
