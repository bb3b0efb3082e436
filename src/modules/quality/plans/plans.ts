import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { INSPECTOR, SUPERVISOR } from '../../../../domain/shared/quality-posts';
import type { OrgRef } from '../../../../domain/shared/case-state';
import { audited, auditedOnce } from '../../../platform/administration/audited';
import { OrgTree } from '../../../platform/auth/org-tree';
import { scopePaths, subtreeCondition, type Caller } from '../../../platform/auth/scope';
import { chosen, desksOf } from '../../../platform/case-opening/desks';
import type { PageQuery } from '../../../platform/case-view/page.query';
import { Filter } from '../../../platform/database/filter';
import { exactTime, isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { Problem } from '../../../platform/http/problem';
import { idFromKey } from '../../../platform/http/id-from-key';
import type { NewPlan, PlanDto, PlanPageDto } from './plan.dto';

const LEVELS: OrgRef['level'][] = ['hq', 'province', 'prefecture'];

const COLUMNS = `plan.id, plan.org_id AS org, plan.name, plan.work, plan.strata, plan.size, plan.every,
  ${isoTime('plan.made_at')} AS "madeAt", ${isoTime('plan.ended_at')} AS "endedAt"`;

/** Plans of regular samplings (定期抽查): made and ended by who inspects at the centre, both recorded. */
@Injectable()
export class QualityPlans {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async list(caller: Caller, { limit = 50, cursor }: PageQuery): Promise<PlanPageDto> {
    const after = decodeCursor(['quality-plans'], cursor, ['instant', 'uuid']);
    const filter = new Filter().and((first) => subtreeCondition('org.path', scopePaths(caller, 'read-quality'), first));
    if (after)
      filter.add(`(plan.made_at, plan.id) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`);
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<(PlanDto & { position: string })[]>(
        `SELECT ${COLUMNS}, ${exactTime('plan.made_at')} AS position
           FROM quality_plan plan JOIN org ON org.id = plan.org_id
          WHERE ${filter.where} ORDER BY plan.made_at DESC, plan.id DESC LIMIT ${limit + 1}`,
        filter.parameters,
      ),
    );
    const items = rows.slice(0, limit).map(({ position: _, ...item }) => item);
    const last = rows[items.length - 1];
    return {
      items,
      next: rows.length > limit && last ? encodeCursor(['quality-plans'], [last.position, last.id]) : null,
    };
  }

  /** Under the same key it is the same plan. */
  async make(caller: Caller, key: string, body: NewPlan, now: Date): Promise<PlanDto> {
    const org = await this.centre(caller, body.org);
    const { work, strata, size, every } = body;
    const id = idFromKey('quality-plan', caller.actor.id, key);
    const change = { command: 'make-quality-plan', fields: { plan: id, org, work, strata, size, every }, now };
    const read = (tx: EntityManager) => planOf(tx, id);
    return auditedOnce(
      this.dataSource,
      caller,
      { ...change, key, request: { ...body } },
      {
        first: async (tx) => {
          await tx.query(
            `INSERT INTO quality_plan (id, org_id, name, work, strata, size, every, made_by, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
            [id, org, body.name.trim(), work, strata, size, every, caller.actor.id, now],
          );
          return read(tx);
        },
        again: read,
      },
    );
  }

  /** Ended once is ended for ever; samplings that it began go on. */
  async end(caller: Caller, id: string, now: Date): Promise<PlanDto> {
    const change = { command: 'end-quality-plan', fields: { plan: id }, now };
    const plan = await withScope(this.dataSource, caller.actor, (tx) => planOf(tx, id));
    await this.centre(caller, plan.org);
    return audited(this.dataSource, caller, change, async (tx) => {
      await tx.query('UPDATE quality_plan SET ended_by = $2, ended_at = $3 WHERE id = $1 AND ended_at IS NULL', [
        id,
        caller.actor.id,
        now,
      ]);
      return planOf(tx, id);
    });
  }

  /** Where the caller inspects. */
  private async centre({ actor, paths }: Caller, org: string | undefined): Promise<string> {
    const own = desksOf({ actor, paths }, await this.orgs.current(), [INSPECTOR, SUPERVISOR], LEVELS);
    return chosen(own, org, 'org').id;
  }
}

async function planOf(tx: EntityManager, id: string): Promise<PlanDto> {
  const [plan] = await tx.query<PlanDto[]>(`SELECT ${COLUMNS} FROM quality_plan plan WHERE plan.id = $1`, [id]);
  if (!plan) throw new Problem('not-found');
  return plan;
}
