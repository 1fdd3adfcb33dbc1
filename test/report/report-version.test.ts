import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { report } from '#src/i18n/sv/report.ts';
import { createReportModel } from '#src/report/report-model.ts';
import { assessmentWith, modelOf, signedOff, swedishTexts } from './sample.ts';

const factsOf = async (...of: Parameters<typeof modelOf>) =>
  Object.fromEntries(
    (await modelOf(...of)).facts.map(({ label, text }) => [
      label,
      text.flatMap((block) => (block.type === 'paragraph' ? block.content : [])),
    ]),
  );
const words = (text: string) => [{ type: 'text', text }];

describe('the version of a report', () => {
  it('that is not signed off is told with the number of its changes', async () => {
    const model = await modelOf({}, { version: 2 });
    expect(model.version).toBe('Version 2, ändring 3');
    expect(model.signedOff).toEqual([]);
  });

  it('that is signed off is told with the day, and with what it replaces', async () => {
    const model = await modelOf({}, signedOff);
    expect(model.version).toBe('Version 2');
    expect(model.signedOff).toEqual([
      'Fastställd 2026-11-22',
      'Ersätter version 1, fastställd 2026-10-31',
    ]);
  });

  it('that is the first replaces nothing', async () => {
    const model = await modelOf({}, { signedOffAt: '2026-11-22T12:00:00.000Z' });
    expect(model.signedOff).toEqual(['Fastställd 2026-11-22']);
  });

  it('stands in the case sheet', async () => {
    expect(await factsOf({}, signedOff)).toMatchObject({
      Version: words('2, fastställd 2026-11-22'),
      'Föregående version': words('1, fastställd 2026-10-31'),
    });
    expect(await factsOf({})).toMatchObject({ Version: words('1, inte fastställd (ändring 3)') });
    expect(await factsOf({})).not.toHaveProperty('Föregående version');
  });

  it('has the day that it was in Sweden, whatever the clock of the one who makes it', async () => {
    const { signedOff: winter } = await modelOf({}, { signedOffAt: '2026-12-31T23:30:00.000Z' });
    expect(winter).toEqual(['Fastställd 2027-01-01']);
    const { signedOff: summer } = await modelOf({}, { signedOffAt: '2026-06-30T21:59:59.999Z' });
    expect(summer).toEqual(['Fastställd 2026-06-30']);
  });

  it('is never a draft when it is signed off', async () => {
    const model = createReportModel(
      { ...assessmentWith({}), ...signedOff },
      barnrattsprovning,
      await swedishTexts(),
      report,
      { isDraft: true },
    );
    expect(model.draftLabel).toBe('');
    expect(model.kind).not.toContain('UTKAST');
  });
});
