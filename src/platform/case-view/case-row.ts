import type { EntityManager } from 'typeorm';
import type { CaseState } from '../../../domain/shared/case-state';
import { refuse } from '../../../domain/shared/errors';
import type { Permission } from '../../../domain/shared/permission';
import type { Terms } from '../../../domain/shared/terms';
import { scopePaths, visibleCase, type Caller } from '../auth/scope';
import { prepared } from '../database/prepared';
import { UUID } from '../http/field-check';
import { Problem } from '../http/problem';

export interface CaseRow {
  id: string;
  openedMonth: string;
  process: string;
  number: string;
  state: CaseState;
  terms: Terms;
  auditHash: string;
}

const COLUMNS = `head.id, head.opened_month::text AS "openedMonth", head.process, head.number, head.state, head.terms,
  head.audit_hash AS "auditHash"`;

/** The case if the caller may see it, else null: one that is hidden looks like one that is not there. */
export async function findCase(
  tx: EntityManager,
  caller: Caller,
  id: string,
  permission: Permission = 'read-cases',
): Promise<CaseRow | null> {
  if (!UUID.test(id)) return null;
  const scope = scopePaths(caller, permission);
  const visible = visibleCase('head', scope, 2, 'id');
  const [row] = await prepared<CaseRow>(
    tx,
    `case row ${scope.length}`,
    `SELECT ${COLUMNS} FROM case_head head WHERE head.id = $1 AND ${visible.sql}`,
    [id, ...visible.parameters],
  );
  return row ?? null;
}

/** The same, or 404. */
export async function readCase(
  tx: EntityManager,
  caller: Caller,
  id: string,
  permission?: Permission,
): Promise<CaseRow> {
  const row = await findCase(tx, caller, id, permission);
  if (!row) throw Problem.of(refuse('case-not-found'));
  return row;
}
