import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { Answers } from '#src/domain/answers.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import type { ReportSummary } from '#src/report/model/report-data.ts';
import { choice, modelOf, paragraph, record, recordId, records, richText, text } from './sample.ts';

async function summaryOf(answers: Answers): Promise<ReportSummary> {
  return (await modelOf(answers)).summary;
}

const date = (value: string) => ({ type: 'date', value }) as const;
const grounds = (...titles: string[]) => ({
  'best-interests-grounds': records(
    ...titles.map((title, index) => record(index, { ground: text(title) })),
  ),
});

describe('the summary of an empty assessment', () => {
  it('says of every part that nothing is there yet, and invents nothing', async () => {
    const summary = await summaryOf({});
    expect(summary.question).toBe('Prövning utan namn');
    expect(summary.questionNote).toBe('Frågan som ska prövas är inte skriven ännu.');
    expect(summary.matter).toEqual([]);
    expect(summary.answer).toEqual({
      label: 'Svar:',
      symbol: '○',
      word: 'Ännu inte besvarad',
      weight: '',
    });
    const { grounds, columns, proposals, compensation, followUp, signers } = summary;
    for (const part of [grounds, ...columns, proposals, compensation, followUp, signers]) {
      expect(part.lines, part.heading).toEqual([]);
      expect(part.note, part.heading).toMatch(/ännu|Ännu|framgår inte/);
    }
    expect(summary.completeness.lines).toEqual([
      {
        text: `0 av 15 steg är klara; obesvarade: ${barnrattsprovning.steps.map((step) => step.number).join(', ')}.`,
      },
    ]);
  });
});

describe('the question and its answer', () => {
  it('the question is the heading, with the matter below it', async () => {
    const summary = await summaryOf({
      'assessed-question': text('Är flytten bäst\nför barnen?'),
      'case-title': text('Förskolan Åkern'),
      'case-registration-number': text('BUN 2026-17'),
      'case-deciding-body': text('Barn- och utbildningsnämnden'),
      'case-planned-decision-date': date('2027-03-01'),
    });
    expect(summary.question).toBe('Är flytten bäst för barnen?');
    expect(summary.questionNote).toBeUndefined();
    expect(summary.questionMore).toBeUndefined();
    expect(summary.matter).toEqual([
      'Förskolan Åkern',
      'Dnr BUN 2026-17',
      'Beslut fattas av Barn- och utbildningsnämnden',
      'Beslut planeras till 2027-03-01',
    ]);
  });

  it('a long question is cut, and the reader is sent to step 1', async () => {
    const summary = await summaryOf({ 'assessed-question': text('Är det bäst? '.repeat(50)) });
    expect(summary.question).toMatch(/\u00a0…$/);
    expect(summary.questionMore).toEqual({ text: 'läs mer i steg\u00a01', target: 'question' });
  });

  it.each([
    ['yes', '✔', 'Ja'],
    ['partly', '◆', 'Delvis'],
    ['no', '✘', 'Nej'],
    ['perhaps', '', 'perhaps'],
  ])('the answer %s has a symbol of its own beside its word', async (id, symbol, word) => {
    const { answer } = await summaryOf({ 'best-interests-answer': choice(id) });
    expect(answer).toEqual({ label: 'Svar:', symbol, word, weight: '' });
  });
});

describe('grounds, proposals and measures', () => {
  it('the first two grounds, and how many more there are', async () => {
    const summary = await summaryOf(grounds('Ett', 'Två', 'Tre', 'Fyra', 'Fem'));
    expect(summary.grounds.lines.map((line) => line.text)).toEqual(['Ett', 'Två']);
    expect(summary.grounds.more).toEqual({
      text: 'och 3 till, läs mer i steg\u00a012',
      target: 'best-interests',
    });
  });

  it('what stands whole needs no way to more; what is cut does', async () => {
    expect((await summaryOf(grounds('Ett'))).grounds.more).toBeUndefined();
    expect((await summaryOf(grounds('Ett skäl '.repeat(40)))).grounds.more).toBeDefined();
  });

  it('a group that wrote freely is told by the beginning of its text', async () => {
    const { grounds, proposals, compensation, followUp } = await summaryOf({
      'best-interests-description': richText(paragraph('Barnen behöver närhet.')),
      'proposals-description': richText(paragraph('Vi föreslår avslag.')),
      'compensation-description': richText(paragraph('Fri buss.')),
      'follow-up-description': richText(paragraph('Efter ett år.')),
    });
    expect([grounds, proposals, compensation, followUp].map(({ lines }) => lines)).toEqual([
      [{ text: 'Barnen behöver närhet.' }],
      [{ text: 'Vi föreslår avslag.' }],
      [{ text: 'Fri buss.' }],
      [{ text: 'Efter ett år.' }],
    ]);
  });

  it('proposals keep their numbers', async () => {
    const { proposals } = await summaryOf({
      proposals: records(
        record(1, { proposal: text('Avslå') }),
        record(2, {}),
        record(3, { proposal: text('Utred') }),
      ),
    });
    expect(proposals.lines).toEqual([
      { mark: '1.', text: 'Avslå' },
      { mark: '2.', text: 'Utred' },
    ]);
  });

  it('follow-ups by date, with who answers for them; without a date last', async () => {
    const one = (number: number, what: string, when: string, who: string) =>
      record(number, {
        'follow-up-what': text(what),
        'follow-up-date': date(when),
        'follow-up-responsible': text(who),
      });
    const { followUp } = await summaryOf({
      'follow-ups': records(
        one(1, 'Någon gång', '', ''),
        one(2, 'Efter tre år', '2030-06-14', 'Strategen'),
        one(3, 'Efter ett år', '2028-06-14', ''),
      ),
    });
    expect(followUp.lines.map((line) => line.text)).toEqual([
      '2028-06-14: Efter ett år',
      '2030-06-14, Strategen: Efter tre år',
    ]);
  });
});

describe('the three columns', () => {
  it('children concerned: how many groups, and the first by name', async () => {
    const group = (reach: string, number: number) =>
      record(number, { [`${reach}-group`]: text(`${reach} ${number}`) });
    const [concerned] = (
      await summaryOf({
        'children-direct': records(...[1, 2, 3, 4].map((number) => group('direct', number))),
        'children-indirect': records(group('indirect', 5)),
      })
    ).columns;
    expect(concerned?.lines).toEqual([
      { text: 'Direkt: 4 grupper', isLabel: true },
      { text: 'direct 1' },
      { text: 'direct 2' },
      { text: 'Indirekt: 1 grupp', isLabel: true },
    ]);
    expect(concerned?.more?.target).toBe('children');
  });

  it('what children said in their own words, or else the beginning of it, and what that changed', async () => {
    const quote = record(9, { quote: text('Bussen är för full.'), 'quote-who': text('elev') });
    const [, said, changed] = (
      await summaryOf({
        'children-heard': choice('yes'),
        hearings: records(
          record(1, {
            'hearing-who': text('Årskurs 5'),
            'hearing-said': richText(paragraph('De talade om resan.')),
            'hearing-quotes': records(quote),
          }),
          record(2, {
            'hearing-who': text('Årskurs 2'),
            'hearing-said': richText(paragraph('De vill ha kvar skogen.')),
            'hearing-changed': richText(paragraph('En egen buss.')),
          }),
          record(3, { 'hearing-who': text('Årskurs 1') }),
        ),
      })
    ).columns;
    expect(said?.lines).toEqual([
      { text: 'Hörda vid 3 tillfällen', isLabel: true },
      { text: '”Bussen är för full.”' },
      { text: 'De vill ha kvar skogen.' },
    ]);
    expect(changed?.lines).toEqual([{ text: 'En egen buss.' }]);
  });

  it('no children heard: that, and the reason, or that there is none', async () => {
    const heard = async (answers: Answers) => (await summaryOf(answers)).columns[1]?.lines;
    const none = { text: 'Inga barn har hörts', isLabel: true };
    expect(await heard({ 'children-heard': choice('no') })).toEqual([
      none,
      { text: 'Skälet är inte skrivet.' },
    ]);
    expect(
      await heard({
        'children-heard': choice('no'),
        'children-not-heard-reason': richText(paragraph('Tiden räckte inte.')),
      }),
    ).toEqual([none, { text: 'Tiden räckte inte.' }]);
    expect(
      await heard({ 'children-not-heard-reason': richText(paragraph('Gammalt skäl.')) }),
    ).toEqual([]);
  });
});

describe('the weight', () => {
  it('stands beside the answer', async () => {
    const { answer } = await summaryOf({
      'best-interests-answer': choice('yes'),
      'best-interests-weight': choice('decisive'),
    });
    expect(answer.weight).toBe('Barnets bästa i avvägningen: det har avgjort');
  });
});

describe('the six questions', () => {
  it('of the example have an answer each, and nothing is left to ask', async () => {
    let count = 0;
    const example = assessmentFromTrainingCase(trainingCase, {
      newId: () => recordId(++count),
      now: '2026-05-04T08:00:00.000Z',
    });
    const { checks } = await summaryOf(example.answers);
    expect(checks.items.map(({ symbol, answer }) => `${symbol} ${answer}`)).toEqual([
      '✔ Fördjupad prövning · 7 personer har prövat.',
      '✔ 5 grupper berörs direkt · 4 indirekt.',
      '✔ Hörda vid 7 tillfällen · 7 röster från nätverket.',
      '✔ Försvagas art. 2, 6, 18, 19, 23, 31 · stärks art. 28, 29, 42 · 16 källor.',
      '✔ 8 negativa konsekvenser · 4 positiva · 4 alternativ.',
      '✔ 6 förslag · 8 åtgärder · 5 uppföljningar.',
    ]);
    expect(checks.items.every(({ sendBack }) => sendBack === undefined)).toBe(true);
  });

  it('where something is missing give the words to send the matter back with, and lead to the findings', async () => {
    const { checks } = await summaryOf({
      'children-heard': choice('no'),
      'best-interests-answer': choice('yes'),
      'best-interests-description': richText(paragraph('Förslaget är bra för barnen.')),
    });
    const [, children, heard, , conclusion] = checks.items;
    expect(children).toMatchObject({ symbol: '✘', answer: 'Inget är skrivet ännu.' });
    expect(heard).toMatchObject({
      symbol: '✘',
      answer: 'Inga barn har hörts.',
      verdict: { text: 'Något viktigt saknas.', target: 'findings' },
      sendBack:
        'Kan återremitteras så att barnen får säga sin mening och det framgår vad den har lett till.',
    });
    expect(conclusion?.answer).toBe('Beskrivet i löpande text.');
  });
});

describe('signers and completeness', () => {
  it('names and titles; more than two are counted', async () => {
    const signer = (number: number) =>
      record(number, { 'signer-name': text(`Namn ${number}`), 'signer-title': text('Chef') });
    const { signers } = await summaryOf({
      'case-signers': records(signer(1), signer(2), signer(3), signer(4)),
    });
    expect(signers.lines.map((line) => line.text)).toEqual(['Namn 1, Chef', 'Namn 2, Chef']);
    expect(signers.more).toEqual({ text: 'och 2 till, se Underskrifter', target: 'sign-off' });
  });

  it('which steps are begun and which are not answered', async () => {
    const { completeness } = await summaryOf({
      'assessed-question': text('Är det bäst?'),
      'reported-to': text('Nämnden'),
    });
    expect(completeness.lines[0]?.text).toMatch(
      /^1 av 15 steg är klara; påbörjade: 3; obesvarade: 2, 4, 5, .*15\.$/,
    );
  });
});
