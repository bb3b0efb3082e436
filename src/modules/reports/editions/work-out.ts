import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { CONTENTS, type Content } from '../../../../domain/report-submission/contents';
import type { FigureReads } from '../../../../domain/report-submission/figures';
import type { Edition } from '../../../../domain/report-submission/report-state';
import { isCentre } from '../../../platform/auth/scope';
import { CATALOGUE, CATALOGUE_VERSION } from '../catalogue/catalogue';

/** Steps commit within so many milliseconds of the time they are dated (a local activity's limit): before, they are all there. */
const SETTLED = 5_000;

/** Centres whose cases count, each by its own: with those below it, or without. */
const CENTRES = `
  SELECT below.id FROM org top JOIN org below ON below.id = top.id OR ($2 AND below.path LIKE top.path || '%')
   WHERE top.id = $1 AND ${isCentre('below')} ORDER BY below.id COLLATE "C"`;

const PUT = `INSERT INTO report_edition (id, case_id, org_id, orgs, from_at, to_at, content, catalogue, cut_off, parts, digest)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** What a prefecture has worked out and submitted is taken as it is. */
const MERGED = `SELECT content, org_id AS org, key, measure, value FROM report_figure WHERE edition_id = ANY($1::uuid[])`;

const PUT_FIGURES = `
  INSERT INTO report_figure (edition_id, content, org_id, key, measure, value)
  SELECT $1, content, org, key, measure, value
    FROM jsonb_to_recordset($2::jsonb) AS one (content text, org text, key text, measure text, value bigint)`;

const DIGEST = `
  SELECT encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' ORDER BY line COLLATE "C"), ''), 'UTF8')), 'hex') AS digest
    FROM (SELECT concat_ws('|', content, org, key, measure, value) AS line
            FROM jsonb_to_recordset($1::jsonb) AS one (content text, org text, key text, measure text, value bigint)) lines`;

export interface Figure {
  content: string;
  org: string;
  key: string;
  measure: string;
  value: number;
}

/** What one content of the catalogue says of these centres. */
export async function figuresOf(
  tx: EntityManager,
  content: Content,
  asked: readonly [orgs: readonly string[], from: Date, to: Date, cutOff: Date],
): Promise<Figure[]> {
  const rows = await tx.query<(Omit<Figure, 'content' | 'value'> & { value: string })[]>(
    `SELECT org, key, measure, sum(value)::bigint AS value FROM (${CATALOGUE[content].facts}) facts
      GROUP BY org, key, measure ORDER BY org COLLATE "C", key COLLATE "C", measure`,
    [...asked],
  );
  return rows.map(({ value, ...row }) => ({ content, ...row, value: Number(value) }));
}

/** SHA-256 of figures, whatever their order. */
export async function digestOf(tx: EntityManager, figures: readonly Figure[]): Promise<string> {
  const [{ digest }] = await tx.query<[{ digest: string }]>(DIGEST, [JSON.stringify(figures)]);
  return digest;
}

/** Works an edition out and keeps it: its own centres' figures up to now, and what its parts say. */
export async function workOut(tx: EntityManager, caseId: string, query: FigureReads, now: Date): Promise<Edition> {
  const { org, below, period, content, parts } = query;
  const centres = await tx.query<{ id: string }[]>(CENTRES, [org, below]);
  const orgs = centres.map(({ id }) => id);
  const cutOff = new Date(now.getTime() - SETTLED);
  const asked = [orgs, new Date(period.from), new Date(period.to), cutOff] as const;
  const figures: Figure[] = [];
  for (const one of content === null ? CONTENTS : [content]) figures.push(...(await figuresOf(tx, one, asked)));
  const merged = parts.length === 0 ? [] : await tx.query<(Figure & { value: string })[]>(MERGED, [parts]);
  figures.push(...merged.map((row) => ({ ...row, value: Number(row.value) })));
  const id = uuidv7();
  const digest = await digestOf(tx, figures);
  const [from, to] = [asked[1], asked[2]];
  await tx.query(PUT, [id, caseId, org, orgs, from, to, content, CATALOGUE_VERSION, cutOff, parts, digest]);
  await tx.query(PUT_FIGURES, [id, JSON.stringify(figures)]);
  return { id, digest, catalogue: CATALOGUE_VERSION, cutOff: cutOff.getTime(), parts };
}
