import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { OrgRef } from '../../../domain/shared/case-state';
import { audited, auditedOnce } from '../../platform/administration/audited';
import type { OrgNode } from '../../platform/auth/org-snapshot';
import { OrgTree } from '../../platform/auth/org-tree';
import { tellOrgChange } from '../../platform/auth/org-tree-watch';
import { isWithin, scopePaths, subtreeCondition, type Caller } from '../../platform/auth/scope';
import { Problem } from '../../platform/http/problem';
import { CHANGEABLE, type NewOrg, type OrgUpdate } from './org-change.dto';

type Level = OrgRef['level'];
const ABOVE: Record<(typeof CHANGEABLE)[number], readonly Level[]> = {
  prefecture: ['province'],
  department: ['province', 'prefecture'],
};
type Place = Pick<OrgNode, 'id' | 'parent' | 'level' | 'path' | 'active'>;

const PLACE = 'SELECT id, parent_id AS parent, level, path, active FROM org WHERE id = $1';
/** "orgs": one change of the tree at a time, so that what was checked still holds. */
const TREE_LOCK = 0x6f726773;

/** Prefectures and departments as administrators change them; HQ, provinces and platforms are the system's own. */
@Injectable()
export class OrgChanges {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tree: OrgTree,
  ) {}

  async create(caller: Caller, key: string, wanted: NewOrg, now: Date): Promise<OrgNode> {
    const { id, parent, level, nameZh, nameEn } = wanted;
    const change = { command: 'create-org', fields: { org: id, parent, level }, now, key, request: { ...wanted } };
    await auditedOnce(this.dataSource, caller, change, {
      first: async (tx) => {
        const above = await this.placeFor(tx, caller, level, parent);
        const made = await tx.query<object[]>(
          `INSERT INTO org (id, parent_id, level, path, name_zh, name_en, zone, calendar_id)
           SELECT $1, id, $3, $4, $5, $6, zone, calendar_id FROM org WHERE id = $2 ON CONFLICT DO NOTHING RETURNING id`,
          [id, parent, level, `${above.path}${id}.`, nameZh, nameEn],
        );
        const taken = { field: 'id', code: 'name-taken', params: { name: id } } as const;
        if (made.length === 0) throw new Problem('name-taken', { params: { name: id }, errors: [taken] });
        await tellOrgChange(tx);
      },
      again: async () => {},
    });
    return this.after(id);
  }

  /** Everything that is asked for, or nothing. */
  async update(caller: Caller, id: string, change: OrgUpdate, now: Date): Promise<OrgNode> {
    const { nameZh, nameEn, parent, calendar, active } = change;
    // A name is no secret, but a word: the trail says that it changed.
    const fields = {
      org: id,
      ...(parent !== undefined && { parent }),
      ...(calendar !== undefined && { calendar }),
      ...(active !== undefined && { active }),
      renamed: nameZh !== undefined || nameEn !== undefined,
    };
    await audited(this.dataSource, caller, { command: 'update-org', fields, now }, async (tx) => {
      const node = await this.changeable(tx, caller, id);
      await tx.query('UPDATE org SET name_zh = coalesce($2, name_zh), name_en = coalesce($3, name_en) WHERE id = $1', [
        ...[id, nameZh ?? null, nameEn ?? null],
      ]);
      if (parent !== undefined && parent !== node.parent) await this.move(tx, caller, node, parent);
      if (calendar !== undefined) await this.workBy(tx, id, calendar);
      if (active === false && node.active) await this.close(tx, caller, id);
      if (active === true && !node.active) await this.open(tx, caller, id);
      await tellOrgChange(tx);
    });
    return this.after(id);
  }

  /** 404 unless it lies within scope, 409 where it is fixed. Nobody else changes the tree meanwhile. */
  private async changeable(tx: EntityManager, caller: Caller, id: string): Promise<Place> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [TREE_LOCK]);
    const [node] = await tx.query<Place[]>(PLACE, [id]);
    if (!node || !isWithin(scopePaths(caller, 'administer'), node.path)) throw new Problem('not-found');
    if (!(CHANGEABLE as readonly Level[]).includes(node.level)) throw new Problem('org-fixed');
    return node;
  }

  /** The organisation that one of this level may stand under, open and within scope. */
  private async placeFor(tx: EntityManager, caller: Caller, level: Level, parent: string): Promise<Place> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [TREE_LOCK]);
    const [above] = await tx.query<Place[]>(PLACE, [parent]);
    if (!above?.active || !isWithin(scopePaths(caller, 'administer'), above.path))
      throw Problem.fields({ field: 'parent', code: 'unknown-org' });
    const levels = ABOVE[level as keyof typeof ABOVE];
    if (!levels.includes(above.level))
      throw Problem.fields({ field: 'parent', code: 'wrong-org-level', params: { values: levels.join(', ') } });
    return above;
  }

  /** Whoever closes or moves an organisation answers for the one above it, too. */
  private async mustOversee(tx: EntityManager, caller: Caller, id: string): Promise<Place> {
    const [node] = await tx.query<Place[]>(PLACE, [id]);
    const above = node!.path.slice(0, -(id.length + 1));
    if (!isWithin(scopePaths(caller, 'administer'), above)) throw new Problem('not-permitted');
    return node!;
  }

  /** Cases name the places that they went to by their paths: what has a history stays where it was. */
  private async move(tx: EntityManager, caller: Caller, node: Place, parent: string): Promise<void> {
    await this.mustOversee(tx, caller, node.id);
    const above = await this.placeFor(tx, caller, node.level, parent);
    const below = subtreeCondition('org_path', [node.path], 1);
    const [{ count }] = await tx.query<[{ count: number }]>(
      `SELECT count(DISTINCT case_id)::int AS count FROM case_party WHERE ${below.sql}`,
      below.parameters,
    );
    if (count > 0) throw new Problem('org-has-cases', { params: { count } });
    const old = node.path.slice(0, -(node.id.length + 1));
    await tx.query('UPDATE org SET path = $2 || substr(path, $3) WHERE starts_with(path, $1)', [
      ...[node.path, above.path, old.length + 1],
    ]);
    await tx.query('UPDATE org SET parent_id = $2 WHERE id = $1', [node.id, parent]);
  }

  private async close(tx: EntityManager, caller: Caller, id: string): Promise<void> {
    const { path } = await this.mustOversee(tx, caller, id);
    // A step under way that brings one of them into a case holds its row (RECORD): its tasks are seen after it.
    await tx.query('SELECT FROM org WHERE starts_with(path, $1) ORDER BY id FOR NO KEY UPDATE', [path]);
    const below = subtreeCondition('org_path', [path], 1);
    const [{ count }] = await tx.query<[{ count: number }]>(
      `SELECT count(DISTINCT (case_id, task_id))::int AS count FROM task_candidate WHERE ${below.sql}`,
      below.parameters,
    );
    if (count > 0) throw new Problem('org-in-use', { params: { count } });
    await tx.query('UPDATE org SET active = false WHERE starts_with(path, $1)', [path]);
  }

  private async workBy(tx: EntityManager, id: string, calendar: string): Promise<void> {
    const known = await tx.query<{ id: string }[]>('SELECT id FROM calendar_version WHERE active ORDER BY id');
    if (!known.some((one) => one.id === calendar))
      throw Problem.fields({
        field: 'calendar',
        code: 'not-in-list',
        params: { values: known.map((one) => one.id).join(', ') },
      });
    await tx.query('UPDATE org SET calendar_id = $2 WHERE id = $1', [id, calendar]);
  }

  private async open(tx: EntityManager, caller: Caller, id: string): Promise<void> {
    const { parent } = await this.mustOversee(tx, caller, id);
    const [above] = await tx.query<Place[]>(PLACE, [parent]);
    if (!above?.active) throw Problem.fields({ field: 'active', code: 'unknown-org' });
    await tx.query('UPDATE org SET active = true WHERE id = $1', [id]);
  }

  private async after(id: string): Promise<OrgNode> {
    return (await this.tree.refresh()).get(id)!;
  }
}
