const digits = new TextEncoder().encode(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
);
const padding = '='.charCodeAt(0);

/** As `btoa`, which takes several times as long: it wants its bytes as a string, and a draft is saved often. */
export function toBase64(bytes: Uint8Array): string {
  const written = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let place = 0;
  for (let index = 0; index < bytes.length; index += 3) {
    const three =
      ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) {
      written[place++] = digits[(three >> shift) & 63] ?? 0;
    }
  }
  written.fill(padding, written.length - ((3 - (bytes.length % 3)) % 3));
  return new TextDecoder().decode(written);
}

/** The bytes of a text that is known to be base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < characters.length; index += 1) {
    bytes[index] = characters.charCodeAt(index);
  }
  return bytes;
}
