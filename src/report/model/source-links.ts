import type { Question, Step } from '#questionnaire/schema.ts';
import { type Answer, type Answers, answerTo } from '#src/domain/answers.ts';
import { type Block, linkSchema, type RichText } from '#src/domain/rich-text.ts';

interface TextLink {
  readonly title: string;
  readonly address: string;
}

/** Whether anybody can follow an address, or only somebody at the computer or network where it was written. */
export function addressIn(text: string): { readonly isLink: boolean; readonly isLocal: boolean } {
  return {
    isLink: isWebAddress(text),
    isLocal: /^(?:file:|smb:|afp:|[a-z]:[\\/]|\\\\|https?:\/\/localhost\b)/i.test(text),
  };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/(?!localhost\b)/i.test(text) && linkSchema.safeParse(text).success;
}

/** The web addresses in the texts of a step, with the words that bear them; mail and telephone are no sources. */
export function linksInStep({ questions }: Step, answers: Answers): TextLink[] {
  return questions.flatMap((question) => richTextsIn(question, answers)).flatMap(linksIn);
}

function richTextsIn(question: Question, answers: Answers): RichText[] {
  const answer: Answer = answerTo(answers, question);
  switch (answer.type) {
    case 'richText':
      return [answer.value];
    case 'articles':
      return answer.value.map(({ comment }) => comment);
    case 'records':
      return answer.value.flatMap((record) =>
        question.type === 'records'
          ? question.fields.flatMap((field) => richTextsIn(field, record.answers))
          : [],
      );
    default:
      return [];
  }
}

function linksIn(blocks: RichText): TextLink[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? linksInParagraph(block) : block.items.flatMap(linksIn),
  );
}

/** Pieces of one link that differ in weight or slope belong together. */
function linksInParagraph({ content }: Extract<Block, { type: 'paragraph' }>): TextLink[] {
  const links: TextLink[] = [];
  let previous: string | undefined;
  for (const inline of content) {
    const address = inline.type === 'text' ? inline.link : undefined;
    if (inline.type === 'text' && address !== undefined && /^https?:/i.test(address)) {
      const title = address === previous ? (links.pop()?.title ?? '') + inline.text : inline.text;
      links.push({ title, address });
    }
    previous = address;
  }
  return links.map(({ title, address }) => ({ title: title.trim().replace(/\s+/g, ' '), address }));
}
