import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Permission } from '../../../domain/shared/permission';
import type { AccountView } from '../../platform/auth/account.dto';
import { scopePaths, subtreeCondition, type Caller } from '../../platform/auth/scope';
import { Filter } from '../../platform/database/filter';
import { isUuidText } from '../../platform/database/uuid-text';
import { withScope } from '../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import { Problem } from '../../platform/http/problem';
import type { AuditActorView, AuditEntryPage, AuditEntryView, AuditStreamQuery } from './audit-streams.dto';

export type AuditStream = 'administration' | 'unmasking';

const PERMISSION: Record<AuditStream, Permission> = {
  administration: 'read-administration-audit',
  unmasking: 'read-unmasking-audit',
};

/** An id that a trail names, as one: tables are then asked by their keys, not read for every entry. */
const uuid = (text: string): string => `CASE WHEN ${isUuidText(text)} THEN (${text})::uuid END`;

/** Where an entry belongs: with whoever did it, and with what it was done to. */
const PLACES = `
  SELECT org_id FROM person
   WHERE id IN (${uuid(`e.body->'actor'->>'id'`)}, ${uuid(`e.body->'fields'->>'person'`)})
  UNION ALL SELECT org_id FROM connected_system WHERE id IN (e.body->'actor'->>'id', e.body->'fields'->>'system')
  UNION ALL SELECT org_id FROM receiver WHERE id = e.body->'fields'->>'receiver'
  UNION ALL SELECT org_id FROM customer WHERE id = ${uuid(`e.body->'fields'->>'customer'`)}
  UNION ALL SELECT e.body->'fields'->>'org'`;

const ACCOUNT = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'username', ${alias}.username,
     'displayZh', ${alias}.display_zh, 'displayEn', ${alias}.display_en, 'org', ${alias}.org_id) END`;

type Row = Omit<AuditEntryView, 'actor'> & { actor: Omit<AuditActorView, 'person'>; person: AccountView | null };

/** The trails of administration and of unmasked customers. Nothing here changes them: nobody can. */
@Injectable()
export class AuditStreamsService {
  constructor(private readonly dataSource: DataSource) {}

  /** Entries about, or by people of, the reader's subtrees; newest first. */
  async list(caller: Caller, stream: AuditStream, query: AuditStreamQuery): Promise<AuditEntryPage> {
    const { cursor, limit = 50, ...filters } = query;
    const { person, from, until, command } = filters;
    if (from !== undefined && until !== undefined && Date.parse(until) <= Date.parse(from))
      throw Problem.fields({ field: 'until', code: 'too-early', params: { after: from } });
    const identity = [stream, filters];
    const [before] = decodeCursor(identity, cursor, ['integer']) ?? [];
    const filter = new Filter();
    // Written out, so that the partial indexes apply.
    filter.add(`a.stream = '${stream}'`);
    filter
      .when(before, (value) => `a.seq < ${value}::int`)
      .when(person, (id) => `((a.entry::jsonb)->'actor'->>'id' = ${id} OR (a.entry::jsonb)->>'onBehalfOf' = ${id})`)
      .when(from, (value) => `a.at >= ${value}::timestamptz`)
      .when(until, (value) => `a.at < ${value}::timestamptz`)
      .when(command, (value) => `(a.entry::jsonb)->>'command' = ${value}`);
    filter.and((first) => {
      const within = subtreeCondition('org.path', scopePaths(caller, PERMISSION[stream]), first);
      // From the entry's few places to their organisations, never the other way about.
      const sql = `EXISTS (SELECT FROM (${PLACES}) place (org_id) CROSS JOIN LATERAL
        (SELECT FROM org WHERE org.id = place.org_id AND ${within.sql} OFFSET 0) one)`;
      return { sql, parameters: within.parameters };
    });
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<Row[]>(
        `SELECT page.seq, page.at, page.body->'actor' AS actor, ${ACCOUNT('actor')} AS person,
           ${ACCOUNT('absent')} AS "onBehalfOf", page.body->>'command' AS command, page.body->'fields' AS fields,
           page.previous_hash AS "previousHash", page.hash
         FROM (SELECT a.seq, a.at, a.previous_hash, a.hash, e.body
                 FROM audit a CROSS JOIN LATERAL (SELECT a.entry::jsonb AS body) e
                WHERE ${filter.where} ORDER BY a.seq DESC LIMIT ${limit + 1}) page
         LEFT JOIN person actor ON actor.id = ${uuid(`page.body->'actor'->>'id'`)}
         LEFT JOIN person absent ON absent.id = ${uuid(`page.body->>'onBehalfOf'`)}
         ORDER BY page.seq DESC`,
        filter.parameters,
      ),
    );
    const items = rows.slice(0, limit).map(({ person: account, actor, ...rest }) => ({
      ...rest,
      actor: { ...actor, person: account },
    }));
    return { items, next: rows.length > limit ? encodeCursor(identity, [items.at(-1)!.seq]) : null };
  }
}
