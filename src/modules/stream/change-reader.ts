import type { DataSource } from 'typeorm';

/** One committed step of a case: ids and versions only, never words. */
export interface Change {
  case: string;
  /** The case's steps after it. */
  seq: number;
  /** Tasks that it opened, changed or closed. */
  tasks: string[];
}

/** As read: with the transaction that committed it, and where the case's parties stand (`hq.gs.gs-lz.`). */
export interface PlacedChange extends Change {
  position: bigint;
  paths: string[];
}

/** A complete stretch: whatever was decided in a transaction from `from` on and before `to`. */
export interface Batch {
  from: bigint;
  to: bigint;
  /** null: too many to be told one by one. */
  changes: PlacedChange[] | null;
}

/** More than this since somebody last looked: reading everything anew is cheaper. */
const MOST = 1_000;

// Containment tells a task that is exactly as it was in the step before from one that the step touched.
const CHANGES = `
  SELECT step.case_id AS "case", step.seq, step.committed_in::text AS position,
         ARRAY(SELECT task->>'id' FROM jsonb_array_elements(step.body->'next'->'tasks') task
                WHERE NOT coalesce(before.body->'next'->'tasks' @> jsonb_build_array(task), false)) AS tasks,
         ARRAY(SELECT party.org_path FROM case_party party
                WHERE party.case_id = step.case_id AND party.opened_month = step.opened_month) AS paths
    FROM (SELECT * FROM transition WHERE committed_in >= $1::xid8 AND committed_in < (SELECT until FROM edge)
           ORDER BY committed_in LIMIT ${MOST + 1}) step
    LEFT JOIN transition before ON before.case_id = step.case_id AND before.opened_month = step.opened_month
     AND before.seq = step.seq - 1`;

const BATCH = `
  WITH edge AS (SELECT least(pg_snapshot_xmin(pg_current_snapshot()), $2::xid8) AS until)
  SELECT (SELECT until::text FROM edge) AS until,
         (SELECT coalesce(json_agg(one ORDER BY one.position::numeric, one."case", one.seq), '[]') FROM (${CHANGES}) one) AS changes`;

interface Row {
  until: string;
  changes: (Omit<PlacedChange, 'position'> & { position: string })[];
}

/** Transactions number upwards for ever; a position is the first one not looked at yet. */
const END = 2n ** 63n;

/**
 * What was committed from a position on, up to where nothing earlier can still come: the oldest transaction that is
 * under way, on any database of the server. One statement, so that both are of the same snapshot.
 * @param until stop there instead
 */
export async function readChanges(dataSource: DataSource, from: bigint, until = END): Promise<Batch> {
  const [row] = await dataSource.query<[Row]>(BATCH, [from.toString(), until.toString()]);
  const to = BigInt(row.until);
  if (row.changes.length > MOST) return { from, to, changes: null };
  const changes = row.changes.map((change) => ({ ...change, position: BigInt(change.position) }));
  // Somebody else's database, or one restored: what lies ahead of us has not happened here.
  return { from, to: to < from ? from : to, changes };
}

/** Where the stream stands now. */
export async function readEdge(dataSource: DataSource): Promise<bigint> {
  const [row] = await dataSource.query<[{ edge: string }]>(
    'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS edge',
  );
  return BigInt(row.edge);
}
