import { expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { Answers } from '#src/domain/answers.ts';
import { topQuestions } from '#src/domain/assessment.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { emptyReport } from '#src/report/model/empty-report.ts';
import type { ReportModel } from '#src/report/model/report-data.ts';
import { fullAnswers } from './full-answers.ts';
import { comparable, pdfPages } from './pdf-words.ts';
import { longText, modelOf, recordId, reportOf, signedOff } from './sample.ts';

function exampleAnswers(): Answers {
  let count = 0;
  const newId = () => {
    count += 1;
    return recordId(count);
  };
  return assessmentFromTrainingCase(trainingCase, { newId, now: '2026-05-04T08:00:00.000Z' })
    .answers;
}

const full = (text: string, choice = 0) =>
  fullAnswers(topQuestions(barnrattsprovning), { text, records: 5, choice });

/** The longest that page 1 says of its version. */
const manyVersions = {
  ...signedOff,
  version: 124,
  formerVersion: { ...signedOff.formerVersion, number: 123 },
};

const words = (word: string) => `${word} `.repeat(60);

async function expectOnOnePage(model: ReportModel): Promise<void> {
  const [first = '', second = ''] = await pdfPages((await reportOf(model)).bytes);
  const { grounds, columns, completeness, checks } = model.summary;
  for (const part of [grounds, ...columns, completeness]) {
    expect(first).toContain(part.heading);
  }
  expect(comparable(first)).toContain(comparable(completeness.lines[0]?.text ?? ''));
  for (const { question, answer, verdict, sendBack = '' } of checks.items) {
    expect(comparable(first)).toContain(
      comparable([question, answer, verdict.text, sendBack].join(' ')),
    );
  }
  expect(second.trimStart()).toMatch(/^Innehåll/);
}

it.each<[name: string, answers: Answers]>([
  ['the example', exampleAnswers()],
  ['an empty one', {}],
  ['the longest', full(longText(400))],
])(
  'page 1 holds the summary, whole, and page 2 begins with the contents: %s',
  async (_, answers) => {
    await expectOnOnePage(await modelOf(answers));
  },
);

it.each<[name: string, answers: Answers]>([
  ['no child is heard', full(longText(400), 1)],
  ['short words', full(words('i å'))],
  ['long words', full(words('barnomsorgsverksamhetsutvecklingen'))],
  ['capitals', full(words('MAMMA WÅÄÖ'))],
  ['one word without end', full('förskola'.repeat(60))],
  ['capitals without end', full('W'.repeat(400))],
  ['figures', full(words('2026-11-22'))],
  ['a must in every part', full(`${longText(60)} 850709-9805 ${longText(300)}`, 3)],
  ['a must in every part, nobody heard', full(`${longText(40)} 850709-9805 ${longText(300)}`, 1)],
  ['little finished', { ...full(longText(400)), ...emptySteps() }],
])('page 1 holds the summary whatever it is written with: %s', async (_, answers) => {
  const { matrix, trace, sources } = emptyReport;
  const model = await modelOf(answers, manyVersions);
  await expectOnOnePage({ ...model, sections: [], facts: [], matrix, trace, sources });
});

/** Two of three steps without an answer: the longest account of how far the work has come. */
function emptySteps(): Answers {
  const ids = barnrattsprovning.steps
    .filter(({ number }) => number % 3 !== 0)
    .flatMap(({ questions }) => questions.map(({ id }) => id));
  return Object.fromEntries(ids.map((id) => [id, { type: 'text', value: '' }]));
}
