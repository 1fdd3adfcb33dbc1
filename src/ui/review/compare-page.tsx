import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Review } from '#src/signature/review.ts';
import type { DraftListing, DraftProblem } from '#src/storage/drafts/draft-store.ts';
import { Comparison } from '../compare/comparison.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { formatWhen } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { useVersionWords } from '../version-words.ts';
import { ContentSource } from './content-source.tsx';

type Readable = Exclude<DraftListing, { readonly problem: DraftProblem }>;

/** What differs between the assessment that came with the file and a draft of this browser. */
export function ComparePage(props: { assessment: Assessment; review: Review }) {
  const { t } = useTranslation();
  const { store } = useServices();
  const { assessment } = props;
  const drafts = useDraftsFor(assessment);
  const [chosen, setChosen] = useState(drafts.same[0]?.id ?? drafts.others[0]?.id);
  const loaded = useMemo(
    () => (chosen === undefined ? undefined : store.load(chosen)),
    [store, chosen],
  );
  return (
    <main className="review-content">
      <div className="review-content-head">
        <PageTitle title={t('review.compare.heading')} focus={true} />
        <ContentSource review={props.review} />
        <Link href={paths.review} className="button">
          {t('review.content.back')}
        </Link>
        {chosen === undefined ? (
          <p>{t('review.compare.none')}</p>
        ) : (
          <DraftChoice drafts={drafts} chosen={chosen} onChoose={setChosen} />
        )}
      </div>
      {loaded?.ok && <FileAndDraft file={assessment} draft={loaded.assessment} />}
      {chosen !== undefined && !loaded?.ok && (
        <p role="alert" className="message">
          {t('review.compare.gone')}
        </p>
      )}
    </main>
  );
}

interface DraftsFor {
  /** Other copies and versions of the same prövning. */
  readonly same: readonly Readable[];
  readonly others: readonly Readable[];
}

function useDraftsFor(assessment: Assessment): DraftsFor {
  const { store } = useServices();
  return useMemo(() => {
    const readable = store
      .list()
      .filter((listing): listing is Readable => listing.problem === undefined);
    const isSame = ({ assessmentId }: Readable) => assessmentId === assessment.id;
    return {
      same: readable.filter(isSame),
      others: readable.filter((listing) => !isSame(listing)),
    };
  }, [store, assessment]);
}

function DraftChoice(props: { drafts: DraftsFor; chosen: string; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const { same, others } = props.drafts;
  return (
    <div className="draft-choice">
      <label htmlFor="draft-choice">{t('review.compare.choose')}</label>
      <select
        id="draft-choice"
        className="input"
        value={props.chosen}
        onChange={(event) => props.onChoose(event.target.value)}
      >
        <DraftOptions name={t('review.compare.same')} drafts={same} />
        <DraftOptions name={t('review.compare.others')} drafts={others} />
      </select>
    </div>
  );
}

function DraftOptions(props: { name: string; drafts: readonly Readable[] }) {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  if (props.drafts.length === 0) {
    return null;
  }
  return (
    <optgroup label={props.name}>
      {props.drafts.map(({ id, title, version, changedAt }) => (
        <option key={id} value={id}>
          {t('review.compare.option', {
            title: title || t('common.untitled'),
            version,
            when: formatWhen(new Date(changedAt), now(), language),
          })}
        </option>
      ))}
    </optgroup>
  );
}

/** The older of the two comes first. */
function FileAndDraft({ file, draft }: { file: Assessment; draft: Assessment }) {
  const { t } = useTranslation();
  const versionWords = useVersionWords();
  const sides = [
    { assessment: file, name: t('review.compare.inFile', { version: versionWords(file) }) },
    { assessment: draft, name: t('review.compare.inDraft', { version: versionWords(draft) }) },
  ] as const;
  const [before, after] = isOlder(draft, file) ? [sides[1], sides[0]] : sides;
  return (
    <Comparison
      before={before.assessment}
      after={after.assessment}
      beforeName={before.name}
      afterName={after.name}
    />
  );
}

function isOlder(one: Assessment, other: Assessment): boolean {
  return one.version === other.version
    ? one.revision < other.revision
    : one.version < other.version;
}
