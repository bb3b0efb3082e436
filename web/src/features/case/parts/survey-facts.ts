/** What the survey's own facts say, as far as the page knows them. */
export interface SurveyAnswers {
  handling: number;
  speed: number | null;
  attitude: number | null;
  solved: boolean;
  text: { id: string } | null;
  way: 'call' | 'self-service';
}

export interface SurveyFacts {
  round: number;
  answers: SurveyAnswers[];
  attempts: { at: number; result: string }[];
}

function list<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}

/** A survey's facts are the process's own state; an older one may lack some. */
export const surveyFacts = (facts: Record<string, unknown>): SurveyFacts => ({
  round: typeof facts.round === 'number' ? facts.round : 1,
  answers: list<SurveyAnswers>(facts.answers),
  attempts: list<SurveyFacts['attempts'][number]>(facts.attempts),
});
