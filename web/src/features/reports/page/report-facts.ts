import type { CaseDetail } from '../../../api/shapes';

type Facts = Record<string, unknown>;

const record = (value: unknown): Facts => (typeof value === 'object' && value !== null ? (value as Facts) : {});
const textOf = (written: unknown): string | null => {
  const { id } = record(record(written).text);
  return typeof id === 'string' ? id : null;
};

export interface ReportFacts {
  /** Who gets it, and since when they have it. */
  receivers: { org: string; audience: string; receivedAt: number | null }[];
  /** Ids of the words of what was asked, noted, returned, and why the province did not wait. */
  asked: string | null;
  note: string | null;
  returned: string | null;
  without: string | null;
}

/** What only the case says of a report. */
export function reportFacts({ facts }: CaseDetail): ReportFacts {
  const receivers = Array.isArray(facts.receivers) ? (facts.receivers as unknown[]) : [];
  return {
    receivers: receivers.map(record).map(({ org, audience, receivedAt }) => ({
      org: String(record(org).id),
      audience: String(audience),
      receivedAt: typeof receivedAt === 'number' ? receivedAt : null,
    })),
    asked: textOf(facts.asked),
    note: textOf(facts.note),
    returned: textOf(facts.returned),
    without: textOf(facts.without),
  };
}
