import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { PROCESS } from '../../../../domain/outbound-campaign/campaign-state';
import { refuse } from '../../../../domain/shared/errors';
import { audited, auditedOnce } from '../../../platform/administration/audited';
import { masked } from '../../../platform/auth/masking';
import { scopePaths, subtreeCondition, type Caller } from '../../../platform/auth/scope';
import { People } from '../../../platform/case-view/people';
import { beginsWith } from '../../../platform/customers/begins-with';
import { Filter } from '../../../platform/database/filter';
import { exactTime, isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { Problem } from '../../../platform/http/problem';
import { ProcessClient } from '../../../platform/temporal/process-client';
import type { DoNotCallBody, DoNotCallDto, DoNotCallPageDto, DoNotCallQuery } from './do-not-call.dto';

type Row = Omit<DoNotCallDto, 'enteredBy'> & { enteredBy: string; phone: string; position: string };

const COLUMNS = `entry.id, entry.customer_id AS customer, customer.number, customer.name, customer.phone, entry.reason,
  ${isoTime('entry.until')} AS until, entry.entered_by AS "enteredBy", ${isoTime('entry.entered_at')} AS "enteredAt",
  ${isoTime('entry.lifted_at')} AS "liftedAt", ${exactTime('entry.entered_at')} AS position`;
const FROM = `FROM do_not_call entry JOIN customer ON customer.id = entry.customer_id
  JOIN org ON org.id = customer.org_id`;

/** Each centre's newest are an index of its own; who is looked for by name or number is found the other way round. */
const newestOfCentres = (near: string, reach: string, order: string): string => `FROM (
    SELECT entry.id FROM org centre CROSS JOIN LATERAL (
      SELECT entry.id, entry.entered_at FROM do_not_call entry WHERE entry.org_id = centre.id AND ${near} ${order}) entry
     WHERE ${reach} ${order}) newest
  JOIN do_not_call entry ON entry.id = newest.id JOIN customer ON customer.id = entry.customer_id`;

const within =
  (caller: Caller, path = 'org.path') =>
  (first: number) =>
    subtreeCondition(path, scopePaths(caller, 'look-up-customers'), first);

/** Who must not be called (免打扰), kept by those who speak with customers: why, until when, by whom. */
@Injectable()
export class DoNotCall {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessClient,
  ) {}

  async list(caller: Caller, query: DoNotCallQuery, now: Date): Promise<DoNotCallPageDto> {
    const { limit = 50, cursor, standing = true, q } = query;
    const after = decodeCursor(['do-not-call', { standing, q }], cursor, ['instant', 'uuid']);
    const filter = new Filter();
    if (standing)
      filter.add(`entry.lifted_at IS NULL AND (entry.until IS NULL OR entry.until > ${filter.bind(now)}::timestamptz)`);
    if (after)
      filter.add(
        `(entry.entered_at, entry.id) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`,
      );
    const order = `ORDER BY entry.entered_at DESC, entry.id DESC LIMIT ${limit + 1}`;
    const near = filter.where;
    if (q !== undefined) filter.and(beginsWith(q.trim()));
    const looked = filter.where;
    const { sql: reach, parameters } = within(
      caller,
      q === undefined ? 'centre.path' : 'org.path',
    )(filter.parameters.length + 1);
    const page = q === undefined ? newestOfCentres(near, reach, order) : `${FROM} WHERE ${looked} AND ${reach}`;
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const rows = await tx.query<Row[]>(`SELECT ${COLUMNS} ${page} ${order}`, [...filter.parameters, ...parameters]);
      const last = rows[limit - 1];
      const next =
        rows.length > limit && last ? encodeCursor(['do-not-call', { standing, q }], [last.position, last.id]) : null;
      return { items: await shown(tx, caller, rows.slice(0, limit)), next };
    });
  }

  /** Entered at once; calls of campaigns that are open to this customer are called off. */
  async enter(caller: Caller, key: string, body: DoNotCallBody, now: Date): Promise<DoNotCallDto> {
    const { customer, reason, until } = body;
    if (until !== undefined && Date.parse(until) <= now.getTime())
      throw Problem.fields({ field: 'until', code: 'too-early', params: { after: now.toISOString() } });
    const change = { command: 'enter-do-not-call', fields: { customer, until: until ?? null }, now };
    const read = (tx: EntityManager) => standingOf(tx, caller, customer);
    const entry = await auditedOnce(
      this.dataSource,
      caller,
      { ...change, key, request: { ...body } },
      {
        first: async (tx) => {
          await known(tx, caller, customer);
          await put(tx, { customer, reason, until, by: caller.actor.id, now });
          return read(tx);
        },
        again: read,
      },
    );
    await this.lookAgain(entry.id, customer);
    return entry;
  }

  lift(caller: Caller, id: string, now: Date): Promise<void> {
    const change = { command: 'lift-do-not-call', fields: { entry: id }, now };
    return audited(this.dataSource, caller, change, async (tx) => {
      const filter = new Filter().when(id, (at) => `entry.id = ${at}::uuid`).and(within(caller));
      const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} ${FROM} WHERE ${filter.where}`, filter.parameters);
      if (!row) throw new Problem('not-found');
      await tx.query('UPDATE do_not_call SET lifted_at = $2, lifted_by = $3 WHERE id = $1 AND lifted_at IS NULL', [
        id,
        now,
        caller.actor.id,
      ]);
    });
  }

  /** A campaign that cannot be told now looks by itself some minutes later, one that is stopped when it goes on. */
  private async lookAgain(entry: string, customer: string): Promise<void> {
    const open = await this.dataSource.query<{ campaign: string }[]>(
      `SELECT DISTINCT campaign_id AS campaign FROM campaign_customer
        WHERE customer_id = $1 AND case_id IS NOT NULL AND outcome IS NULL`,
      [customer],
    );
    const actor = { kind: 'system', id: 'case' } as const;
    for (const { campaign } of open)
      await this.processes
        .send(PROCESS, campaign, { commandId: `do-not-call/${entry}`, actor, command: { type: 'look-again' } })
        .catch((error: unknown) => {
          if (!(error instanceof Problem)) throw error;
        });
  }
}

async function known(tx: EntityManager, caller: Caller, customer: string): Promise<void> {
  const filter = new Filter().when(customer, (at) => `customer.id = ${at}::uuid`).and(within(caller));
  const [row] = await tx.query<object[]>(
    `SELECT customer.id FROM customer JOIN org ON org.id = customer.org_id WHERE ${filter.where}`,
    filter.parameters,
  );
  if (!row) throw Problem.fields({ field: 'customer', code: 'unknown-customer' });
}

async function put(
  tx: EntityManager,
  { customer, reason, until, by, now }: { customer: string; reason: string; until?: string; by: string; now: Date },
): Promise<void> {
  // One that is past makes room for the new one.
  await tx.query(
    'UPDATE do_not_call SET lifted_at = until WHERE customer_id = $1 AND lifted_at IS NULL AND until <= $2',
    [customer, now],
  );
  const entered = await tx.query<object[]>(
    `INSERT INTO do_not_call (id, customer_id, org_id, reason, until, entered_by, entered_at)
     SELECT $1, customer.id, customer.org_id, $3, $4, $5, $6 FROM customer WHERE customer.id = $2
     ON CONFLICT DO NOTHING RETURNING id`,
    [uuidv7(), customer, reason.trim(), until ?? null, by, now],
  );
  if (entered.length === 0) throw Problem.of(refuse('already-done', { field: 'customer' }));
}

async function standingOf(tx: EntityManager, caller: Caller, customer: string): Promise<DoNotCallDto> {
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} ${FROM} WHERE entry.customer_id = $1 ORDER BY entry.entered_at DESC LIMIT 1`,
    [customer],
  );
  const [entry] = await shown(tx, caller, rows);
  if (!entry) throw new Problem('not-found');
  return entry;
}

async function shown(tx: EntityManager, caller: Caller, rows: Row[]): Promise<DoNotCallDto[]> {
  const people = await People.of(
    tx,
    rows.map(({ enteredBy }) => enteredBy),
  );
  return rows.map(({ position: _, phone, enteredBy, ...row }) => ({
    ...row,
    name: masked({ name: row.name, phone }, caller).name,
    enteredBy: people.get(enteredBy) ?? null,
  }));
}
