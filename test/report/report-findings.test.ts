import { describe, expect, it } from 'vitest';
import { emptyReport } from '#src/report/model/empty-report.ts';
import { pdfDestinations, pdfPages } from './pdf-words.ts';
import { choice, longText, modelOf, record, records, reportOf, signers, text } from './sample.ts';

const negative = (number: number, title: string) =>
  record(number, { 'negative-consequence': text(title) });

describe('open findings', () => {
  it('are grouped by how grave they are, each kind once, with the places where they are', async () => {
    const { findings } = await modelOf({
      ...signers(1),
      'children-heard': choice('no'),
      'negative-consequences': records(
        negative(1, 'Längre väg till skolan'),
        negative(2, longText(400)),
      ),
      'compensatory-measures': records(record(3, { measure: text('Ny busslinje') })),
    });
    expect(findings.groups.map(({ heading }) => heading)).toEqual([
      '✘ Behöver åtgärdas',
      '◆ Bör åtgärdas',
      '○ Att överväga',
    ]);
    const all = findings.groups.flatMap((group) => group.findings);
    expect(new Set(all.map((finding) => finding.text)).size).toBe(all.length);
    const withText = (part: string) => all.find((finding) => finding.text.includes(part));
    expect(withText('barn har hörts')?.why).toMatch(/artikel 12/);
    expect(withText('barn har hörts')?.places).toEqual([
      { text: 'steg\u00a09', target: expect.stringMatching(/\w/) },
    ]);
    expect(withText('Diarienummer')?.places).toEqual([
      { text: 'Ärendeuppgifter', target: 'facts' },
    ]);
    const [first, second] = withText('negativa konsekvensen')?.entries ?? [];
    expect(first?.text).toBe('Steg 11: Längre väg till skolan');
    expect(second?.text).toMatch(/^Steg 11: .{90,150}…$/);
  });

  it('name no more entries of a kind than a reader takes in, and say how many there are', async () => {
    const { findings } = await modelOf({
      'negative-consequences': records(
        ...Array.from({ length: 40 }, (_, index) => negative(index, `Följd ${index}`)),
      ),
      'compensatory-measures': records(record(99, { measure: text('Ny busslinje') })),
    });
    const many = findings.groups
      .flatMap((group) => group.findings)
      .find(({ entries }) => entries.length > 1);
    expect(many?.entries).toHaveLength(6);
    expect(many?.more).toBe('och 34 till');
  });

  it('of an almost empty draft take no more than a page', async () => {
    const { bytes } = await reportOf(await modelOf({ 'case-title': text('Nya busstider') }));
    const places = await pdfDestinations(bytes);
    expect((places.get('sign-off') ?? 0) - (places.get('findings') ?? 0)).toBeLessThanOrEqual(1);
  });

  it('on who signs lead to the sign-off', async () => {
    const none = await modelOf({});
    const missing = none.findings.groups
      .flatMap(({ findings }) => findings)
      .find((finding) => finding.text.includes('undertecknare'));
    expect(missing?.places).toEqual([{ text: 'Underskrifter', target: 'sign-off' }]);
    const { findings } = await modelOf({
      'case-signers': records(record(1, { 'signer-name': text('Anna Berg') })),
    });
    const entries = findings.groups
      .flatMap((group) => group.findings)
      .flatMap((one) => one.entries);
    expect(entries).toContainEqual({ text: 'Underskrifter: Anna Berg', target: 'sign-off' });
  });

  it('lead to places that are in the report, and stand in its contents', async () => {
    const model = await modelOf({});
    const { bytes } = await reportOf(model);
    const places = await pdfDestinations(bytes);
    const targets = model.findings.groups
      .flatMap(({ findings }) => findings)
      .flatMap((finding) => [...finding.places, ...finding.entries])
      .map(({ target }) => target);
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !places.has(target))).toEqual([]);
    const pages = await pdfPages(bytes);
    expect(pages[1]).toContain('Öppna påpekanden');
    expect(pages[(places.get('findings') ?? 0) - 1]).toContain('Behöver åtgärdas');
  });

  it('that are none have no section, and no line in the contents', async () => {
    const { findings } = await modelOf({});
    const none = { ...findings, groups: [] };
    const pages = await pdfPages((await reportOf({ ...emptyReport, findings: none })).bytes);
    expect(pages.join('\n')).not.toContain('Öppna påpekanden');
  });
});
