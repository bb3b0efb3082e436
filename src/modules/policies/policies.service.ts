import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { refuse } from '../../../domain/shared/errors';
import { audited, auditedOnce } from '../../platform/administration/audited';
import { OrgTree } from '../../platform/auth/org-tree';
import type { Caller } from '../../platform/auth/scope';
import { reachesWholeTree } from '../../platform/auth/whole-tree';
import { withScope } from '../../platform/database/with-scope';
import { Problem } from '../../platform/http/problem';
import { activatePolicy, digestOf, readPolicy, SLA_POLICY, storePolicy } from '../../platform/policy/policy-store';
import { policyFault } from '../../platform/policy/policy-faults';
import { policyTables } from './policy-tables';
import type { PolicyVersionView, PolicyView } from './policies.dto';

const author = (column: string, alias: string): string =>
  `CASE WHEN ${column} IS NOT NULL THEN json_build_object('id', ${column}, 'person',
     CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'username', ${alias}.username,
       'displayZh', ${alias}.display_zh, 'displayEn', ${alias}.display_en, 'org', ${alias}.org_id) END) END`;

const VERSIONS = `
  SELECT version, digest, policy_version.active, created_at AS "createdAt", ${author('created_by', 'maker')} AS "createdBy",
         activated_at AS "activatedAt", ${author('activated_by', 'chooser')} AS "activatedBy"
    FROM policy_version
    LEFT JOIN person maker ON maker.id::text = created_by
    LEFT JOIN person chooser ON chooser.id::text = activated_by
   WHERE policy_version.id = '${SLA_POLICY}' AND ($1::int IS NULL OR version = $1)
   ORDER BY version DESC`;

/** Versions of the SLA policy: what they say, and which one decides. It is one policy for the whole country. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tree: OrgTree,
  ) {}

  list(caller: Caller): Promise<PolicyVersionView[]> {
    return withScope(this.dataSource, caller.actor, (tx) => tx.query(VERSIONS, [null]));
  }

  read(caller: Caller, version: number): Promise<PolicyView> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const head = await this.head(tx, version);
      return { ...head, tables: await policyTables(await readPolicy(tx, { id: SLA_POLICY, version })) };
    });
  }

  /** Takes a document in as a further version, which decides nothing until somebody else activates it. */
  async add(caller: Caller, key: string, dmn: string, now: Date): Promise<PolicyVersionView> {
    await this.requireWholeTree(caller);
    const digest = digestOf(dmn);
    const change = { command: 'add-policy', fields: { policy: SLA_POLICY, digest }, now };
    return auditedOnce(
      this.dataSource,
      caller,
      { ...change, key, request: { digest } },
      {
        first: async (tx) => {
          await requireUsable(tx, dmn);
          return this.head(tx, await storePolicy(tx, SLA_POLICY, dmn, caller.actor.id));
        },
        again: async (tx) => {
          const [{ version }] = await tx.query<[{ version: number }]>(
            'SELECT max(version) AS version FROM policy_version WHERE id = $1 AND digest = $2 AND created_by = $3',
            [SLA_POLICY, digest, caller.actor.id],
          );
          return this.head(tx, version);
        },
      },
    );
  }

  /** New cases start under it from now on; running ones keep theirs. Four eyes: never by who brought it in. */
  async activate(caller: Caller, version: number, now: Date): Promise<PolicyVersionView> {
    await this.requireWholeTree(caller);
    const { actor } = caller;
    const selves = [actor.id, ...(actor.kind === 'person' && actor.onBehalfOf ? [actor.onBehalfOf] : [])];
    const change = { command: 'activate-policy', fields: { policy: SLA_POLICY, version }, now };
    return audited(this.dataSource, caller, change, async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('policy ' || $1))`, [SLA_POLICY]);
      const { active, createdBy } = await this.head(tx, version);
      if (active) throw Problem.of(refuse('already-done'));
      if (selves.includes(createdBy.id)) throw new Problem('separation-of-duties');
      await requireUsable(tx, await readPolicy(tx, { id: SLA_POLICY, version }));
      await activatePolicy(tx, SLA_POLICY, version, actor.id);
      return this.head(tx, version);
    });
  }

  private async head(tx: EntityManager, version: number): Promise<PolicyVersionView> {
    const [found] = await tx.query<PolicyVersionView[]>(VERSIONS, [version]);
    if (!found) throw new Problem('not-found');
    return found;
  }

  private async requireWholeTree(caller: Caller): Promise<void> {
    if (!(await reachesWholeTree(this.tree, caller, 'administer'))) throw Problem.of(refuse('not-permitted'));
  }
}

async function requireUsable(tx: EntityManager, dmn: string): Promise<void> {
  const rows = await tx.query<{ id: string }[]>('SELECT id FROM calendar_version WHERE active');
  const reason = await policyFault(
    dmn,
    rows.map(({ id }) => id),
  );
  if (reason) throw Problem.fields({ field: 'dmn', code: 'unusable-policy', params: { reason } });
}
