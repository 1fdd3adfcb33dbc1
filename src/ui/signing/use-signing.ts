import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#questionnaire/index.ts';
import { signedFileName } from '#src/domain/file-name.ts';
import { isLanguage, wordsIn } from '#src/i18n/i18n.ts';
import type { SigningIdentity } from '#src/signature/identity.ts';
import type { SignatureProgress } from '#src/signature/protocol.ts';
import { placesForPeople, type Review } from '#src/signature/review.ts';
import { download } from '../components/download.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import type { SigningContent } from './signing-content.ts';
import { appearanceLines } from './signing-words.ts';

export type SigningState =
  | { readonly kind: 'choosing' | 'cancelled' }
  | { readonly kind: 'working'; readonly progress: SignatureProgress }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'done'; readonly name: string };

/** Signs one place of a file, hands the new file to the user, and then to whoever asked. */
export function useSigning(props: {
  file: File;
  review: Review;
  content: SigningContent;
  onSigned: (file: File, field: string) => void;
}) {
  const { i18n } = useTranslation();
  const { signature, signatureFonts, now } = useServices();
  const spoken = useLanguage();
  const [state, setState] = useState<SigningState>({ kind: 'choosing' });
  const control = useRef<AbortController>(undefined);
  const { file, review, content } = props;

  useEffect(() => () => control.current?.abort(), []);

  async function signedBytes(field: string, identity: SigningIdentity, signal: AbortSignal) {
    const language = languageOf(review.document.language) ?? spoken;
    const words = await wordsIn(i18n, language);
    const signedAt = now();
    const { version } = content;
    return signature.sign(
      {
        file,
        field,
        identity,
        signedAt: signedAt.toISOString(),
        appearance: appearanceLines(identity.description, signedAt, words, language),
        statement: version === undefined ? '' : words('signing.appearance.statement', { version }),
        fonts: signatureFonts,
      },
      { signal, onProgress: (progress) => setState({ kind: 'working', progress }) },
    );
  }

  async function sign(field: string, identity: SigningIdentity) {
    control.current?.abort();
    const current = new AbortController();
    control.current = current;
    setState({ kind: 'working', progress: { stage: 'reading' } });
    try {
      const bytes = await signedBytes(field, identity, current.signal);
      current.signal.throwIfAborted();
      const places = placesForPeople(review);
      const signed = places.filter((one) => one.isSigned).length + 1;
      const name = signedFileName(file.name, signed, places.length);
      const result = new File([new Uint8Array(bytes)], name, { type: 'application/pdf' });
      download(name, result);
      setState({ kind: 'done', name });
      props.onSigned(result, field);
    } catch (error) {
      if (!current.signal.aborted) {
        setState({ kind: 'failed', error });
      }
    }
  }

  return {
    state,
    sign,
    cancel() {
      control.current?.abort();
      setState({ kind: 'cancelled' });
    },
  };
}

/** Of a BCP 47 tag such as `sv-SE`, if it is one that the app speaks. */
function languageOf(tag: string): Language | undefined {
  const primary = tag.split('-')[0]?.toLowerCase();
  return isLanguage(primary) ? primary : undefined;
}
