import { PdfArray, PdfDict, type PdfObject, PdfStream } from '@libpdf/core';
import type { DocumentState } from '../document-state.ts';

/**
 * Certificates and what tells whether they had been revoked, which signing services add for the years to come (Document
 * Security Store, ISO 32000-2, 12.8.4.3). Nothing of it is ever shown.
 */
export function isValidationData(value: PdfObject | undefined, state: DocumentState): boolean {
  const store = state.resolve(value);
  const isData = (item: PdfObject) => isPlainStream(state.resolve(item));
  const isList = (item: PdfObject | undefined) => {
    const list = state.resolve(item);
    return list instanceof PdfArray && [...list].every(isData);
  };
  const isRecord = (item: PdfObject): boolean => {
    const record = state.resolve(item);
    return (
      record instanceof PdfDict &&
      [...record].every(([{ value: key }, entry]) =>
        ['Cert', 'CRL', 'OCSP'].includes(key)
          ? isList(entry)
          : key === 'TS'
            ? isData(entry)
            : key === 'TU' || key === 'Type',
      )
    );
  };
  const areRecords = (item: PdfObject) => {
    const records = state.resolve(item);
    return (
      records instanceof PdfDict &&
      [...records].every(([key, entry]) => key.value === 'Type' || isRecord(entry))
    );
  };
  return (
    store instanceof PdfDict &&
    [...store].every(([{ value: key }, entry]) =>
      ['Certs', 'CRLs', 'OCSPs'].includes(key)
        ? isList(entry)
        : key === 'VRI'
          ? areRecords(entry)
          : key === 'Type',
    )
  );
}

function isPlainStream(object: PdfObject | undefined): boolean {
  return (
    object instanceof PdfStream &&
    [...object].every(([key]) => ['Length', 'Filter', 'DecodeParms', 'Type'].includes(key.value))
  );
}
