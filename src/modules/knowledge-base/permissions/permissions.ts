import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { audited } from '../../../platform/administration/audited';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { People } from '../../../platform/case-view/people';
import { withScope } from '../../../platform/database/with-scope';
import { Problem, type FieldProblem } from '../../../platform/http/problem';
import { checkIfMatch } from '../../../platform/http/request-headers';
import { keepsTree, NodeRights } from '../../../platform/knowledge/node-rights';
import { placeOf } from '../tree/place';
import type { NodePermissionBody, NodePermissionDto, NodePermissionsBody, NodePermissionsDto } from './permissions.dto';

type Row = Omit<NodePermissionDto, 'person'> & { person: string | null };

/** Who may browse, edit and remove at a place and everywhere below it. Those who keep the tree decide. */
@Injectable()
export class Permissions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  read(caller: Caller, node: string): Promise<NodePermissionsDto> {
    return withScope(this.dataSource, caller.actor, (tx) => this.at(tx, caller, node));
  }

  /** All that are named at the place at once: the same list twice is one list. */
  async replace(
    caller: Caller,
    { node, named }: NodePermissionsBody,
    ifMatch: string | undefined,
    now: Date,
  ): Promise<NodePermissionsDto> {
    const orgs = await this.orgs.current();
    const problems = named.flatMap((one, index) => faults(one, `named.${index}`, (id) => orgs.get(id) !== undefined));
    const fields = { node, named: named.map((one) => ({ ...one })) };
    return audited(this.dataSource, caller, { command: 'name-for-knowledge-node', fields, now }, async (tx) => {
      // One at a time: what the second one saw is then no longer what stands.
      await tx.query('SELECT FROM knowledge_node WHERE id = $1 FOR UPDATE', [node]);
      const place = await placeOf(tx, node);
      if (!keepsTree(caller, place.org)) throw new Problem('not-permitted');
      const people = await People.of(
        tx,
        named.map(({ person }) => person),
      );
      const unknown = named.flatMap(({ person }, index): FieldProblem[] =>
        person !== undefined && !people.get(person) ? [{ field: `named.${index}.person`, code: 'unknown-person' }] : [],
      );
      if (problems.length + unknown.length > 0) throw Problem.fields(...problems, ...unknown);
      checkIfMatch(ifMatch, (await this.at(tx, caller, node)).etag);
      await tx.query('DELETE FROM knowledge_permission WHERE node_id = $1', [node]);
      for (const { person = null, role = null, org = null, browse, edit, remove } of named)
        await tx.query(
          `INSERT INTO knowledge_permission (id, node_id, person_id, role, org_id, browse, edit, remove)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
           ON CONFLICT (node_id, person_id, role, org_id) DO UPDATE SET browse = knowledge_permission.browse OR excluded.browse,
             edit = knowledge_permission.edit OR excluded.edit, remove = knowledge_permission.remove OR excluded.remove`,
          [uuidv7(), node, person, role, org, browse, edit, remove],
        );
      return this.at(tx, caller, node);
    });
  }

  private async at(tx: EntityManager, caller: Caller, node: string): Promise<NodePermissionsDto> {
    const place = await placeOf(tx, node);
    if (!(await NodeRights.of(tx, caller)).may('browse', place)) throw new Problem('not-found');
    const rows = await tx.query<Row[]>(
      `SELECT node_id AS node, person_id AS person, role, org_id AS org, browse, edit, remove FROM knowledge_permission
        WHERE node_id = ANY(string_to_array($1, '.')) ORDER BY role, org_id, person_id`,
      [place.path],
    );
    const people = await People.of(
      tx,
      rows.map(({ person }) => person),
    );
    const all = rows.map((row) => ({ ...row, person: people.get(row.person) }));
    const named = rows.filter((one) => one.node === node);
    return {
      node,
      etag: tagOf(named),
      named: all.filter((one) => one.node === node),
      inherited: all.filter((one) => one.node !== node),
      mayChange: keepsTree(caller, place.org),
    };
  }
}

/** The same names for the same are the same tag, whoever wrote them. */
const tagOf = (named: readonly Row[]): string =>
  `"${createHash('sha256').update(JSON.stringify(named)).digest('base64url').slice(0, 22)}"`;

/** Either one person or a group, known, and for something. */
function faults(
  { person, role, org, browse, edit, remove }: NodePermissionBody,
  field: string,
  isOrg: (id: string) => boolean,
): FieldProblem[] {
  const group = role !== undefined || org !== undefined;
  const problems: FieldProblem[] = [];
  if (person === undefined && !group) problems.push({ field: `${field}.person`, code: 'required' });
  if (person !== undefined && group) problems.push({ field: `${field}.person`, code: 'invalid' });
  if (org !== undefined && !isOrg(org)) problems.push({ field: `${field}.org`, code: 'unknown-org' });
  if (!browse && !edit && !remove) problems.push({ field: `${field}.browse`, code: 'required' });
  return problems;
}
