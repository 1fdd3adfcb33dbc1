/** pdfkit writes a plain string as a name (/Link) and a wrapped one as a text. */
export function pdfText(text: string): object {
  return Object(text);
}
