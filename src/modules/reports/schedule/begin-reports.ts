import type { DataSource } from 'typeorm';
import { periodBefore } from '../../../../domain/report-submission/period';
import { PROCESS } from '../../../../domain/report-submission/report-submission';
import type { Actor } from '../../../../domain/shared/actor';
import type { ReportScheduleActivities } from '../../../../workflows/report-submission/report-schedule.workflow';
import type { OrgTree } from '../../../platform/auth/org-tree';
import { withScope } from '../../../platform/database/with-scope';
import { claimCaseId } from '../../../platform/temporal/intake';
import type { ProcessClient } from '../../../platform/temporal/process-client';
import { forEachOfAll } from '../../../platform/temporal/for-each-of-all';
import { regular, regularKey, regularRequest, reportersAt, requestDigest } from '../opening/regular';

/** The first step of a report that has begun. */
const BEGUN = 'SELECT FROM transition WHERE case_id = $1 AND seq = 1';

const SCHEDULE: Actor = { kind: 'system', id: 'timer' };

/** Begins the report of each province that reports, with its prefectures'. One that fails does not hold up the others. */
export const beginReports = (
  dataSource: DataSource,
  orgs: OrgTree,
  processes: Pick<ProcessClient, 'start'>,
): ReportScheduleActivities => ({
  async beginReports({ period: kind, at }) {
    const [tree, now] = [await orgs.current(), new Date()];
    const period = periodBefore(kind, at);
    const [provinces, prefectures] = [
      await reportersAt(dataSource.manager, 'province', now),
      await reportersAt(dataSource.manager, 'prefecture', now),
    ];
    await forEachOfAll(provinces, async (province) => {
      const key = regularKey(province, period.label);
      const digest = requestDigest(regularRequest(province, period.label));
      const command = regular(tree, province, prefectures, period);
      const [caseId, begun] = await withScope(dataSource, SCHEDULE, async (tx) => {
        const claimed = await claimCaseId(tx, key, digest);
        return [claimed, (await tx.query<unknown[]>(BEGUN, [claimed])).length > 0] as const;
      });
      // By hand, or by this schedule before: as it is, it stays.
      if (!begun) await processes.start(PROCESS, caseId, { commandId: key, actor: SCHEDULE, command });
    });
  },
});
