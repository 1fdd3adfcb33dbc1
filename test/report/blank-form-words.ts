import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Language, loadTexts } from '#questionnaire/index.ts';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { blankForm as englishForm } from '#src/i18n/en/blank-form.ts';
import { report as englishReport } from '#src/i18n/en/report.ts';
import { blankForm as swedishForm } from '#src/i18n/sv/blank-form.ts';
import { report as swedishReport } from '#src/i18n/sv/report.ts';
import { createBlankFormModel } from '#src/report/blank-form-model.ts';
import type { BlankAnswer, BlankField, BlankFormModel } from '#src/report/model/blank-form-data.ts';

const strings = {
  sv: { report: swedishReport, blankForm: swedishForm.paper },
  en: { report: englishReport, blankForm: englishForm.paper },
};

export async function blankFormIn(
  language: Language,
  questionnaire: Questionnaire = barnrattsprovning,
): Promise<BlankFormModel> {
  return createBlankFormModel(questionnaire, await loadTexts(language), strings[language]);
}

/** Every word of a form in the order of print. */
export function wordsOfForm(model: BlankFormModel): string {
  const { title, instructions, preamble, sections } = model;
  return [
    title,
    ...instructions,
    preamble.heading,
    ...preamble.paragraphs,
    ...sections.flatMap(({ phase, number, heading, intro, facts, questions }) => [
      phase ?? '',
      String(number ?? ''),
      heading,
      intro,
      ...fieldWords(facts),
      ...questions.flatMap(({ label, condition, help, answer }) => [
        label,
        condition,
        help,
        ...answerWords(answer),
      ]),
    ]),
  ].join('\n');
}

function fieldWords(fields: readonly (readonly BlankField[])[]): string[] {
  return fields.flat().flatMap(({ label, choices }) => [label, ...choices]);
}

function answerWords(answer: BlankAnswer): readonly string[] {
  switch (answer.type) {
    case 'lines':
      return [];
    case 'choices':
      return answer.choices;
    case 'cards':
      return answer.titles.flatMap((title) => [title, ...fieldWords(answer.fields)]);
    case 'table':
      return answer.columns.map(({ label }) => label);
    case 'articles':
      return [
        ...Object.values(answer.headings),
        ...answer.articles.flatMap(({ name }) => [name, ...answer.effects]),
      ];
    case 'alternatives':
      return [
        answer.corner,
        ...answer.alternatives,
        answer.description.label,
        ...answer.articles.flatMap(({ name }) => [
          name,
          ...answer.alternatives.flatMap(() => answer.effects),
        ]),
      ];
  }
}
