import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { againFrom, cycleBefore } from '../../../../domain/process-evaluation/cycle';
import { EVALUATED, PROCESS } from '../../../../domain/process-evaluation/evaluation-state';
import type { Actor } from '../../../../domain/shared/actor';
import { INSPECTOR, SUPERVISOR } from '../../../../domain/shared/quality-posts';
import type { EvaluationScheduleActivities } from '../../../../workflows/process-evaluation/evaluation-schedule.workflow';
import type { OrgTree } from '../../../platform/auth/org-tree';
import { withScope } from '../../../platform/database/with-scope';
import { forEachOfAll } from '../../../platform/temporal/for-each-of-all';
import type { ProcessClient } from '../../../platform/temporal/process-client';
import { lastOf } from '../figures/last';
import { claimNext, commandIdOf } from '../opening/beginning';

/** Provinces where somebody evaluates, with each process that had cases there in the months that would be looked at. */
const LIVED = `
  SELECT province.id AS org, slug AS evaluated FROM org province CROSS JOIN unnest($1::text[]) slug
   WHERE province.active AND province.level = 'province'
     AND EXISTS (SELECT FROM post JOIN person ON person.id = post.person_id AND person.active
                  WHERE post.org_id = province.id AND post.role = ANY($2)
                    AND post.valid_from <= $5 AND coalesce(post.valid_until, 'infinity') > $5)
     AND EXISTS (SELECT FROM case_reach reach WHERE reach.org_id = province.id AND reach.process = slug
                    AND reach.opened_at >= $3 AND reach.opened_at < $4)
   ORDER BY province.id, slug`;

/** The first step of an evaluation that has begun. */
const BEGUN = 'SELECT FROM transition WHERE case_id = $1 AND seq = 1';

const SCHEDULE: Actor = { kind: 'system', id: 'timer' };

/** Begins what is due: every process that a province has not evaluated for six months. One that fails holds up no other. */
export const beginEvaluations = (
  dataSource: DataSource,
  orgs: OrgTree,
  processes: Pick<ProcessClient, 'start'>,
): EvaluationScheduleActivities => ({
  async beginEvaluations({ at }) {
    const tree = await orgs.current();
    const { from, to } = cycleBefore(at);
    const lived = await dataSource.query<{ org: string; evaluated: string }[]>(LIVED, [
      ...[[...EVALUATED], [INSPECTOR, SUPERVISOR], new Date(from), new Date(to), new Date(at)],
    ]);
    await forEachOfAll(lived, async ({ org, evaluated }) => {
      const due = await withScope(dataSource, SCHEDULE, async (tx) => {
        const last = await lastOf(tx, org, evaluated);
        if (last.at !== null && againFrom(last.at) > at) return null;
        const next = { org, evaluated, previous: last.previous };
        const caseId = await claimNext(tx, next, uuidv7());
        const begun = (await tx.query<unknown[]>(BEGUN, [caseId])).length > 0;
        return begun ? null : { commandId: commandIdOf(next), caseId };
      });
      if (!due) return;
      const command = { type: 'register', org: tree.ref(org)!, evaluated };
      await processes.start(PROCESS, due.caseId, { commandId: due.commandId, actor: SCHEDULE, command });
    });
  },
});
