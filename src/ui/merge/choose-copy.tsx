import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textByRole } from '#src/domain/assessment.ts';
import type { DraftListing } from '#src/storage/drafts/draft-store.ts';
import { PageTitle } from '../components/page-title.tsx';
import type { HeldCopy } from '../copy-in-hand.ts';
import { formatWhen } from '../format.ts';
import { useServices } from '../services.tsx';
import { FileRefused } from '../start/opening/file-refused.tsx';
import { useLanguage } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useReadCopy } from './use-read-copy.ts';

type Readable = Exclude<DraftListing, { readonly problem: string }>;

interface ChooseCopyProps extends OpenAssessmentProps {
  readonly onChosen: (copy: HeldCopy) => void;
}

/** Which copy is to be taken in: a file, or another draft of the same prövning in this browser. */
export function ChooseCopy(props: ChooseCopyProps) {
  const { t } = useTranslation();
  const { draftId, onChosen } = props;
  const input = useRef<HTMLInputElement>(null);
  const reading = useReadCopy((theirs, name) =>
    onChosen({ draftId, theirs, source: { kind: 'file', name } }),
  );
  const { state } = reading;
  return (
    <main className="merge" id="content">
      <PageTitle title={t('merge.choose.heading')} focus={true} />
      <p className="step-intro">{t('merge.choose.lead')}</p>
      <div>
        <button
          type="button"
          className="button button-primary"
          onClick={() => input.current?.click()}
        >
          {t('merge.choose.file')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json,.pdf,application/pdf"
          className="file-input"
          aria-label={t('merge.choose.file')}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // So that the same file can be chosen again after a message.
            event.target.value = '';
            if (file) {
              reading.read(file);
            }
          }}
        />
      </div>
      <p role="status">{state?.kind === 'reading' && t('files.reading', { name: state.name })}</p>
      {state?.kind === 'refused' && (
        <FileRefused file={state.file} problem={state.problem} isAlert={true} />
      )}
      {state?.kind === 'noAssessment' && (
        <p role="alert" className="message">
          {t('files.problems.notOurs', { name: state.name })}
        </p>
      )}
      {state?.kind === 'sealed' && (
        <p role="alert" className="message">
          {t('merge.choose.sealed', { name: state.name })}
        </p>
      )}
      <OtherDrafts {...props} />
    </main>
  );
}

/** Also a text that the browser has put aside lies there as a draft of its own. */
function OtherDrafts({ draftId, session, questionnaire, onChosen }: ChooseCopyProps) {
  const { t } = useTranslation();
  const { store, now } = useServices();
  const language = useLanguage();
  const { id } = session.assessment;
  const [isGone, setIsGone] = useState(false);
  const drafts = useMemo(
    () =>
      store
        .list()
        .filter((listing): listing is Readable => listing.problem === undefined)
        .filter(
          (listing) =>
            listing.assessmentId === id &&
            listing.id !== draftId &&
            listing.signedOffAt === undefined,
        ),
    [store, id, draftId],
  );

  function choose(listing: Readable) {
    const loaded = store.load(listing.id);
    if (!loaded?.ok) {
      setIsGone(true);
      return;
    }
    const theirs = loaded.assessment;
    const name = textByRole(theirs, questionnaire, 'title') || t('common.untitled');
    onChosen({ draftId, theirs, source: { kind: 'copy', name } });
  }

  return (
    drafts.length > 0 && (
      <section className="merge-drafts" aria-labelledby="merge-drafts">
        <h2 id="merge-drafts">{t('merge.choose.drafts')}</h2>
        {isGone && (
          <p role="alert" className="message">
            {t('merge.choose.gone')}
          </p>
        )}
        <ul>
          {drafts.map((listing) => (
            <li key={listing.id}>
              <button type="button" className="button" onClick={() => choose(listing)}>
                {t('merge.choose.draft', {
                  title: listing.title || t('common.untitled'),
                  when: formatWhen(new Date(listing.changedAt), now(), language),
                })}
              </button>
            </li>
          ))}
        </ul>
      </section>
    )
  );
}
