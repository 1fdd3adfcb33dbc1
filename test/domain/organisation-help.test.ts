import { describe, expect, test } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import {
  maximumOrganisationHelpBytes,
  readOrganisationHelp,
} from '#src/domain/organisation-help/read.ts';
import {
  helpPageSchema,
  organisationHelpJsonSchema,
} from '#src/domain/organisation-help/schema.ts';

const help = {
  format: 'barnrattsprovning-organisation-help',
  formatVersion: 1,
  organisation: 'Ekdalens kommun',
  contacts: [
    {
      role: 'Barnrättsstrateg',
      name: 'Mira Lind',
      email: 'mira.lind@ekdalen.example',
      phone: '0123-45 67 89',
    },
  ],
  links: [{ title: 'Vår rutin', address: 'https://intranat.ekdalen.example/rutin' }],
  pages: [
    {
      page: 'steg/9',
      text: 'Boka **barnrådet** minst tre veckor före.\n\n- Ring först\n- [Boka](https://ekdalen.example/boka)',
    },
  ],
  questions: [{ question: 'hearing-method', text: 'Tolk bokas i Tolkportalen.' }],
  terms: [{ term: 'Barnrådet', explanation: 'Vår grupp av barn mellan 8 och 12 år.' }],
};

const read = (changed: object) => readOrganisationHelp(JSON.stringify({ ...help, ...changed }));

/** What is wrong, as `contacts 1 email: email`. */
function faultsOf(changed: object): string[] {
  const result = read(changed);
  return !result.ok && 'faults' in result
    ? result.faults.map(({ place, reason }) => `${place.join(' ')}: ${reason}`)
    : [];
}

test('a file that keeps to the format is read as it is written', () => {
  expect(read({})).toEqual({ ok: true, help, unknownQuestions: [] });
  const least = { format: help.format, formatVersion: 1, organisation: 'Region X' };
  expect(readOrganisationHelp(JSON.stringify(least))).toMatchObject({ ok: true, help: least });
});

test('every page of questions has a name', () => {
  const steps = barnrattsprovning.steps.map(({ number }) => `steg/${number}`);
  expect(helpPageSchema.options.toSorted()).toEqual(
    ['behov', 'arendet', 'brev', 'utfall', ...steps].toSorted(),
  );
});

test('a text for a question that nobody asks is told, not refused', () => {
  const result = read({ questions: [{ question: 'no-such-question', text: 'Hej' }] });
  expect(result).toMatchObject({ ok: true, unknownQuestions: ['no-such-question'] });
});

describe('what is wrong is told with its place', () => {
  test.each([
    [{ organisation: undefined }, 'organisation: missing'],
    [{ organisation: ' \u202E ' }, 'organisation: empty'],
    [{ contacts: [{ role: 'A' }, { name: 'B' }] }, 'contacts 2 role: missing'],
    [{ contacts: [{ role: 'A', email: 'mira at ekdalen' }] }, 'contacts 1 email: email'],
    [{ contacts: [{ role: 'A', phone: 'ring mig' }] }, 'contacts 1 phone: phone'],
    [{ contacts: 'Mira' }, 'contacts: wrongKind'],
    [{ links: [{ title: 'A', address: 'http://ekdalen.example' }] }, 'links 1 address: link'],
    [{ links: [{ title: 'A', address: 'javascript:alert(1)' }] }, 'links 1 address: link'],
    [{ links: [{ title: 'A', address: 'https://user@ekdalen.example' }] }, 'links 1 address: link'],
    [{ pages: [{ page: 'steg/16', text: 'A' }] }, 'pages 1 page: page'],
    [{ pages: [{ page: 'steg/1', text: ' \n ' }] }, 'pages 1 text: empty'],
    [{ pages: [{ page: 'steg/1', text: 'x'.repeat(4001) }] }, 'pages 1 text: tooLong'],
    [{ pages: [{ page: 'steg/1', text: '[här](javascript:alert(1))' }] }, 'pages 1 text: links'],
    [{ pages: [{ page: 'steg/1', text: '- a\n- **[b](file:///C:/x)**' }] }, 'pages 1 text: links'],
    [{ questions: [{ question: 'Å', text: 'A' }] }, 'questions 1 question: questionId'],
    [{ terms: [{ term: 'A', explanation: 'B', html: '<b>' }] }, 'terms 1 html: unknownKey'],
    [{ logo: 'x.png' }, 'logo: unknownKey'],
  ])('%j', (changed, fault) => {
    expect(faultsOf(changed)).toContain(fault);
  });

  test('lists that lie too deep', () => {
    const text = Array.from({ length: 12 }, (_, depth) => `${'  '.repeat(depth)}- djup`).join('\n');
    expect(faultsOf({ pages: [{ page: 'steg/1', text }] })).toEqual(['pages 1 text: lists']);
  });

  test('a comma too many, by its line', () => {
    const text = JSON.stringify(help, null, 2).replace('"Ekdalens kommun",', '"Ekdalens kommun",,');
    expect(readOrganisationHelp(text)).toEqual({ ok: false, problem: 'noJson', line: 4 });
  });
});

describe('what is not ours or hostile is refused', () => {
  test.each([
    ['{}', 'notOurs'],
    ['[]', 'notOurs'],
    [JSON.stringify({ ...help, formatVersion: 2 }), 'tooNew'],
    [' '.repeat(maximumOrganisationHelpBytes + 1), 'tooLarge'],
    [JSON.stringify(help).replace('{', '{"__proto__":{"a":1},'), 'damaged'],
    [`${JSON.stringify(help).slice(0, -1)},"x":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'damaged'],
  ])('%#', (text, problem) => {
    expect(readOrganisationHelp(text)).toMatchObject({ ok: false, problem });
  });

  test('markup stays the words that it is, and signs that turn words around are gone', () => {
    const text = '<img src=x onerror=alert(1)> \u202Egnp.exe';
    const result = read({ pages: [{ page: 'steg/1', text }] });
    expect(result).toMatchObject({
      help: { pages: [{ text: '<img src=x onerror=alert(1)> gnp.exe' }] },
    });
  });

  test('a text made to take long takes no time', () => {
    const started = performance.now();
    for (const text of [
      '['.repeat(4000),
      '*'.repeat(4000),
      '[a](b'.repeat(800),
      '*a'.repeat(2000),
    ]) {
      read({ pages: Array.from({ length: 5 }, () => ({ page: 'steg/1', text })) });
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('the JSON Schema says the same, for programs that help to write the file', () => {
  const schema = organisationHelpJsonSchema();
  expect(schema.required).toEqual(['format', 'formatVersion', 'organisation']);
  expect(JSON.stringify(schema)).toContain('steg/15');
});
