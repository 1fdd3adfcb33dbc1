/** Far more than there are empty streams in any file. */
const maximumEmptyPieces = 20_000;

/**
 * The bytes of a file, for LibPDF. Where it meets a brace or a parenthesis that closes nothing, it reads a word of no
 * length and stays where it is, for ever; each of these words is a piece of the bytes, so here it comes to an end.
 */
class GuardedBytes extends Uint8Array<ArrayBuffer> {
  #emptyPieces = 0;

  override subarray(start?: number, end?: number): Uint8Array<ArrayBuffer> {
    // Pieces are guarded, too: object streams are read from one.
    const piece = super.subarray(start, end);
    if (piece.length === 0) {
      this.#emptyPieces += 1;
      if (this.#emptyPieces > maximumEmptyPieces) {
        throw new Error('The file is read without getting on.');
      }
    }
    return piece;
  }
}

export function guarded(bytes: Uint8Array): Uint8Array {
  return new GuardedBytes(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length);
}
