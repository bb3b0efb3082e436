import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { againFrom, cycleBefore } from '../../../../domain/process-evaluation/cycle';
import type { Edition } from '../../../../domain/process-evaluation/evaluation-state';
import type { EvaluationReads, Read } from '../../../../domain/process-evaluation/reads';
import { officeCalendar, readCalendars } from '../../../platform/policy/policy-store';
import { CATALOGUE_VERSION } from './catalogue';
import { allFigures, digestOf } from './figures';
import { lastOf } from './last';

/** Steps commit within so many milliseconds of the time they are dated (a local activity's limit): before, they are all there. */
const SETTLED = 5_000;

/** A centre and those below it. */
const CENTRES = `
  SELECT below.id FROM org top JOIN org below ON below.path LIKE top.path || '%'
   WHERE top.id = $1 AND below.level IN ('hq', 'province', 'prefecture') ORDER BY below.id COLLATE "C"`;

const PUT = `INSERT INTO evaluation_edition (id, case_id, org_id, evaluated, orgs, from_at, to_at, catalogue, cut_off,
  calendar, calendar_version, digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

const PUT_FIGURES = `
  INSERT INTO evaluation_figure (edition_id, figure, key, count, median, p90)
  SELECT $1, figure, key, count, median, p90
    FROM jsonb_to_recordset($2::jsonb) AS one (figure text, key text, count bigint, median numeric, p90 numeric)`;

async function workOut(
  tx: EntityManager,
  caseId: string,
  { org, evaluated }: EvaluationReads,
  { from, to, now }: { from: number; to: number; now: number },
): Promise<Edition> {
  const orgs = (await tx.query<{ id: string }[]>(CENTRES, [org])).map(({ id }) => id);
  const name = await officeCalendar(tx, org);
  const calendar = (await readCalendars(tx, [name]))[name]!;
  const cutOff = now - SETTLED;
  const asked = { evaluated, orgs, from: new Date(from), to: new Date(to), cutOff: new Date(cutOff), calendar };
  const figures = await allFigures(tx, asked);
  const [id, digest] = [uuidv7(), digestOf(figures)];
  await tx.query(PUT, [
    ...[id, caseId, org, evaluated, orgs, asked.from, asked.to, CATALOGUE_VERSION, asked.cutOff],
    ...[calendar.id, calendar.version, digest],
  ]);
  await tx.query(PUT_FIGURES, [id, JSON.stringify(figures)]);
  return { id, digest, catalogue: CATALOGUE_VERSION, from, to, cutOff };
}

/** Answers an evaluation: when the process was evaluated before, and its figures. */
export async function lookUpEvaluation(
  tx: EntityManager,
  caseId: string,
  query: EvaluationReads,
  at: Date,
): Promise<Read> {
  const now = at.getTime();
  if (query.want === 'after') {
    const to = Math.max(query.from, now);
    return { last: null, edition: await workOut(tx, caseId, query, { from: query.from, to, now }) };
  }
  const last = await lastOf(tx, query.org, query.evaluated);
  if (last.at !== null && againFrom(last.at) > now) return { last: last.at, edition: null };
  return { last: null, edition: await workOut(tx, caseId, query, { ...cycleBefore(now), now }) };
}
