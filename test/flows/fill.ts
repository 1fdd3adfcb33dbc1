import type { Locator, Page } from 'playwright/test';
import { principleNumbers } from '#questionnaire/articles.ts';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { ChoiceQuestion, Question, RecordsQuestion } from '#questionnaire/schema.ts';
import { type MatrixFields, matrixFields } from '#src/domain/alternatives/fields.ts';
import { partsOf } from '#src/domain/parts.ts';
import { questionField } from './app.ts';
import { sentences } from './sentences.ts';

/** What was typed, in the order of the questionnaire: the order in which the report must show it. */
export type Typed = string[];

const recordsInEachList = 2;

/** Fills in one question by its own input, as a user would, with text that occurs nowhere else. */
export async function fillQuestion(
  page: Page,
  scope: Page | Locator,
  question: Question,
  typed: Typed,
  mark = question.id,
  isTitle = false,
): Promise<void> {
  const field = questionField(scope, question.id).first();
  switch (question.type) {
    case 'text': {
      // Titles are kept short: where another record points at them they are printed whole.
      const text = sentences(mark, question.lines === 'many' && !isTitle ? 2 : 0);
      await field.locator('input, textarea').fill(text);
      typed.push(text);
      return;
    }
    case 'date':
      await field.locator('input').fill('2027-03-15');
      return;
    case 'richText':
      await typeRichText(page, field.getByRole('textbox'), mark, typed);
      return;
    case 'choice':
      await choose(field, question, typed);
      return;
    case 'articles':
      await fillArticles(page, field, typed);
      return;
    case 'records': {
      const matrix = matrixFields(question);
      await (matrix === undefined
        ? fillRecords(page, field, question, typed, mark)
        : fillMatrix(page, field, matrix, typed));
      return;
    }
  }
}

async function typeRichText(page: Page, editor: Locator, mark: string, typed: Typed) {
  const paragraphs = [sentences(`${mark}-a`, 4), sentences(`${mark}-b`, 3)];
  await editor.click();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) {
      await page.keyboard.press('Enter');
    }
    await page.keyboard.insertText(paragraph);
    typed.push(paragraph);
  }
}

/** The first choice; in a folded list, after it is opened. A chosen record is printed by its title. */
async function choose(field: Locator, question: ChoiceQuestion, typed: Typed) {
  if (question.choices.from !== 'list') {
    await field.locator('summary').first().click();
  }
  if (pointsAhead(question)) {
    await field.locator('.choice-empty').waitFor();
    return;
  }
  const option = field.locator('.choice-option').first();
  await option.locator('input').check();
  if (question.choices.from === 'records') {
    typed.push((await option.textContent()) ?? '');
  }
}

/** Whether it can only be answered later: what it points at is written in a later part. */
function pointsAhead(question: ChoiceQuestion): boolean {
  if (question.choices.from !== 'records') {
    return false;
  }
  const parts = partsOf(barnrattsprovning);
  const partOfQuestion = (id: string) =>
    parts.findIndex(({ questions }) => allQuestions(questions).some((one) => one.id === id));
  const own = partOfQuestion(question.id);
  return question.choices.questions.every((id) => partOfQuestion(id) > own);
}

function allQuestions(questions: readonly Question[]): Question[] {
  return questions.flatMap((one) =>
    one.type === 'records' ? [one, ...allQuestions(one.fields)] : [one],
  );
}

async function fillArticles(page: Page, field: Locator, typed: Typed) {
  await field.getByRole('combobox').selectOption('31');
  await field.getByRole('button', { name: 'Lägg till artikel' }).click();
  for (const number of [...principleNumbers, 31]) {
    const card = field.locator(`[data-article="${number}"]`);
    await card.getByRole('radio', { name: 'Försvagas' }).check();
    await typeRichText(page, card.getByRole('textbox'), `artikel-${number}`, typed);
  }
}

async function fillRecords(
  page: Page,
  field: Locator,
  question: RecordsQuestion,
  typed: Typed,
  mark: string,
) {
  for (let index = 0; index < recordsInEachList; index += 1) {
    await field.locator(':scope > .button-add').click();
    const record = field.locator(':scope > ol > .record').nth(index);
    for (const inner of question.fields) {
      const isFirst = inner === question.fields[0];
      await fillQuestion(page, record, inner, typed, `${mark}-${index}-${inner.id}`, isFirst);
    }
    await record.locator(':scope > .record-head [data-part="edit"]').click();
  }
}

/** Two alternatives, described in the heads of their columns, and what each does to the first principle. */
async function fillMatrix(page: Page, field: Locator, fields: MatrixFields, typed: Typed) {
  const names: string[] = [];
  const effects: Typed[] = [];
  for (let index = 0; index < recordsInEachList; index += 1) {
    await field.locator(':scope > .alternatives-actions > .button-add').click();
    const editor = field.locator('.matrix-editor');
    const described: Typed = [];
    for (const inner of fields.list.fields.filter((one) => one !== fields.effects)) {
      await fillQuestion(page, editor, inner, described, `${inner.id}-${index}`, true);
    }
    names.push(described[0] ?? '');
    typed.push(...described);
    await page.keyboard.press('Escape');
    await editor.getByRole('button', { name: 'Klar' }).click();

    await field.locator('tbody tr').first().locator('td').nth(index).click();
    const effect: Typed = [];
    await editor.getByRole('radio', { name: 'Försvagas' }).check();
    for (const inner of fields.effects.fields) {
      if (inner !== fields.article && inner !== fields.direction) {
        await fillQuestion(page, editor, inner, effect, `${inner.id}-${index}`);
      }
    }
    effects.push(effect);
    await editor.getByRole('button', { name: 'Klar' }).click();
  }
  // In the heads of the columns, and once more beside what is said of each effect.
  typed.push(...names);
  typed.push(...names.flatMap((name, index) => [name, ...(effects[index] ?? [])]));
}
