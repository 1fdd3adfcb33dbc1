import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { ReportModel } from '#src/report/model/report-data.ts';
import {
  choice,
  longText,
  modelOf,
  paragraph,
  record,
  recordId,
  records,
  reportOf,
  richText,
  text,
} from './sample.ts';

/** A signed report is worth something only if it can be made again and compared, byte by byte. */

const attachment = { name: 'provning.json', description: 'Prövningen', json: '{"å":1}' };

let model: ReportModel;
let other: ReportModel;
let first: Uint8Array;

beforeAll(async () => {
  model = await modelOf({
    'case-title': text('Skolskjuts & trygghet i Čáhppesvárri 👧🏽'),
    'matter-description': richText(paragraph(longText(3000)), {
      type: 'bulletList',
      items: [[paragraph('Å gäng vågar')], [paragraph('ساعة حرة')]],
    }),
    'matter-sources': records(
      record(1, { 'matter-source-link': text('https://www.example.se/a?b=1&c=2') }),
    ),
    'negative-consequences': records(
      record(2, {
        'negative-consequence': text('Längre väg'),
        'negative-consequence-articles': choice('3', '28'),
      }),
    ),
    'compensatory-measures': records(
      record(3, { measure: text('Följeslagare'), 'measure-consequences': choice(recordId(2)) }),
    ),
  });
  // Other characters, in another order: what a cache or a subset of a font may remember.
  other = await modelOf({
    'case-title': text('ቆልዑ żółw Ω'),
    'matter-description': richText(paragraph('Zebror äter gärna quinoa; Čáhppesvárri och vägen.')),
  });
  first = (await make()).bytes;
});

/** The report as a working copy, with the file that it carries. */
const make = () => reportOf(model, undefined, attachment);

/** Plain comparison: the difference of two files would be printed byte for byte. */
const isFirst = (bytes: Uint8Array) => Buffer.compare(first, bytes) === 0;

it('the same prövning gives the same bytes, again and after others', async () => {
  expect(isFirst((await make()).bytes)).toBe(true);
  expect(isFirst((await reportOf(other)).bytes)).toBe(false);
  expect(isFirst((await make()).bytes)).toBe(true);
});

it('and when two are made at the same time', async () => {
  const files = await Promise.all([reportOf(other), make(), reportOf(other)]);
  expect(files.map(({ bytes }) => isFirst(bytes))).toEqual([false, true, false]);
});

it('and in a process that has made no report before, on the other side of the earth', () => {
  const script = join(import.meta.dirname, 'make-in-fresh-process.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [script], {
    input: JSON.stringify({ model, attachment }),
    maxBuffer: 100_000_000,
    env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8' },
  });
  expect(stderr.toString()).toBe('');
  expect(stdout.length).toBe(first.length);
  expect(isFirst(stdout)).toBe(true);
});
