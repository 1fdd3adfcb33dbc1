import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Assessment, createAssessment } from '#src/domain/assessment.ts';
import { maximumFileBytes } from '#src/domain/assessment-file/format.ts';
import { type ReadResult, readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import {
  assessmentFileJsonSchema,
  currentFormatVersion,
} from '#src/domain/assessment-file/schema.ts';
import {
  UnwritableAssessmentError,
  writeAssessmentFile,
} from '#src/domain/assessment-file/write.ts';
import { arbitraryAssessment } from './arbitraries.ts';

const anAssessment = createAssessment(barnrattsprovning, {
  id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
  now: '2026-11-22T13:03:00.000Z',
  today: '2026-11-22',
});

function withTitleText(title: string): Assessment {
  return { ...anAssessment, answers: { 'case-title': { type: 'text', value: title } } };
}

/** A file's text with its content altered. */
function altered(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(writeAssessmentFile(anAssessment)) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

function problemOf(result: ReadResult): string {
  return result.ok ? 'none' : result.problem;
}

describe('writing and reading', () => {
  it('gives the same assessment for any valid one', () => {
    fc.assert(
      fc.property(arbitraryAssessment(barnrattsprovning), (assessment) => {
        const result = readAssessmentFile(writeAssessmentFile(assessment));
        expect(result).toStrictEqual({ ok: true, assessment });
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every UTF-16 unit of a text, lone surrogates and controls too', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const assessment = withTitleText(String.fromCharCode(...units));
        const bytes = new TextEncoder().encode(writeAssessmentFile(assessment));
        const result = readAssessmentFile(new TextDecoder().decode(bytes));
        expect(result).toStrictEqual({ ok: true, assessment });
      }),
    );
  });

  it('writes the same text however the objects were put together', () => {
    fc.assert(
      fc.property(arbitraryAssessment(barnrattsprovning), (assessment) => {
        const reversed = reverseKeys(assessment) as Assessment;
        expect(writeAssessmentFile(reversed)).toBe(writeAssessmentFile(assessment));
      }),
      { numRuns: 30 },
    );
  });

  it('begins with format and version', () => {
    const opening = `{"format":"barnrattsprovning","formatVersion":${currentFormatVersion},`;
    expect(writeAssessmentFile(anAssessment).startsWith(opening)).toBe(true);
  });

  it('keeps answers to questions the questionnaire does not have', () => {
    const assessment: Assessment = {
      ...anAssessment,
      answers: { 'a-question-of-old': { type: 'text', value: 'kvar' } },
    };
    expect(readAssessmentFile(writeAssessmentFile(assessment))).toEqual({ ok: true, assessment });
  });

  it('refuses to write what it could not read', () => {
    const wrongDate: Assessment = {
      ...anAssessment,
      answers: { 'case-started-on': { type: 'date', value: '20261-11-22' } },
    };
    expect(() => writeAssessmentFile(wrongDate)).toThrow(UnwritableAssessmentError);
    expect(() => writeAssessmentFile(wrongDate)).toThrow('assessment.answers.case-started-on');
    const forbidden: Assessment = {
      ...anAssessment,
      answers: Object.fromEntries([
        ['constructor', { type: 'text', value: 'an id by its letters' }],
      ]),
    };
    expect(() => writeAssessmentFile(forbidden)).toThrow('assessment.answers.constructor');
  });
});

describe('a file of format 2', () => {
  // As the app wrote it before copies were merged; never to be written anew by hand.
  const text =
    '{"format":"barnrattsprovning","formatVersion":2,"assessment":{"answers":{"case-title":{"type":"text","value":"Familjecentral i Ekdalen"}},"changedAt":"2026-11-22T13:04:00.000Z","createdAt":"2026-11-22T13:03:00.000Z","formerVersion":{"number":1,"signedOffAt":"2026-11-21T08:00:00.000Z"},"id":"5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11","questionnaire":"barnrattsprovning","revision":17,"version":2}}';
  const copiesOf = (file: string) => {
    const result = readAssessmentFile(file);
    return result.ok ? result.assessment.copies : undefined;
  };

  it('opens as a copy of its own, the same however often it is opened', () => {
    const copies = { '17f0e668-bbcd-8b71-83ca-2a8d117522f8': 17 };
    expect(readAssessmentFile(text)).toStrictEqual({
      ok: true,
      assessment: {
        id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
        questionnaire: 'barnrattsprovning',
        revision: 17,
        copies,
        version: 2,
        formerVersion: { number: 1, signedOffAt: '2026-11-21T08:00:00.000Z' },
        createdAt: '2026-11-22T13:03:00.000Z',
        changedAt: '2026-11-22T13:04:00.000Z',
        answers: { 'case-title': { type: 'text', value: 'Familjecentral i Ekdalen' } },
      },
    });
  });

  it('is another copy than one that says something else', () => {
    const changed = copiesOf(text.replace('Ekdalen', 'Ekdalem'));
    expect(Object.values(changed ?? {})).toEqual([17]);
    expect(changed).not.toEqual(copiesOf(text));
  });
});

describe('a file of format 1', () => {
  // As the app wrote it before anything could be signed off; never to be written anew by hand.
  const text =
    '{"format":"barnrattsprovning","formatVersion":1,"assessment":{"answers":{"case-title":{"type":"text","value":"Familjecentral i Ekdalen"},"hearings":{"type":"records","value":[{"answers":{"hearing-title":{"type":"text","value":"Enkät"}},"id":"0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f"}]}},"changedAt":"2026-11-22T13:04:00.000Z","createdAt":"2026-11-22T13:03:00.000Z","id":"5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11","questionnaire":"barnrattsprovning","revision":17}}';

  it('opens as a first version that is not signed off, with all that was written', () => {
    const result = readAssessmentFile(text);
    expect(result).toStrictEqual({
      ok: true,
      assessment: {
        id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
        questionnaire: 'barnrattsprovning',
        revision: 17,
        copies: { 'f482ac53-353f-8529-8b48-66c65757b6f1': 17 },
        version: 1,
        createdAt: '2026-11-22T13:03:00.000Z',
        changedAt: '2026-11-22T13:04:00.000Z',
        answers: {
          'case-title': { type: 'text', value: 'Familjecentral i Ekdalen' },
          hearings: {
            type: 'records',
            value: [
              {
                id: '0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f',
                answers: { 'hearing-title': { type: 'text', value: 'Enkät' } },
              },
            ],
          },
        },
      },
    });
  });

  it('that is damaged is still called damaged', () => {
    const without = text.replace(/"assessment":.*/, '"assessment":null}');
    expect(readAssessmentFile(without)).toMatchObject({
      problem: 'damaged',
      detail: { path: 'assessment' },
    });
    const signed = text.replace('"revision":17', '"revision":17,"signedOffAt":"igår"');
    expect(readAssessmentFile(signed)).toMatchObject({
      problem: 'damaged',
      detail: { path: 'assessment.signedOffAt' },
    });
  });
});

describe('a file that is not ours', () => {
  it.each([
    ['nothing', ''],
    ['prose', 'Prövning av barnets bästa'],
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ'],
    ['another app’s JSON', '{"formatVersion":1,"assessment":{}}'],
    ['another app’s JSON, cut', '{"answers":{"1":"ja"'],
    ['another format', '{"format":"pia","formatVersion":1}'],
    ['a format inherited through __proto__', '{"__proto__":{"format":"barnrattsprovning"}}'],
    ['null', 'null'],
    ['a list', '["barnrattsprovning"]'],
    ['a number', '1'],
    ['lists in lists 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('is known: %s', (_, text) => {
    expect(readAssessmentFile(text)).toEqual({ ok: false, problem: 'notOurs' });
  });
});

describe('a damaged file', () => {
  it('is known wherever it was cut', () => {
    const text = writeAssessmentFile(withTitleText('Familjecentral i Ekdalen 👩‍👧‍👦 åäö'));
    const opening = '{"format":"barnrattsprovning"'.length;
    for (let length = opening; length < text.length; length++) {
      expect(problemOf(readAssessmentFile(text.slice(0, length)))).toBe('damaged');
    }
  });

  it('is known when it ends in what a full disk leaves', () => {
    const text = writeAssessmentFile(anAssessment);
    expect(problemOf(readAssessmentFile(`${text}\0\0\0\0`))).toBe('damaged');
  });

  it.each([
    [
      'no version',
      (file: Record<string, unknown>) => delete file['formatVersion'],
      'formatVersion',
    ],
    ['a version in words', set('formatVersion', '1'), 'formatVersion'],
    ['version 0', set('formatVersion', 0), 'formatVersion'],
    ['half a version', set('formatVersion', 1.5), 'formatVersion'],
    ['no assessment', (file: Record<string, unknown>) => delete file['assessment'], 'assessment'],
    ['something more', set('extra', true), ''],
    ['a list instead of answers', setIn('answers', []), 'assessment.answers'],
    ['a revision below zero', setIn('revision', -1), 'assessment.revision'],
    [
      'a revision past which there is none to come',
      setIn('revision', 2 ** 40 + 1),
      'assessment.revision',
    ],
    [
      'a copy that has saved more often than anybody can',
      setIn('copies', { '00000000-0000-4000-8000-000000000001': 2 ** 40 + 1 }),
      'assessment.copies',
    ],
    ['version 0 of the assessment', setIn('version', 0), 'assessment.version'],
    ['no version of the assessment', setIn('version', undefined), 'assessment.version'],
    ['a sign-off by word only', setIn('signedOffAt', true), 'assessment.signedOffAt'],
    [
      'a former version without its day',
      setIn('formerVersion', { number: 1 }),
      'assessment.formerVersion.signedOffAt',
    ],
    ['a wrong day', setIn('changedAt', '2026-02-30T00:00:00Z'), 'assessment.changedAt'],
    [
      'an unknown type of answer',
      setIn('answers', { 'case-title': { type: 'html', value: '<b>' } }),
      'assessment.answers.case-title.type',
    ],
    [
      'a link that runs script',
      setIn('answers', { 'matter-background': richTextWithLink('javascript:alert(1)') }),
      'assessment.answers.matter-background.value.0.content.0.link',
    ],
  ])('says where it is damaged: %s', (_, change, path) => {
    const result = readAssessmentFile(altered(change));
    expect(result).toMatchObject({ ok: false, problem: 'damaged' });
    expect(result.ok ? undefined : (result.detail?.path ?? '')).toContain(path);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('holds the key %s', (key) => {
    const text = writeAssessmentFile(withTitleText('MARK')).replace(
      '"case-title":{',
      `"case-title":{"${key}":{"polluted":true},`,
    );
    expect(readAssessmentFile(text)).toMatchObject({
      problem: 'damaged',
      detail: { path: `assessment.answers.case-title.${key}` },
    });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is nested deeper than any hand would', () => {
    const deep = `${'{"type":"bulletList","items":[['.repeat(20_000)}${']]}'.repeat(20_000)}`;
    const text = writeAssessmentFile(withTitleText('MARK')).replace('"MARK"', `[${deep}]`);
    expect(problemOf(readAssessmentFile(text))).toBe('damaged');
  });
});

describe('a file that is not for this version', () => {
  it('is too new by its version, whatever else it holds', () => {
    const text = '{"format":"barnrattsprovning","formatVersion":999,"prövning":[]}';
    expect(readAssessmentFile(text)).toEqual({
      ok: false,
      problem: 'tooNew',
      detail: { version: 999 },
    });
  });

  it('is too new by a questionnaire that came later', () => {
    const result = readAssessmentFile(altered(setIn('questionnaire', 'kommande-metodstod')));
    expect(result).toMatchObject({ ok: false, problem: 'tooNew' });
  });

  it('is too large', () => {
    const text = `${writeAssessmentFile(anAssessment)}${' '.repeat(maximumFileBytes)}`;
    expect(readAssessmentFile(text)).toEqual({ ok: false, problem: 'tooLarge' });
  });
});

describe('a file from another program’s hands', () => {
  it('may begin with a byte order mark, be indented and have its keys in another order', () => {
    const file = JSON.parse(writeAssessmentFile(anAssessment)) as unknown;
    const text = `\uFEFF${JSON.stringify(reverseKeys(file), null, 4)}\r\n`;
    expect(readAssessmentFile(text)).toEqual({ ok: true, assessment: anAssessment });
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.string(), (json, noise) => {
        const inFile = `{"format":"barnrattsprovning","formatVersion":${currentFormatVersion},"assessment":${json}}`;
        const old = inFile.replace(/\d+/, '1');
        for (const text of [json, noise, inFile, old, `${inFile.slice(0, 80)}${noise}`]) {
          expect(readAssessmentFile(text).ok).toBe(false);
        }
      }),
    );
  });

  it('keeps script in a text as text', () => {
    const assessment = withTitleText('<img src=x onerror=alert(1)><script>alert(2)</script>');
    expect(readAssessmentFile(writeAssessmentFile(assessment))).toEqual({ ok: true, assessment });
  });
});

describe('the JSON Schema', () => {
  const published = z.fromJSONSchema(
    assessmentFileJsonSchema() as Parameters<typeof z.fromJSONSchema>[0],
  );

  it('accepts what the app writes', () => {
    fc.assert(
      fc.property(arbitraryAssessment(barnrattsprovning), (assessment) => {
        const file = JSON.parse(writeAssessmentFile(assessment)) as unknown;
        expect(published.safeParse(file).error).toBeUndefined();
      }),
      { numRuns: 20 },
    );
    const shouted = altered(setIn('answers', { a: richTextWithLink('HTTPS://EKDALEN.EXAMPLE/') }));
    expect(readAssessmentFile(shouted).ok).toBe(true);
    expect(published.safeParse(JSON.parse(shouted)).error).toBeUndefined();
  });

  it.each([
    ['another format', set('format', 'pia')],
    ['another version', set('formatVersion', currentFormatVersion + 1)],
    ['something more', set('extra', 1)],
    ['no assessment', set('assessment', undefined)],
    ['a link that runs script', setIn('answers', { a: richTextWithLink('javascript:alert(1)') })],
    ['a day that is none', setIn('answers', { a: { type: 'date', value: '2026-13-01' } })],
  ])('refuses what the app refuses: %s', (_, change) => {
    const text = altered(change);
    expect(readAssessmentFile(text).ok).toBe(false);
    expect(published.safeParse(JSON.parse(text)).success).toBe(false);
  });
});

function set(key: string, value: unknown): (file: Record<string, unknown>) => void {
  return (file) => {
    file[key] = value;
  };
}

function setIn(key: string, value: unknown): (file: Record<string, unknown>) => void {
  return (file) => {
    (file['assessment'] as Record<string, unknown>)[key] = value;
  };
}

function richTextWithLink(link: string): unknown {
  return {
    type: 'richText',
    value: [{ type: 'paragraph', content: [{ type: 'text', text: 'här', link }] }],
  };
}

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(reverseKeys);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, entry]) => [key, reverseKeys(entry)]));
}
