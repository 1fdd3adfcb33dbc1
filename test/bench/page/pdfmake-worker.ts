import pdfmake from 'pdfmake';
import { servePeer } from './peer.ts';
import { sheet, styleOf } from './typography.ts';

/** pdfmake as its users get it: the package's browser build, fonts by address. It writes no structure. */

/** Of the typeface, per point of size; pdfmake counts line heights in it. */
const naturalLineHeight = 1.257;

const { top, bottom, left, right } = sheet.margins;

servePeer(async ({ pieces, fonts }) => {
  pdfmake.setFonts({ provning: { normal: fonts.regular, bold: fonts.bold } });
  const document = pdfmake.createPdf({
    pageSize: { width: sheet.size[0], height: sheet.size[1] },
    pageMargins: [left, top, right, bottom],
    defaultStyle: { font: 'provning' },
    language: 'sv-SE',
    content: pieces.map(({ kind, text }) => {
      const { font, size, leading, gapAbove } = styleOf[kind];
      return {
        text,
        fontSize: size,
        lineHeight: leading / size / naturalLineHeight,
        bold: font === 'bold',
        margin: [0, gapAbove, 0, 0],
      };
    }),
  });
  return new Uint8Array(await document.getBuffer());
});
