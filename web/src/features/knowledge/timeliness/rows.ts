import type { components } from '../../../api/generated/schema';

export type TimelinessRow = components['schemas']['TimelinessRowDto'];

export interface OrgShare {
  org: string;
  done: number;
  inTime: number;
}

/** Each organisation's work together, the worst share first; who has done nothing yet is not in it. */
export function byOrg(rows: readonly Pick<TimelinessRow, 'org' | 'done' | 'inTime'>[]): OrgShare[] {
  const orgs = new Map<string, OrgShare>();
  for (const { org, done, inTime } of rows) {
    const before = orgs.get(org) ?? { org, done: 0, inTime: 0 };
    orgs.set(org, { org, done: before.done + done, inTime: before.inTime + inTime });
  }
  return [...orgs.values()]
    .filter(({ done }) => done > 0)
    .sort((one, other) => one.inTime / one.done - other.inTime / other.done || other.done - one.done);
}
