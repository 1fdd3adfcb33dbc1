import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { MergeChoice, MergeConflict } from '#src/domain/merge/conflicts.ts';
import { Heading, HeadingLevel } from '../components/heading.tsx';
import type { HeldCopy } from '../copy-in-hand.ts';
import { AnswerSides } from './answer-sides.tsx';
import { EffectSides } from './effect-sides.tsx';
import { RemovedEntry } from './removed-entry.tsx';
import { useConflictPlace } from './use-conflict-place.ts';

export interface ConflictCardProps {
  readonly conflict: MergeConflict;
  readonly number: number;
  readonly total: number;
  readonly questionnaire: Questionnaire;
  readonly titles: ReadonlyMap<string, string>;
  readonly source: HeldCopy['source']['kind'];
  readonly chosen: MergeChoice | undefined;
  /** Asked for and not yet chosen. */
  readonly isMissing: boolean;
  readonly onChoose: (choice: MergeChoice) => void;
}

/** One thing that both have changed: where it is, what both say, and what is to stand there. */
export function ConflictCard(props: ConflictCardProps) {
  const { t } = useTranslation();
  const missingId = useId();
  const { conflict, number, total } = props;
  const place = useConflictPlace(props.questionnaire, conflict.place, props.titles);
  return (
    <fieldset className="conflict" data-conflict={conflict.id} data-chosen={props.chosen ?? 'none'}>
      <legend>
        <span className="conflict-number">{t('merge.conflicts.number', { number, total })}</span>
        <HeadingLevel level={3}>
          <Heading className="conflict-heading">{place.heading}</Heading>
        </HeadingLevel>
        <span className="conflict-place">{place.within.join(' · ')}</span>
      </legend>
      <ConflictSides {...props} place={place} />
      <ChoiceButtons {...props} missingId={missingId} />
      {props.isMissing && (
        <p className="conflict-missing" id={missingId}>
          {t('merge.chooseOne')}
        </p>
      )}
    </fieldset>
  );
}

function ConflictSides(props: ConflictCardProps & { place: ReturnType<typeof useConflictPlace> }) {
  const { conflict, place, source } = props;
  switch (conflict.kind) {
    case 'answer':
      return <AnswerSides sides={conflict} place={place} source={source} />;
    case 'effect':
      return <EffectSides sides={conflict} source={source} />;
    case 'removal':
      return <RemovedEntry conflict={conflict} place={place} source={source} />;
  }
}

function ChoiceButtons(props: ConflictCardProps & { missingId: string }) {
  const { t } = useTranslation();
  const { conflict, source, chosen, isMissing, missingId, onChoose } = props;
  const isRemoval = conflict.kind === 'removal';
  const keeper = isRemoval && conflict.removedBy === 'mine' ? 'theirs' : 'mine';
  const remover = keeper === 'mine' ? 'theirs' : 'mine';
  const offered = isRemoval
    ? [
        { choice: keeper, words: t('merge.removal.keep') },
        { choice: remover, words: t('merge.removal.remove') },
      ]
    : (['mine', 'theirs', ...(conflict.canKeepBoth ? (['both'] as const) : [])] as const).map(
        (choice) => ({ choice, words: t(`merge.choices.${source}.${choice}`) }),
      );
  return (
    <div className="conflict-choices">
      {offered.map(({ choice, words }) => (
        <label key={choice} className="choice-option">
          <input
            type="radio"
            name={conflict.id}
            value={choice}
            checked={chosen === choice}
            {...(isMissing ? { 'aria-describedby': missingId } : {})}
            onChange={() => onChoose(choice as MergeChoice)}
          />
          {words}
        </label>
      ))}
    </div>
  );
}
