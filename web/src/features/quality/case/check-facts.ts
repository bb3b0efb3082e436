import type { Scored } from '../../../../../domain/quality-check/check-state';

type Facts = Record<string, unknown>;
interface Words {
  text: { id: string } | null;
}

const filled = (value: unknown): object | null => (typeof value === 'object' ? value : null);

/** What a check's own facts say, as far as the page knows them. */
export const checkFacts = (facts: Facts) => ({
  target: typeof facts.target === 'string' ? facts.target : null,
  sampling: typeof facts.sampling === 'string' ? facts.sampling : null,
  scored: filled(facts.scored) as Scored | null,
  corrected: filled(facts.corrected) as Scored | null,
  appeal: filled(facts.appeal) as Words | null,
  ruling: filled(facts.ruling) as Words | null,
});

/** What a sampling's own facts say. */
export const samplingFacts = (facts: Facts) => ({
  report: filled(facts.report) as Words | null,
  circulation: filled(facts.circulation) as Words | null,
});
