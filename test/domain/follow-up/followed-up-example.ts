import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { type Answers, answerTo, type RecordEntry } from '#src/domain/answers.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { listsByRole } from '#src/domain/findings/written-records.ts';
import { missingOutcomes, type OutcomeKind } from '#src/domain/follow-up/outcome.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';
import { newVersion, type SignedOffAssessment, signOff } from '#src/domain/sign-off.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';

let given = 0;
const newId = () => `00000000-0000-4000-9000-${String(++given).padStart(12, '0')}`;

/** The example as it was signed off, when its decision was to be taken. */
export const signedOffExample: SignedOffAssessment = signOff(
  assessmentFromTrainingCase(trainingCase, { newId, now: '2026-05-04T08:00:00.000Z' }),
  '2026-05-18T08:00:00.000Z',
);

/** Its next version, made at the follow-up in the autumn of 2027, before anybody has written of the outcome. */
export const reopenedExample: Assessment = newVersion(signedOffExample, '2027-11-03T08:00:00.000Z');

const text = (value: string) => ({ type: 'text', value }) as const;
const prose = (value: string) => ({ type: 'richText', value: richTextFromPlain(value) }) as const;
const choice = (...value: string[]) => ({ type: 'choice', value }) as const;
const date = (value: string) => ({ type: 'date', value }) as const;

/** What is said of each consequence, in the order of step 11. */
const outcomes = [
  [
    'as-expected',
    'Från Tallmyra by tar resan 26 minuter. De sex från Norrkvarna åker egen tur och är framme på 34.',
    'Skolskjutssamordnarens tidsloggar för september och oktober, 76 resor.',
    'Inget mer än att tiderna mäts igen i juni.',
  ],
  [
    'worse',
    'På morgnarna är det lugnt med bussvärd. På eftermiddagarna har det bråkats fyra gånger, och åtta elever säger att de är rädda.',
    'Enkät med 49 svar av 52. Förarens anteckningar. Hållplatsen i Granliden är fortfarande obelyst.',
    'Rektorn anställer en bussvärd för eftermiddagarna från januari. Belysningen sätts upp före jul; gatuchefen ansvarar.',
  ],
  [
    'better',
    'Alla som behöver fritids har plats. Den sena turen används av 19 barn, fler än väntat.',
    'Bokningar i oktober.',
    'Turen blir kvar.',
  ],
  [
    'as-expected',
    'Ingen är ensam från Tallmyra i sin klass. Fem av åtta i årskurs 5 saknar ändå sin gamla grupp.',
    'Enkäten och samtal med åtta elever.',
    'Övergångsrådet fortsätter till jul.',
  ],
  [
    'better',
    'Alla åtta elever med mapp hade sitt stöd på plats första veckan.',
    'Genomgång av mapparna med specialpedagogen.',
    'Inget mer behövs.',
  ],
  [
    'worse',
    'Ingen cyklar till skolan, och utedagarna har ställts in två gånger av tre. Gården används mest på helgerna.',
    'Kvarntorgsskolans schema och samtal med fritidsledaren.',
    'Utedagarna läggs in i läsårsplaneringen så att de inte kan ställas in. Rektorn ansvarar.',
  ],
  [
    'did-not-happen',
    'Kontakten är annorlunda men inte svagare: skolan ringer varje familj en gång i månaden.',
    'Samtal med elva vårdnadshavare. Underlaget är tunt: de utan bil var svåra att nå.',
    'Frågan ställs till alla i vårens enkät.',
  ],
  [
    'as-expected',
    'Hälften av de äldre säger att det de sa gjorde skillnad, hälften att det inte spelade någon roll.',
    'Enkäten, årskurs 3–6.',
    'Klasserna får se listan över vad som ändrades en gång till, och vad som ändras nu.',
  ],
  [
    'as-expected',
    'Alla lärartjänster har behöriga lärare.',
    'Förvaltningens statistik.',
    'Inget nu.',
  ],
  [
    'better',
    'Tre utredningar har påbörjats, efter i snitt fem veckor.',
    'Elevhälsan.',
    'Inget nu.',
  ],
  [
    'too-early',
    'Två månader är för kort för att säga något om vänskap.',
    '',
    'Frågan tas med i juni.',
  ],
  [
    'as-expected',
    'Alla salar används. Ingen har ont i huvudet längre, säger tvåorna.',
    'Samtal.',
    'Inget nu.',
  ],
] as const;

/** What was done of each proposal in step 13, then of each measure in step 14. */
const measures = [
  ['done', 'Flytten skedde i augusti 2027.', ''],
  [
    'partly',
    'Alla villkor utom belysningen i Granliden var uppfyllda.',
    'Belysningen är på plats före jul.',
  ],
  ['done', 'Fritidshem och sen tur finns.', ''],
  ['done', 'Alla 52 elever gjorde minst tre besök, och mapparna följde med.', ''],
  ['done', 'Avtal till juni 2030 är undertecknat.', ''],
  ['partly', 'Övergångsrådet har träffats två gånger av tre.', 'Ett möte till före jul.'],
  ['done', 'I drift sedan skolstarten.', ''],
  [
    'partly',
    'Bussvärd finns på morgnarna men inte på eftermiddagarna.',
    'En till anställs från januari.',
  ],
  ['done', 'I drift sedan skolstarten.', ''],
  ['decided-otherwise', 'Nämnden öppnade avdelningen i skolans hus i stället.', ''],
  ['partly', 'Gården och salen är öppna. Två utedagar är inställda.', 'Utedagarna planeras om.'],
  ['done', 'Minst fyra från Tallmyra i varje klass.', ''],
  ['done', 'Åtta mappar, åtta namngivna vuxna.', ''],
  ['partly', 'Sexorna fick inget besked.', 'Brevet skickas i november.'],
] as const;

/** Entries for all that can be followed up, filled in. */
function entries(kind: OutcomeKind, answersOf: (index: number) => Answers): RecordEntry[] {
  const { answers } = reopenedExample;
  return listsByRole(barnrattsprovning, kind).flatMap((list) =>
    missingOutcomes(barnrattsprovning, answers, list, kind, newId).map((entry, index) => ({
      ...entry,
      answers: { ...entry.answers, ...answersOf(index) },
    })),
  );
}

/** The first follow-up, two months after the move: begun, and true to what happens at such times. */
export const followUpAnswers: Answers = {
  'outcome-date': date('2027-10-29'),
  'outcome-description': prose(
    'Rektorn har mätt restider, läst mapparna och gjort om enkäten från våren 2026.',
  ),
  outcomes: {
    type: 'records',
    value: entries('outcome', (index) => {
      const [against, outcome, evidence, next] = outcomes[index] ?? ['too-early', '', '', ''];
      return {
        outcome: text(outcome),
        'outcome-against': choice(against),
        'outcome-evidence': prose(evidence),
        'outcome-next': text(next),
      };
    }),
  },
  'measure-outcomes': {
    type: 'records',
    value: entries('measureOutcome', (index) => {
      const [state, what, next] = measures[index] ?? ['not-done', '', ''];
      return {
        'measure-outcome': text(what),
        'measure-outcome-state': choice(state),
        'measure-outcome-next': text(next),
      };
    }),
  },
  'children-asked-again': choice('yes'),
  'children-say-now': prose(
    'Samma enkät som våren 2026, 49 svar. 41 känner sig trygga i skolan, 33 på bussen. Flera vill att de äldre ska sitta bak och de yngre fram.',
  ),
  'feedback-given': choice('partly'),
  'feedback-given-how': prose(
    'Årskurs 3–5 fick sitt brev i augusti 2026. Sexorna hade slutat och fick inget; brevet skickas nu.',
  ),
  'outcome-unexpected': prose(
    'Fler går till skolan i Tallmyra by på helgerna: gården används mer än förut.',
  ),
  'outcome-holds': choice('partly'),
  'outcome-conclusion': prose(
    'Flytten var rätt för undervisningen. Bussen är inte så trygg som villkoret sa, och det ska rättas till före jul.',
  ),
  'next-follow-up-date': date('2028-06-14'),
  'next-follow-up-what': text('Restider och trygghet på bussen, läsning och matematik.'),
  'next-follow-up-responsible': text('Barnrättsstrategen'),
};

/** With the whole outcome filled in. */
export const followedUpExample: Assessment = {
  ...reopenedExample,
  answers: { ...reopenedExample.answers, ...followUpAnswers },
  revision: reopenedExample.revision + 20,
  changedAt: '2027-11-05T15:00:00.000Z',
};

/** The entries of a list that the example has. */
export function recordsOf(assessment: Assessment, id: string): RecordEntry[] {
  return answerTo(assessment.answers, { id, type: 'records' }).value;
}
