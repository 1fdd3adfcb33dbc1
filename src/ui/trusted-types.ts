/** A string that the browser takes as script or HTML because a policy has let it through. */
type Trusted = string & { readonly isTrusted: true };

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {
      readonly createHTML?: (text: string) => string;
      readonly createScriptURL?: (address: string) => string | undefined;
    },
  ): { createHTML(text: string): Trusted };
}

/** Undefined in browsers that do not know of it: there the rest of the content security policy holds alone. */
const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;

/**
 * From now on a worker or a service worker is started only from the app's own folder (or, where the app is one file
 * and its policy allows it, from a text that it holds itself). No other string becomes script, whoever asks.
 */
export function trustOwnScriptsOnly(): void {
  const folder = new URL('.', document.baseURI).href;
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const { href, protocol } = new URL(address, document.baseURI);
      return href.startsWith(folder) || protocol === 'blob:' ? address : undefined;
    },
  });
}

const pastedHtml = trustedTypes?.createPolicy('pasted-html', { createHTML: (html) => html });

/** HTML as a document of its own that runs no script, loads nothing and is never shown: to be read, and forgotten. */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(pastedHtml?.createHTML(html) ?? html, 'text/html');
}
