import type { Language } from '#questionnaire/index.ts';
import type { Answers } from '#src/domain/answers.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import type { Block, Inline } from '#src/domain/rich-text.ts';
import { signOff } from '#src/domain/sign-off.ts';
import { followedUpExample } from '../domain/follow-up/followed-up-example.ts';
import {
  assessmentWith,
  choice,
  longText,
  paragraph,
  record,
  recordId,
  records,
  richText,
  signedOff,
  signers,
  text,
} from '../report/sample.ts';

/**
 * A prövning whose report is judged: the example, a new one, or what a file holds. Or the form without answers, or the
 * example's letters to children.
 */
export interface Case {
  readonly name: string;
  readonly language: Language;
  readonly from: 'example' | 'new' | 'blankForm' | 'letter' | { readonly file: string };
  /** Of the follow-up instead of the whole assessment. */
  readonly document?: 'followUp';
}

const length = 20_000;
const many = 60;

const numbered = <T>(make: (number: number) => T): T[] =>
  Array.from({ length: many }, (_, index) => make(index + 1));

/** Answers of 20,000 characters in every kind of place, and lists of 60 records that point at each other. */
const longest: Answers = {
  'case-title': text(longText(length)),
  'matter-description': richText(paragraph(longText(length)), {
    type: 'paragraph',
    content: [{ type: 'text', text: longText(length), link: 'https://www.example.se/' }],
  }),
  'matter-background': richText({ type: 'bulletList', items: [[paragraph(longText(length))]] }),
  'matter-sources': records(
    ...numbered((number) =>
      record(100 + number, {
        'matter-source-title': text(`Underlag ${number}`),
        'matter-source-link': text(`https://www.example.se/${'handlingar/'.repeat(18)}${number}`),
      }),
    ),
  ),
  'group-members': records(
    ...numbered((number) =>
      record(200 + number, {
        'member-name': text(`Person ${number}`),
        'member-profession': text('Utredare'),
        'member-organisation': text(`Enhet ${number}`),
      }),
    ),
  ),
  'children-direct': records(
    record(301, {
      'direct-group': text('Elever'),
      'direct-group-how': richText(paragraph(longText(length))),
    }),
  ),
  'article-comments': {
    type: 'articles',
    value: [3, 28, 31].map((article) => ({
      article,
      effect: 'weakens',
      comment: [paragraph(longText(length))],
    })),
  },
  'negative-consequences': records(
    ...numbered((number) =>
      record(400 + number, {
        'negative-consequence': text(`Längre väg för grupp ${number}`),
        'negative-consequence-articles': choice(...['3', '28', '31'].slice(number % 3)),
        'negative-consequence-groups': choice(recordId(301)),
      }),
    ),
  ),
  proposals: records(
    ...numbered((number) =>
      record(500 + number, {
        proposal: text(`Skolskjuts på linje ${number}`),
        'proposal-consequences': choice(recordId(400 + number)),
        'proposal-articles': choice('28'),
      }),
    ),
  ),
  'compensatory-measures': records(
    ...numbered((number) =>
      record(600 + number, {
        measure: text(`Följeslagare på linje ${number}`),
        'measure-consequences': choice(recordId(400 + number)),
        'measure-articles': choice('31'),
      }),
    ),
  ),
};

/** Words of one language, or of none: all that a reader may meet as a title, in a list, in a link. */
interface Words {
  readonly title: string;
  readonly group: string;
  readonly sentence: string;
}

const words = {
  tecken: {
    title: 'Lek & <b>rörelse</b> > "skärm" \'nu\' 👧🏽 ]]> &amp; %PDF (\\)',
    group: '👩‍👧‍👦 <familjer> & "nätverk" 🙂',
    sentence: 'Barnen sa: "Vi vill ha 🏀 & ⚽, inte <böter>!" \'Ja\' > nej 🏳️‍🌈.',
  },
  samiska: {
    title: 'Mánáid buoremus: skuvlla sirdin Čuoččájávrái – Åarjelsaemien ïedtje',
    group: 'Ŋuorravuona mánát, ǩeeʹlli da ǥǥ, ŧ đ ŋ š ž',
    sentence: 'Mánás lea riekti dadjat iežas oaivila. Maanah åadtjoeh jïjtsh vuajnoem buektedh.',
  },
  polska: {
    title: 'Dobro dziecka: przeniesienie szkoły w Łąkowej',
    group: 'Dzieci w wieku od sześciu do dwunastu lat, źdźbło żółci',
    sentence: 'Dziecko ma prawo wyrażać własne poglądy. Zażółć gęślą jaźń – „tak”.',
  },
  arabiska: {
    title: 'مصلحة الطفل الفضلى: نقل المدرسة',
    group: 'الأطفال من ٦ إلى ١٢ سنة',
    sentence: 'للطفل الحق في التعبير عن رأيه، ويجب أن يُؤخذ رأيه بعين الاعتبار.',
  },
  tigrinska: {
    title: 'ዝበለጸ ረብሓ ቆልዓ፡ ምግዓዝ ቤት ትምህርቲ',
    group: 'ቆልዑ ካብ 6 ክሳብ 12 ዓመት',
    sentence: 'ቆልዓ ርእይቶኡ ናይ ምግላጽ መሰል ኣለዎ። ርእይቶኡ ድማ ክስማዕ ኣለዎ።',
  },
} satisfies Record<string, Words>;

/** The words in every kind of place: titles, facts, paragraphs, lists, links, records and what points at them. */
function everywhere({ title, group, sentence }: Words): Answers {
  const link: Inline = { type: 'text', text: title, link: 'https://www.example.se/?a=1&b=<2>' };
  const list: Block = {
    type: 'orderedList',
    items: [[paragraph(group), { type: 'bulletList', items: [[paragraph(sentence)]] }]],
  };
  const bold: Inline = { type: 'text', text: sentence, bold: true };
  return {
    'case-title': text(title),
    'case-organisation': text(group),
    'assessed-question': text(sentence),
    'matter-description': richText(
      paragraph(sentence),
      { type: 'paragraph', content: [bold, { type: 'lineBreak' }, { ...bold, italic: true }] },
      list,
      { type: 'paragraph', content: [link] },
    ),
    'matter-sources': records(
      record(1, {
        'matter-source-title': text(title),
        'matter-source-link': text('https://www.example.se/sök?fråga=<a>&b="c"'),
        'matter-source-says': richText(list),
      }),
    ),
    'children-direct': records(record(2, { 'direct-group': text(group) })),
    'article-comments': {
      type: 'articles',
      value: [{ article: 12, effect: 'strengthens', comment: [paragraph(sentence), list] }],
    },
    'children-heard': choice('yes'),
    hearings: records(
      record(3, {
        'hearing-who': text(group),
        'hearing-said': richText(paragraph(sentence)),
        'hearing-groups': choice(recordId(2)),
      }),
    ),
    'negative-consequences': records(
      record(4, {
        'negative-consequence': text(sentence),
        'negative-consequence-articles': choice('12'),
      }),
    ),
    'best-interests-answer': choice('partly'),
    'compensatory-measures': records(
      record(5, { measure: text(title), 'measure-consequences': choice(recordId(4)) }),
    ),
  };
}

function fromFile(name: string, answers: Answers, state: Partial<Assessment> = {}): Case {
  const assessment = { ...assessmentWith(answers), ...state };
  // A state that names its copy is opened as it is; otherwise each draft of it would name itself, at random.
  const copies = { [assessment.id]: assessment.revision };
  return {
    name,
    language: 'sv',
    from: { file: writeAssessmentFile({ ...assessment, copies }) },
  };
}

function followUp(name: string, assessment: Assessment): Case {
  return { ...fromFile(name, assessment.answers, assessment), document: 'followUp' };
}

export const cases: readonly Case[] = [
  { name: 'exempel', language: 'sv', from: 'example' },
  { name: 'example', language: 'en', from: 'example' },
  { name: 'tom', language: 'sv', from: 'new' },
  ...Object.entries(words).map(([name, of]) => fromFile(name, everywhere(of))),
  fromFile('langst', longest),
  fromFile('faststalld', { ...everywhere(words.tecken), ...signers(3) }, signedOff),
  fromFile('faststalld-av-tolv', signers(12), signedOff),
  followUp('uppfoljning', signOff(followedUpExample, '2027-11-05T15:00:00.000Z')),
  { name: 'blankett', language: 'sv', from: 'blankForm' },
  { name: 'blank-form', language: 'en', from: 'blankForm' },
  { name: 'brev', language: 'sv', from: 'letter' },
  { name: 'letter', language: 'en', from: 'letter' },
];
