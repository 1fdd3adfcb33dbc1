import { Fragment } from 'react';
import type { ReportSignOff, SignerBlock, SignerEntry } from '../../model/report-data.ts';
import { RunIn } from './facts.tsx';
import { Gap } from './flow.tsx';
import { Heading } from './heading.tsx';
import { Label, Note } from './note.tsx';
import { Prose } from './paragraph.tsx';
import { SignatureField } from './signature-field.tsx';
import { SigningRow } from './signing-row.tsx';
import { space } from './theme.ts';
import { Together } from './together.tsx';

/** Letters that have their place on a line of the form; a longer text is printed as running text. */
const longest = 80;

/** A place to sign for each signer. */
export function SignOff({ signOff }: { signOff: ReportSignOff }) {
  const { id, heading, intro, signers } = signOff;
  return (
    <>
      <Heading level={2} text={heading} id={id} />
      {intro.map((text) => (
        <Note key={text} text={text} />
      ))}
      {signers.map((signer, index) => (
        <Fragment key={String(index)}>
          <Gap height={isSignedInFile(signer) && hasHeading(signer) ? space.hair : space.large} />
          {isShort(signer) ? (
            <Together>
              <Block signer={signer} />
            </Together>
          ) : (
            <Block signer={signer} />
          )}
        </Fragment>
      ))}
    </>
  );
}

function Block({ signer }: { signer: SignerBlock }) {
  const { heading, rows, former } = signer;
  return (
    <>
      {hasHeading(signer) && <Heading level={3} text={heading} />}
      {rows.map((entries) => (
        <Row key={entries[0]?.label} entries={entries} isLow={isSignedInFile(signer)} />
      ))}
      {former.map(({ label, text }) => (
        <Fragment key={label}>
          <Label text={label} />
          <Prose text={text} />
        </Fragment>
      ))}
    </>
  );
}

function Row({ entries, isLow }: { entries: readonly SignerEntry[]; isLow: boolean }) {
  const [first] = entries;
  if (first?.field !== undefined) {
    return <SignatureField label={first.label} field={first.field} />;
  }
  if (entries.every(fits)) {
    return <SigningRow entries={entries} isLow={isLow} />;
  }
  return entries.map(({ label, text }) => (
    <RunIn
      key={label}
      label={label}
      text={[{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }]}
      weight="quiet"
    />
  ));
}

function fits({ text }: SignerEntry): boolean {
  return text.length <= longest;
}

function isShort({ heading, rows, former }: SignerBlock): boolean {
  return heading.length <= longest && rows.flat().every(fits) && former.length === 0;
}

function hasHeading({ heading }: SignerBlock): boolean {
  return heading !== '';
}

/** Three such places stand on one page. */
function isSignedInFile({ rows }: SignerBlock): boolean {
  return rows.flat().some(({ field }) => field !== undefined);
}
