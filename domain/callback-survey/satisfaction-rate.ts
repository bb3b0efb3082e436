/** What the rate needs of a finished survey: its outcome and the deciding answer, null when nobody answered. */
export interface Surveyed {
  outcome: string | null;
  score: number | null;
}

export interface Satisfaction {
  surveyed: number;
  answered: number;
  satisfied: number;
  /** Counted apart, never as dissatisfied: nobody could be asked. */
  unreachable: number;
  declined: number;
  /** satisfied ÷ answered, 0–1; null when nobody answered. */
  rate: number | null;
}

/** Satisfaction rate over finished surveys. An answer that came with a mismatch counts by its score. */
export function satisfaction(surveys: readonly Surveyed[]): Satisfaction {
  const count = (holds: (survey: Surveyed) => boolean): number => surveys.filter(holds).length;
  const answered = count(({ score }) => score !== null);
  const satisfied = count(({ score }) => score !== null && score >= 4);
  return {
    surveyed: count(({ outcome }) => outcome !== null && outcome !== 'withdrawn'),
    answered,
    satisfied,
    unreachable: count(({ outcome }) => outcome === 'unreachable'),
    declined: count(({ outcome }) => outcome === 'declined'),
    rate: answered === 0 ? null : satisfied / answered,
  };
}
