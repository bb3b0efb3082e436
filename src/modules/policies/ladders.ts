import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CATEGORIES, URGENCIES } from '../../../domain/complaint-dispatch/complaint-state';
import { machines } from '../../../domain/machines';
import { rungsOf } from '../../../domain/shared/escalation-ladder';
import { code, optional, org } from '../../../domain/shared/field';
import { ROLES, type Role } from '../../../domain/shared/actor';
import type { Limit } from '../../../domain/shared/terms';
import { AccountView } from '../../platform/auth/account.dto';
import { OrgTree } from '../../platform/auth/org-tree';
import { isWithin, scopePaths, type Caller } from '../../platform/auth/scope';
import { LimitDto } from '../../platform/case-view/shared.dto';
import { withScope } from '../../platform/database/with-scope';
import { IsQuery } from '../../platform/http/is-field';
import { Problem } from '../../platform/http/problem';
import { CompiledPolicy } from '../../platform/policy/policy-terms';
import { findPolicy, readPolicy, SLA_POLICY } from '../../platform/policy/policy-store';

const RIGHTS = ['reassign', 'extend', 'take-over'] as const;

export class LadderQuery {
  @IsQuery(org('hq', 'province', 'prefecture'), { description: 'Centre whose cases climb' })
  org!: string;

  @IsQuery(optional(code(...Object.keys(machines))), { default: 'complaint-dispatch' })
  process?: string;

  @IsQuery(optional(code(...CATEGORIES)), { default: 'billing' })
  category?: string;

  @IsQuery(optional(code(...URGENCIES)), { default: 'normal' })
  urgency?: string;
}

export class RungView {
  @ApiProperty({ enum: ROLES })
  role!: Role;

  @ApiProperty({ description: 'Where the role is held', example: 'gs-lz' })
  org!: string;

  @ApiProperty({ type: LimitDto, description: 'After it the next tier is called' })
  limit!: Limit;

  @ApiProperty({ enum: RIGHTS, isArray: true })
  may!: (typeof RIGHTS)[number][];

  @ApiProperty({ description: 'Rule of the policy that says so' })
  rule!: string;

  @ApiProperty({
    type: [AccountView],
    nullable: true,
    description: 'Who holds the post now; null: outside what the reader may see',
  })
  people!: AccountView[] | null;
}

export class LadderView {
  @ApiProperty({ type: 'integer', description: 'Version of the policy: the one in force' })
  version!: number;

  @ApiProperty({ description: 'Calendar in whose hours reminders go out' })
  calendar!: string;

  @ApiProperty({ description: 'True: reminders go out at any time' })
  remindOutsideService!: boolean;

  @ApiProperty({ type: [RungView], description: 'In climbing order' })
  rungs!: RungView[];
}

/** Who is called on when a case of a centre passes its limit, under the policy in force. */
@Injectable()
export class Ladders {
  private compiled: { digest: string; policy: CompiledPolicy } | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly tree: OrgTree,
  ) {}

  async read(caller: Caller, query: LadderQuery, now: Date): Promise<LadderView> {
    const { org: id, process = 'complaint-dispatch', category = 'billing', urgency = 'normal' } = query;
    const tree = await this.tree.current();
    const ref = tree.ref(id);
    if (!ref || !isWithin(scopePaths(caller, 'read-policies'), tree.get(id)!.path))
      throw Problem.fields({ field: 'org', code: 'unknown-org' });
    const people = scopePaths(caller, 'read-people');
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const key = await findPolicy(tx, SLA_POLICY);
      if (this.compiled?.digest !== key.digest)
        this.compiled = { digest: key.digest, policy: await CompiledPolicy.compile(await readPolicy(tx, key)) };
      const facts = { process, org: id, category, urgency, tier: 'ordinary', rural: false };
      const { ladder } = this.compiled.policy.answer(facts);
      const rungs: RungView[] = [];
      for (const { post, terms } of rungsOf(ladder, ref.lineage)) {
        const seen = isWithin(people, tree.get(post.org)?.path ?? '');
        const { limit, may, rule = '' } = terms;
        const holders = seen ? await tx.query<AccountView[]>(HOLDERS, [post.role, post.org, now]) : null;
        rungs.push({ ...post, limit, may, rule, people: holders });
      }
      const { calendar, remindOutsideService } = ladder;
      return { version: key.version, calendar, remindOutsideService, rungs };
    });
  }
}

const HOLDERS = `
  SELECT person.id, username, display_zh AS "displayZh", display_en AS "displayEn", person.org_id AS org
    FROM post JOIN person ON person.id = post.person_id
   WHERE role = $1 AND post.org_id = $2 AND person.active
     AND valid_from <= $3 AND (valid_until IS NULL OR valid_until > $3) ORDER BY username`;
