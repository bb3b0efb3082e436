import type { Terms } from '../shared/terms';
import type { Consequence, SurveyOutcome } from './survey-state';

export interface Judgement {
  outcome: SurveyOutcome;
  consequence: Consequence;
}

/**
 * What an answer means (process 2, scale 1–5): 4–5 satisfied, 3 neutral, both end it; 1–2 is dissatisfied:
 * unsolved → handle again, solved or not for the first time → prefecture hotline.
 * `survey.loops` = how often a survey may send the complaint back into handling, default once.
 */
export function judge(score: number, solved: boolean, round: number, bounds: Terms['bounds']): Judgement {
  if (score >= 4) return { outcome: 'satisfied', consequence: 'none' };
  if (score === 3) return { outcome: 'neutral', consequence: 'none' };
  const again = round > (bounds['survey.loops'] ?? 1);
  return { outcome: 'dissatisfied', consequence: solved || again ? 'hotline' : 'reopen' };
}
