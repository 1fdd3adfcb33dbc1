import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { loadTexts } from '#questionnaire/index.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { signOff } from '#src/domain/sign-off.ts';
import { report as english } from '#src/i18n/en/report.ts';
import { report as swedish } from '#src/i18n/sv/report.ts';
import { createFollowUpModel } from '#src/report/follow-up-model.ts';
import type { FollowUpModel } from '#src/report/model/follow-up-data.ts';
import type { ReportAttachment } from '#src/report/protocol.ts';
import { attachedAssessment } from '#src/signature/worker/attached-assessment.ts';
import {
  followedUpExample,
  recordsOf,
  reopenedExample,
  signedOffExample,
} from '../domain/follow-up/followed-up-example.ts';
import { elementsBelow, isElement, readStructure } from './pdf-structure.ts';
import { comparable, pdfBody, pdfPages } from './pdf-words.ts';
import { fonts, longText } from './sample.ts';

async function modelOf(assessment: Assessment, language: 'sv' | 'en' = 'sv') {
  const strings = language === 'sv' ? swedish : english;
  return createFollowUpModel(assessment, barnrattsprovning, await loadTexts(language), strings, {
    isDraft: true,
  });
}

async function pdfOf(model: FollowUpModel, attachment: ReportAttachment | null = null) {
  const { makeFollowUp } = await import('#src/report/worker/make-report.tsx');
  const request = { model, createdAt: '2027-11-05T15:30:00.000Z', day: '2027-11-05', attachment };
  return (await makeFollowUp(request, fonts, () => {})).bytes;
}

const cellsOf = (model: FollowUpModel) =>
  [model.consequences, model.measures].flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

describe('the report of a follow-up', () => {
  it('begins with what the assessment answered, whether it holds, and how far the follow-up has come', async () => {
    const model = await modelOf(followedUpExample);
    expect(model.kind).toBe('Uppföljning av prövning av barnets bästa · UTKAST');
    expect(model.basis).toContain('version 2 av prövningen, som bygger på version 1');
    expect(model.conclusion).toEqual({
      label: 'Håller bedömningen?',
      symbol: '◆',
      word: 'Delvis',
    });
    const facts = model.facts.map(({ label, text }) => `${label}: ${JSON.stringify(text)}`).join();
    expect(facts).toContain('12 av 12 uppföljda');
    expect(facts).toContain('2 sämre än väntat');
    expect(facts).toContain('14 av 14 uppföljda');
    expect(facts).toContain('2028-06-14, Barnrättsstrategen: Restider');
  });

  it('has a row for each consequence, with groups, articles, outcome, grounds and next step', async () => {
    const { consequences } = await modelOf(followedUpExample);
    expect(consequences.rows).toHaveLength(12);
    const [expected, outcome, next] = consequences.rows[1]?.cells ?? [];
    expect(expected?.map(({ text }) => text).slice(0, 2)).toEqual([
      'Negativ konsekvens',
      'Otrygghet och olycksrisk på bussen och vid hållplatserna',
    ]);
    expect(expected?.at(-1)?.text).toMatch(/^Artikel \d+/);
    expect(expected?.length).toBe(4);
    expect(outcome?.[0]).toEqual({ text: '▼ Sämre än väntat', weight: 'bold' });
    expect(outcome?.at(-1)?.text).toMatch(/^Underlag: Enkät/);
    expect(next?.[0]?.text).toMatch(/^Rektorn anställer/);
  });

  it('says of what nobody followed up that it is not, and of the unexpected that it is', async () => {
    const unexpected = {
      id: '00000000-0000-4000-b000-000000000001',
      answers: { outcome: { type: 'text', value: 'Kiosken stängde.' } },
    } as const;
    const { consequences, measures, conclusion } = await modelOf({
      ...reopenedExample,
      answers: { ...reopenedExample.answers, outcomes: { type: 'records', value: [unexpected] } },
    });
    expect(conclusion.word).toBe('Ingen slutsats än');
    expect(consequences.rows).toHaveLength(13);
    expect(consequences.rows[0]?.cells[1]).toEqual([{ text: 'Inte uppföljt', weight: 'quiet' }]);
    expect(consequences.rows[12]?.cells[0]?.[0]?.text).toBe('Väntades inte av någon');
    expect(consequences.rows[12]?.cells[1]?.[0]?.text).toBe('Kiosken stängde.');
    expect(measures.rows.every(({ cells }) => cells.every((cell) => cell.length > 0))).toBe(true);
  });

  it('has every word of its tables and of the rest on paper, in both languages', async () => {
    for (const language of ['sv', 'en'] as const) {
      const model = await modelOf(followedUpExample, language);
      const printed = comparable((await pdfPages(await pdfOf(model))).join(' '));
      for (const { text } of cellsOf(model).flat()) {
        expect(printed).toContain(comparable(text));
      }
      for (const part of ['Samma enkät som våren', 'Sexorna hade slutat', 'Flytten var rätt']) {
        expect(printed).toContain(comparable(part));
      }
    }
  });

  it('loses nothing of an outcome that fills more than a page', async () => {
    const [first, ...others] = recordsOf(followedUpExample, 'outcomes');
    const long = longText(9000);
    const value = [
      {
        id: first?.id ?? '',
        answers: { ...first?.answers, outcome: { type: 'text', value: long } },
      },
      ...others,
    ] as const;
    const model = await modelOf({
      ...followedUpExample,
      answers: { ...followedUpExample.answers, outcomes: { type: 'records', value: [...value] } },
    });
    const printed = comparable(await pdfBody(await pdfOf(model)));
    expect(long.split(' ').filter((word) => !printed.includes(comparable(word)))).toEqual([]);
  });

  it('is tagged: one title, tables with heads, and nothing outside its tags', async () => {
    const { pages, language } = await readStructure(await pdfOf(await modelOf(followedUpExample)));
    expect(language).toBe('sv');
    const elements = pages.flatMap(({ root }) =>
      [...elementsBelow(root)].map((one) => one.element),
    );
    const count = (role: string) => elements.filter((element) => element.role === role).length;
    expect(count('H1')).toBe(1);
    expect(elements.filter(({ role }) => role === 'TR').length).toBeGreaterThanOrEqual(26);
    expect(
      elements.filter(
        ({ role, children }) => role === 'TR' && children.filter(isElement).length === 0,
      ),
    ).toEqual([]);
    expect(pages.flatMap(({ untagged }) => untagged)).toEqual([]);
  });

  it('has a place to sign for each signer once the version is signed off, and carries the assessment', async () => {
    const signed = signOff(followedUpExample, '2027-11-05T15:00:00.000Z');
    const model = await modelOf(signed);
    expect(model.kind).not.toContain('UTKAST');
    expect(model.signedOff).toEqual([
      'Fastställd 2027-11-05',
      'Ersätter version 1, fastställd 2026-05-18',
    ]);
    const fields = model.signOff.signers.flatMap(({ rows }) =>
      rows.flat().flatMap(({ field }) => field ?? []),
    );
    expect(fields.length).toBeGreaterThan(0);
    const json = writeAssessmentFile(signed);
    const attachment = { name: 'provning.json', description: 'Prövningen', json };
    const bytes = await pdfOf(model, attachment);
    if (process.env['FOLLOW_UP_PDF'] !== undefined) {
      writeFileSync(process.env['FOLLOW_UP_PDF'], bytes);
    }
    expect(await attachedAssessment(bytes.slice())).toBe(json);
    expect(await pdfOf(model, attachment)).toEqual(bytes);
  });

  it('of an assessment that says nothing of the outcome is made all the same', async () => {
    const model = await modelOf(signedOffExample);
    expect((await pdfPages(await pdfOf(model))).length).toBeGreaterThan(1);
  });
});
