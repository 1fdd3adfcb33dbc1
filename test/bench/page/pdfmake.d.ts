/** What is measured of pdfmake, which comes without types. */
declare module 'pdfmake' {
  const pdfmake: {
    setFonts(fonts: Record<string, { normal: string; bold: string }>): void;
    createPdf(document: object): { getBuffer(): Promise<Uint8Array> };
  };
  // biome-ignore lint/style/noDefaultExport: the package's own shape.
  export default pdfmake;
}
