import { linkSchema } from '#src/domain/rich-text.ts';

export type LinkTarget =
  | { readonly type: 'link'; readonly address: string }
  /** Not to be followed from here, but worth reading: a file on a disk or a server. */
  | { readonly type: 'note'; readonly address: string }
  | { readonly type: 'none' };

/** Schemes that run something or hold the whole content: their address says nothing to a reader. */
const unspeakable = /^(?:javascript|vbscript|data|blob|about|livescript):/i;

/**
 * What becomes of a pasted link. Web, mail and telephone links stay links; an address of another scheme is
 * kept as words; an address without scheme (within the other document) means nothing here.
 */
export function linkTarget(href: string): LinkTarget {
  // As the browser's own address parser: control characters and line ends count for nothing.
  const bare = href.trim().replace(/\p{Cc}/gu, '');
  const address = bare.replace(/\s/g, bare.toLowerCase().startsWith('tel:') ? '' : '%20');
  if (linkSchema.safeParse(address).success) {
    return { type: 'link', address };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !unspeakable.test(address) && bare.length <= 4096) {
    return /^(?:https?|mailto|tel):/i.test(address)
      ? { type: 'none' }
      : { type: 'note', address: bare };
  }
  return { type: 'none' };
}
