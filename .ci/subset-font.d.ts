declare module 'subset-font' {
  function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      keepFeatures?: string[];
      preserveNameIds?: number[];
      noHinting?: boolean;
      keepAllGlyphs?: boolean;
    },
  ): Promise<Uint8Array>;
  export = subsetFont;
}
