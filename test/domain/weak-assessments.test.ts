import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { TrainingCase } from '#questionnaire/training-cases/training-case.ts';
import { answerTo, recordTitle } from '#src/domain/answers.ts';
import { topQuestions } from '#src/domain/assessment.ts';
import { findingsOf } from '#src/domain/findings/findings.ts';
import { assessmentProgress } from '#src/domain/progress.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { busFares } from './weak-assessments/bus-fares.ts';
import { detailedPlan } from './weak-assessments/detailed-plan.ts';
import { schoolClosure } from './weak-assessments/school-closure.ts';

function assessmentOf(trainingCase: TrainingCase) {
  let count = 0;
  return assessmentFromTrainingCase(trainingCase, {
    newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    now: '2026-11-22T13:00:00.000Z',
  });
}

/** "code: question" and the entry it is about. */
function told(trainingCase: TrainingCase): string[] {
  const assessment = assessmentOf(trainingCase);
  const questions = new Map(topQuestions(barnrattsprovning).map((one) => [one.id, one]));
  return findingsOf(barnrattsprovning, assessment).map(({ code, questionId, recordId }) => {
    const question = questions.get(questionId);
    const record =
      question?.type === 'records'
        ? answerTo(assessment.answers, question).value.find(({ id }) => id === recordId)
        : undefined;
    const title = question?.type === 'records' && record ? recordTitle(question, record) : '';
    return title === '' ? `${code}: ${questionId}` : `${code}: ${questionId}, ${title}`;
  });
}

describe('an assessment that looks finished', () => {
  it.each([schoolClosure, busFares, detailedPlan])('$id: every step is complete', (one) => {
    const { complete, total } = assessmentProgress(barnrattsprovning, assessmentOf(one).answers);
    expect(complete).toBe(total);
  });

  it('a school closure that heard the children and forgot to answer them', () => {
    expect(told(schoolClosure)).toEqual([
      'shallowerThanSuggested: screening-depth',
      'noSigner: case-signers',
      'strayPageNumber: matter-background',
      'sourceOnOwnDisk: matter-sources, Utredning om skolorna i kommundel norr, 2025',
      'heardWithoutChange: hearings, Elevrådet på Björkåsskolan',
      'heardWithoutFeedback: hearings, Elever i F–6 på Norrby skola',
      'heardWithoutFeedback: hearings, Elevrådet på Björkåsskolan',
      'unknownReference: consequences-description',
      'consequenceWithoutMeasure: negative-consequences, Kamratgrupper delas när klasserna görs om',
      'proposalTiedToNothing: proposals, Norrby skola läggs ned efter vårterminen 2026.',
      'measureWithoutDate: compensatory-measures, En vuxen följer med på bussen den första terminen.',
    ]);
  });

  it('bus fares that nobody asked the young about', () => {
    expect(told(busFares)).toEqual([
      'depthWithoutReason: screening-reason',
      'decisionBeforeStart: case-planned-decision-date',
      'notAQuestion: assessed-question',
      'sourceWithoutLink: matter-sources, Resvaneundersökning 2025',
      'vulnerableNotConsidered: vulnerable-children',
      'sourceWithoutLink: research, Unga och kollektivtrafiken, rapport från ett trafikinstitut',
      'outdatedWords: convention-description',
      'weakenedWithoutConsequence: article-comments',
      'principleWithoutComment: article-comments',
      'noSubstituteSource: substitute-source',
      'outdatedWords: network-views-description',
      'noComparison: alternatives',
      'consequenceWithoutMeasure: negative-consequences, Unga avstår från träning och vänner när resan blir för dyr',
      'yesDespiteConsequences: best-interests-answer',
      'groundWithoutSupport: best-interests-grounds, Utan höjningen måste turer dras in.',
      'followUpWithoutResponsible: follow-ups, Antal sålda ungdomsbiljetter',
    ]);
  });

  it('a detailed plan that is careless with what children said', () => {
    expect(told(detailedPlan)).toEqual([
      'groupNotHeard: children-direct, Barnen på förskolorna Kotten och Granen',
      'vulnerableNotConsidered: vulnerable-children',
      'quoteFromFew: hearings, Elever i årskurs 6',
      'quoteWithName: hearings, Elever i årskurs 2 och 5 på Tallbacksskolan',
      'personalNumber: network-views-description',
      'noComparison: alternatives',
      'departureWithoutReason: best-interests-departure',
      'groundWithoutSupport: best-interests-grounds, Kommunen behöver fler bostäder.',
      'measureForOthers: compensatory-measures, En bollplan anläggs vid Tallbacksskolan.',
      'measureWithoutResponsible: compensatory-measures, En bollplan anläggs vid Tallbacksskolan.',
      'followUpWithoutResponsible: follow-ups, Hur bollplanen används',
      'followUpWithoutDate: follow-ups, Hur många som går och cyklar till skolan',
    ]);
  });
});
