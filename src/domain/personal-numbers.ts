import Personnummer from 'personnummer';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Answer, Answers } from './answers.ts';
import { type Assessment, topQuestions } from './assessment.ts';
import type { FindingPlace } from './findings/finding.ts';
import { type Block, plainText, type RichText } from './rich-text.ts';

/** An answer, or an entry of a list, in which personnummer or samordningsnummer stand. */
export interface PersonalNumberPlace extends FindingPlace {
  /** As they may be shown: enough to find them again, too little to know who it is. */
  readonly masked: readonly string[];
}

/** Of one line: Word's hyphens, soft and hard, and spaces of any width (\s has U+FEFF too). */
const dash = '[-+\\u00ad\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d]';
const space = '(?:(?![\\n\\v\\f\\r\\u2028\\u2029])\\s|[\\u200b\\u2060])';
const gap = `(?:${space}{0,2}${dash}${space}{0,2}|${space}{1,2})`;
const century = '(?:18|19|20)';

/**
 * 20110314-1234, 110314-1234, 110314 1234, 201103141234; and 2011-03-14-1234, where a space before the last four would
 * rather be a day and a time. Months have at most 12; days at most 31, or 61 to 91 in a samordningsnummer.
 */
const written = new RegExp(
  `(?<!\\d)(?:(${century})?(\\d{2})([01]\\d)([0-36-9]\\d)${gap}?(\\d{4})` +
    `|(${century})(\\d{2})([-./ ])([01]\\d)\\8([0-36-9]\\d)${space}?${dash}${space}?(\\d{4}))(?!\\d)`,
  'g',
);

const phoneBefore = /(?:tel|telefon|mobil|mob|phone|fax)\w{0,8}\W{0,4}$/i;

/** The personnummer and samordningsnummer in a text, masked, in the order they stand there. */
export function maskedNumbersIn(text: string): string[] {
  const found: string[] = [];
  for (let match = written.exec(text); match !== null; match = written.exec(text)) {
    const [all] = match;
    const [first, year = '', month = '', day = '', last = ''] =
      match[2] === undefined
        ? [match[6], match[7], match[9], match[10], match[11]]
        : [match[1], match[2], match[3], match[4], match[5]];
    const number = `${year}${month}${day}-${last}`;
    const isPhone = /^0\d{9}$/.test(all) && phoneBefore.test(text.slice(0, match.index).slice(-24));
    if (!isPhone && isValid(first, number)) {
      found.push(`${first ?? ''}${year}${month}••-••••`);
    } else {
      // What begins within it may be one.
      written.lastIndex = match.index + 1;
    }
  }
  written.lastIndex = 0;
  return found;
}

/** Without a century all are tried, since the clock is not asked: only 29 February depends on it. */
function isValid(first: string | undefined, number: string): boolean {
  const centuries = first === undefined ? ['19', '20'] : [first];
  return centuries.some((one) => Personnummer.valid(`${one}${number}`));
}

/** Where in an assessment they stand, in the order of its questions; what is asked no more comes last. */
export function findPersonalNumbers(
  { answers }: Assessment,
  questionnaire: Questionnaire,
): PersonalNumberPlace[] {
  const asked = topQuestions(questionnaire).map(({ id }) => id);
  const former = Object.keys(answers).filter((id) => !asked.includes(id));
  return [...asked, ...former]
    .flatMap((questionId) => placesIn(questionId, answers[questionId]))
    .filter(({ masked }) => masked.length > 0);
}

function placesIn(questionId: string, answer: Answer | undefined): PersonalNumberPlace[] {
  if (answer === undefined) {
    return [];
  }
  return answer.type === 'records'
    ? answer.value.map((record) => ({
        questionId,
        recordId: record.id,
        masked: textsOfAll(record.answers).flatMap(maskedNumbersIn),
      }))
    : [{ questionId, masked: textsOf(answer).flatMap(maskedNumbersIn) }];
}

function textsOfAll(answers: Answers): string[] {
  return Object.values(answers).flatMap(textsOf);
}

/** What somebody has written in an answer, addresses of links among it. */
function textsOf(answer: Answer): string[] {
  switch (answer.type) {
    case 'text':
      return [answer.value];
    case 'richText':
      return [plainText(answer.value), ...linksIn(answer.value)];
    case 'articles':
      return answer.value.flatMap(({ comment }) => [plainText(comment), ...linksIn(comment)]);
    case 'records':
      return answer.value.flatMap((record) => textsOfAll(record.answers));
    case 'choice':
    case 'date':
      return [];
  }
}

/** Each address once that is not itself the text. */
function linksIn(blocks: RichText): string[] {
  return [...new Set(blocks.flatMap(linksOfBlock))];
}

function linksOfBlock(block: Block): string[] {
  return block.type === 'paragraph'
    ? block.content.flatMap((inline) =>
        inline.type === 'text' && inline.link !== undefined && !inline.text.includes(inline.link)
          ? [inline.link]
          : [],
      )
    : block.items.flatMap(linksIn);
}
