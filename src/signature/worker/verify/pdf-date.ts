const pattern =
  /^D?:?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-])(\d{2})'?(?:(\d{2})'?)?)?/;

/** A date of a PDF (ISO 32000-1, 7.9.4) as an ISO date-time in UTC; empty where it is none. */
export function isoOfPdfDate(text: string): string {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', ...zone] =
    pattern.exec(text) ?? [];
  if (year === undefined) {
    return '';
  }
  const [sign, hours = '00', minutes = '00'] = zone;
  const offset = sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}
