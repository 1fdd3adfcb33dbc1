import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articles } from '#questionnaire/articles.ts';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { allFindingTextsSchema } from '#questionnaire/findings.ts';
import { glossary } from '#questionnaire/glossary.ts';
import { languages, loadTexts, questionnaires } from '#questionnaire/index.ts';
import {
  type Question,
  type QuestionTexts,
  questionnaireSchema,
  questionnaireTextsSchema,
} from '#questionnaire/schema.ts';

/*
 * These tests run on the shipped questionnaire itself: what a subject expert changes is what is checked.
 * A failing one names the question or the text it is about.
 */

const headings = [
  'Frågan som ska prövas',
  'Beskriv ärendet',
  'Ange uppdragsgivare till analysen',
  'Ange vem eller vilka som genomfört analysen. Behöver fler involveras, i så fall vilka?',
  'Vilka barn berörs/påverkas av ärendet/förslaget och på vilket sätt?',
  'Vilka lagar/styrdokument berörs av ärendet/förslaget?',
  'Vad säger forskning/teori och praxis, beprövad erfarenhet?',
  'Vad säger barnkonventionen - vilka artiklar berörs?',
  'Vilka synpunkter har berörda barn?',
  'Vilka synpunkter har barnets/barnens nätverk?',
  'Utifrån inhämtad information – vilka konsekvenser kan ärendet få för barn?',
  'Vad är barnets bästa enligt den sammanlagda bedömningen?',
  'Förslag till beslut',
  'Vilka kompensatoriska åtgärder kan genomföras om ärendet/förslaget inte är i linje med barnets bästa?',
  'Uppföljning av utfallet och återkoppling av ärendet/förslaget eller beslutet till berörda',
];

/** Each list of questions that is asked together: case sheet, steps and, within them, the fields of records. */
function forms(questions: Question[]): Question[][] {
  return [
    questions,
    ...questions.flatMap((question) => (question.type === 'records' ? forms(question.fields) : [])),
  ];
}

function withFields(questions: Question[]): Question[] {
  return forms(questions).flat();
}

const keyOf = (question: Question) => question.textKey ?? question.id;

const listedChoices = (question: Question) =>
  question.type === 'choice' && question.choices.from === 'list' ? question.choices.ids : undefined;

/** Every string of the prose with the path that leads to it. */
function strings(prose: unknown, path: string): [path: string, text: string][] {
  if (typeof prose === 'string') {
    return [[path, prose]];
  }
  if (typeof prose !== 'object' || prose === null) {
    return [];
  }
  return Object.entries(prose).flatMap(([key, value]) => strings(value, `${path}/${key}`));
}

const sentenceCount = (text: string) => text.match(/[.?!](?=\s|$)/g)?.length ?? 0;

const { screening, caseSheet, steps, letters, outcome } = barnrattsprovning;
const everyForm = [
  screening,
  caseSheet,
  ...steps.map((step) => step.questions),
  letters,
  outcome,
].flatMap(forms);
const everyQuestion = everyForm.flat();

describe('the questionnaires', () => {
  test('follow the schema and have ids of their own', () => {
    for (const questionnaire of questionnaires) {
      expect(questionnaireSchema.parse(questionnaire)).toEqual(questionnaire);
    }
    const ids = questionnaires.map((questionnaire) => questionnaire.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('number the steps 1 to 15 in order, each with an id of its own', () => {
    expect(steps.map((step) => step.number)).toEqual(headings.map((_, index) => index + 1));
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
  });

  test('use a question id once only, in case sheet, steps and records alike', () => {
    const ids = everyQuestion.map((question) => question.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('give the questions that share a text the same type and the same choices', () => {
    for (const { questions } of steps) {
      for (const question of withFields(questions)) {
        const sharing = withFields(questions).filter((other) => keyOf(other) === keyOf(question));
        for (const other of sharing) {
          expect([other.type, listedChoices(other)], `${question.id} and ${other.id}`).toEqual([
            question.type,
            listedChoices(question),
          ]);
        }
      }
    }
  });

  test('make a condition point at choices of a question beside it', () => {
    for (const form of everyForm) {
      for (const { id, showIf } of form) {
        if (showIf !== undefined) {
          const asked = form.find((question) => question.id === showIf.question);
          const choices = asked === undefined ? undefined : listedChoices(asked);
          expect(choices, `${id} depends on ${showIf.question}`).toBeDefined();
          expect(choices, `${id} depends on ${showIf.question}`).toEqual(
            expect.arrayContaining(showIf.isOneOf),
          );
        }
      }
    }
  });

  test('take choices only from lists of records that a step has', () => {
    const lists = steps
      .flatMap((step) => step.questions)
      .filter((question) => question.type === 'records')
      .map((question) => question.id);
    for (const question of everyQuestion) {
      if (question.type === 'choice' && question.choices.from === 'records') {
        expect(lists, question.id).toEqual(expect.arrayContaining(question.choices.questions));
      }
    }
  });

  test('complete a step by questions of that step', () => {
    for (const step of steps) {
      const ids = step.questions.map((question) => question.id);
      expect(ids, step.id).toEqual(expect.arrayContaining(step.completeWhen.flat()));
    }
  });

  test('begin every record with a text field, which is its title and takes a pasted bullet', () => {
    for (const question of everyQuestion) {
      if (question.type === 'records') {
        expect(question.fields[0]?.type, question.id).toBe('text');
      }
    }
  });

  test('offer a free answer in every step', () => {
    for (const step of steps) {
      const free = step.questions.filter((question) => question.role === 'freeText');
      expect(
        free.map((question) => question.type),
        step.id,
      ).toEqual(['richText']);
    }
  });

  test('put only articles 1 to 42 at hand', () => {
    for (const step of steps) {
      expect(
        step.articles.filter((number) => number < 1 || number > 42),
        step.id,
      ).toEqual([]);
    }
  });
});

describe.each(languages)('the texts in %s', async (language) => {
  const { articles: articleTexts, findings, glossary: words, ...texts } = await loadTexts(language);
  const sections = [
    { id: 'screening', questions: screening, texts: texts.screening.questions },
    { id: 'case sheet', questions: caseSheet, texts: texts.caseSheet.questions },
    { id: 'letters', questions: letters, texts: texts.letters.questions },
    { id: 'outcome', questions: outcome, texts: texts.outcome.questions },
    ...steps.map((step) => ({
      id: step.id,
      questions: step.questions,
      texts: texts.steps[step.id]?.questions ?? {},
    })),
  ];
  const pairs = sections.flatMap((section) =>
    withFields(section.questions).map((question): [string, Question, QuestionTexts | undefined] => [
      `${section.id}/${keyOf(question)}`,
      question,
      section.texts[keyOf(question)],
    ]),
  );

  test('follow the schema', () => {
    expect(questionnaireTextsSchema.parse(texts)).toEqual(texts);
  });

  test('say of each finding what is wrong, why it matters and what to do, each in one to three sentences', () => {
    expect(allFindingTextsSchema.parse(findings)).toEqual(findings);
    for (const [path, text] of strings(findings, '')) {
      expect([1, 2, 3], path).toContain(sentenceCount(text));
    }
  });

  test('exist for every step and question, and for nothing else', () => {
    expect(Object.keys(texts.steps).sort()).toEqual(steps.map((step) => step.id).sort());
    for (const section of sections) {
      const asked = [...new Set(withFields(section.questions).map(keyOf))];
      expect(Object.keys(section.texts).sort(), section.id).toEqual(asked.sort());
    }
  });

  test('name every listed choice, and no other', () => {
    for (const [path, question, prose] of pairs) {
      expect(Object.keys(prose?.choices ?? {}).sort(), path).toEqual(
        [...(listedChoices(question) ?? [])].sort(),
      );
    }
  });

  test('have words for the records of a list, and only there', () => {
    for (const [path, question, prose] of pairs) {
      expect(prose?.record !== undefined, path).toBe(question.type === 'records');
    }
  });

  test('give each page three to five pieces of advice and two to four common mistakes', () => {
    const { screening, caseSheet, outcome } = texts;
    const pages = { screening, caseSheet, outcome, ...texts.steps };
    expect(Object.keys(pages)).toHaveLength(18);
    for (const [id, { help }] of Object.entries(pages)) {
      expect([3, 4, 5], `${id}/how`).toContain(help.how.length);
      expect([2, 3, 4], `${id}/mistakes`).toContain(help.mistakes.length);
      expect(sentenceCount(help.example), `${id}/example`).toBeGreaterThan(1);
    }
  });

  test('refer to steps that exist', () => {
    for (const [path, text] of strings({ ...texts, findings }, '')) {
      const referred = [...text.matchAll(/\b(?:steg|steps?) (\d+)(?:(?:–| och | and )(\d+))?/gi)]
        .flatMap(([, first, last]) => [first, last ?? first])
        .map(Number);
      expect(
        referred.filter((number) => number < 1 || number > steps.length),
        path,
      ).toEqual([]);
    }
  });

  test('give articles 1 to 54 a title, and those that can be chosen two to four sentences', () => {
    expect(Object.keys(articleTexts)).toEqual(articles.map((article) => String(article.number)));
    for (const { number, selectable } of articles) {
      const { title, summary } = articleTexts[number] ?? {};
      expect(title, `article ${number}`).toBeTruthy();
      expect(
        selectable ? [2, 3, 4] : [0],
        `${sentenceCount(summary ?? '')} sentences in article ${number}`,
      ).toContain(sentenceCount(summary ?? ''));
    }
  });

  test('explain every term of the glossary, and nothing else, in one to five sentences', () => {
    expect(Object.keys(words)).toEqual(glossary.map(({ id }) => id));
    for (const [id, { term, forms, explanation }] of Object.entries(words)) {
      expect(term, id).toBeTruthy();
      expect(forms.split(', ').every(Boolean), `${id}: ${forms}`).toBe(true);
      expect([1, 2, 3, 4, 5], id).toContain(sentenceCount(explanation));
    }
    // A form that two terms have would lead to one of them only.
    const forms = Object.values(words).flatMap((text) => text.forms.toLowerCase().split(', '));
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  test('use the words of today: no “främsta rummet”, no “handikapp”', () => {
    for (const [path, text] of strings({ ...texts, findings, words, articles: articleTexts }, '')) {
      expect(text, path).not.toMatch(/främsta rummet|handikapp|handicap/i);
    }
  });

  test('are set with care: no em dash, no typewriter quotes, no stray spaces', () => {
    for (const [path, text] of strings({ ...texts, findings, articles: articleTexts }, '')) {
      expect(text, path).not.toMatch(/—|^\s|\s$|\s{2}|\s[,.;:?!]/);
    }
    for (const [path, text] of strings({ ...texts, findings, words }, '')) {
      expect(text, path).not.toMatch(/['"]/);
    }
  });
});

test('the glossary has terms of their own, which point at terms and articles that are there', () => {
  const ids = glossary.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(25);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { id, related, articles: numbers } of glossary) {
    expect(ids, id).toEqual(expect.arrayContaining([...related]));
    expect(related, id).not.toContain(id);
    expect(
      numbers.filter((number) => !articles.some((one) => one.number === number)),
      id,
    ).toEqual([]);
  }
});

test('the fifteen headings are word for word those of the template', async () => {
  const swedish = await loadTexts('sv');
  expect(steps.map((step) => swedish.steps[step.id]?.heading)).toEqual(headings);
});

test('nothing is left untranslated', async () => {
  const english = new Map(strings(await loadTexts('en'), ''));
  const swedish = strings(await loadTexts('sv'), '');
  // Of one length and in one order, so that advice and mistakes correspond too.
  expect([...english.keys()]).toEqual(swedish.map(([path]) => path));
  const sameInBoth = ['person', 'Neutral'];
  const untranslated = swedish.filter(([path, text]) => english.get(path) === text);
  expect(untranslated.filter(([, text]) => !sameInBoth.includes(text))).toEqual([]);
});

test('the README names files and folders that are there', () => {
  const folder = new URL('../../questionnaire/', import.meta.url);
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const paths = [...readme.matchAll(/`([a-z/-]+\/[\w/-]*(?:\.ts)?)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(paths).toContain('texts/sv/barnrattsprovning/01-question.ts');
  expect(paths.filter((path) => !existsSync(new URL(path, folder)))).toEqual([]);
});
