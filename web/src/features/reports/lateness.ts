import type { ReportRow } from './shapes';

/** How long after it was due it was approved, or is owed by now, ms; null: it is in time. */
export function lateBy({ late, dueAt, approvedAt, stage }: ReportRow, now: number): number | null {
  if (!late) return null;
  const until = approvedAt === null ? now : Date.parse(approvedAt);
  const by = until - Date.parse(dueAt);
  return stage === 'ended' && approvedAt === null ? null : Math.max(0, by);
}
