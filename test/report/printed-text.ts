import type { Block, RichText } from '#src/domain/rich-text.ts';
import type { ReportBlock, ReportModel, ReportSection } from '#src/report/model/report-data.ts';

/** Every word of a model in the order of print, with the numbers of numbered lists. */
export function printedText(model: ReportModel): string {
  return [
    model.kind,
    model.title,
    ...model.facts.flatMap(({ label, text, note }) => [label, proseText(text), note ?? '']),
    ...model.sections.flatMap(sectionTexts),
  ].join('\n');
}

function sectionTexts({ phase, number, heading, blocks }: ReportSection): string[] {
  return [phase ?? '', String(number ?? ''), heading, ...blocks.flatMap(blockTexts)];
}

function blockTexts(block: ReportBlock): string[] {
  switch (block.type) {
    case 'text':
      return [block.label, proseText(block.text)];
    case 'unanswered':
      return [block.label, block.note];
    case 'records':
      return [
        block.label,
        ...block.records.flatMap(({ marker, title, fields }) => [
          marker ?? '',
          proseText(title),
          ...fields.flatMap(({ label, text }) => [label, proseText(text)]),
        ]),
      ];
    case 'articles':
      return [
        block.label,
        ...block.articles.flatMap(({ name, effect, text, note }) => [
          name,
          effect ?? '',
          proseText(text),
          note ?? '',
        ]),
      ];
  }
}

function proseText(text: RichText): string {
  return text.map(blockText).join('\n');
}

function blockText(block: Block): string {
  if (block.type === 'paragraph') {
    return block.content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
  }
  return block.items
    .map((item, index) => {
      const mark = block.type === 'orderedList' ? `${index + 1}. ` : '';
      return mark + proseText(item);
    })
    .join('\n');
}
