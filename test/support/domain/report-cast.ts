import { createHash } from 'node:crypto';
import { periodBefore } from '../../../domain/report-submission/period';
import type { FigureReads } from '../../../domain/report-submission/figures';
import type { Edition, ReportState } from '../../../domain/report-submission/report-state';
import type { Actor, OrgId, Role } from '../../../domain/shared/actor';
import type { OrgRef } from '../../../domain/shared/case-state';
import type { Terms } from '../../../domain/shared/terms';
import { START } from './case-driver';
import type { Rows } from './case-world';
import { ORGS, type Person } from './people';
import { minutes, testTerms } from './terms';

const person = (id: string, role: Role, org: OrgId): Person => ({ kind: 'person', id, posts: [{ role, org }] });
const department = (id: OrgId): OrgRef => ({ id, level: 'department', lineage: ORGS.gs.lineage });

export const DEPARTMENTS = {
  marketing: department('gs-marketing'),
  supervision: department('gs-supervision'),
  interconnection: department('gs-interconnection'),
};

/** Gansu with two prefectures, its company's departments and HQ: who makes, approves and gets reports. */
export const REPORT_CAST = {
  gsStatistician: person('gs.statistician', 'statistician', 'gs'),
  gsLeader: person('gs.head', 'centre-leader', 'gs'),
  lzStatistician: person('lz.statistician', 'statistician', 'gs-lz'),
  lzLeader: person('lz.head', 'centre-leader', 'gs-lz'),
  lzTeamLeader: person('lz.leader', 'team-leader', 'gs-lz'),
  tsStatistician: person('ts.statistician', 'statistician', 'gs-ts'),
  tsLeader: person('ts.head', 'centre-leader', 'gs-ts'),
  hqStatistician: person('hq.statistician', 'statistician', 'hq'),
  marketing: person('gs.marketing', 'handler', 'gs-marketing'),
  supervision: person('gs.supervision', 'service-supervisor', 'gs-supervision'),
  interconnection: person('gs.interconnection', 'handler', 'gs-interconnection'),
} satisfies Record<string, Person>;

export const SCHEDULE: Actor = { kind: 'system', id: 'timer' };

const HOUR = 60;

export function reportTerms(): Terms {
  const clocks = {
    review: minutes(8 * HOUR, [0.5, 0.8]),
    // Of the deadline's clock this is what is left at least after a return; its end is the report's.
    'report-deadline': { ...minutes(4 * HOUR, [0.5, 0.8]), calendar: 'back-office' },
    'report-receipt': minutes(16 * HOUR, [0.5]),
  };
  return testTerms({ clocks });
}

/** The week that had ended when the tests begin. */
export const WEEK = periodBefore('week', START);

/** Gansu's report of that week. */
export const regular = (rest: object = {}) => ({
  org: ORGS.gs,
  period: 'week',
  from: WEEK.from,
  to: WEEK.to,
  prefectures: [ORGS.lz, ORGS.ts],
  ...DEPARTMENTS,
  ...rest,
});

/** Figures as the rows would answer: another edition each time. */
export const reportRows: Rows = (query, steps): Edition => {
  const { org, period, parts } = query as unknown as FigureReads;
  const { editions = 0 } = (steps.at(-1)?.next as ReportState | undefined) ?? {};
  const id = `edition-${org}-${editions + 1}`;
  const digest = createHash('sha256').update(id).digest('hex');
  return { id, digest, catalogue: 1, cutOff: period.to, parts };
};
