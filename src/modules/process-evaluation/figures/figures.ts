import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { BusinessCalendar } from '../../../../domain/shared/business-calendar';
import { Problem } from '../../../platform/http/problem';
import { FACTS, FIGURES, type FigureName } from './catalogue';
import { serviceTime, workingMinutes } from './working-time';

export interface Figure {
  figure: FigureName;
  key: string;
  count: number;
  /** Working minutes, to a tenth; null: what is counted does not last, or has not ended. */
  median: number | null;
  p90: number | null;
}

/** What figures are worked out of. */
export interface Asked {
  evaluated: string;
  orgs: string[];
  from: Date;
  to: Date;
  cutOff: Date;
  calendar: BusinessCalendar;
}

const parametersOf = ({ orgs, from, to, cutOff, calendar }: Asked): unknown[] => [
  ...[orgs, from, to, cutOff],
  ...serviceTime(calendar, from.getTime(), cutOff.getTime()),
];
const facts = (figure: FigureName, process: string): string => `
  SELECT facts.*, ${workingMinutes('facts.began', 'facts.ended')} AS minutes
    FROM (${FACTS[figure](process)}) facts
   CROSS JOIN (SELECT $5::float8[] AS starts, $6::float8[] AS ends, $7::float8[] AS before) service`;
const share = (of: number): string =>
  `round((percentile_cont(${of}) WITHIN GROUP (ORDER BY minutes))::numeric, 1)::float8`;

async function figuresOf(tx: EntityManager, figure: FigureName, asked: Asked): Promise<Figure[]> {
  const rows = await tx.query<Omit<Figure, 'figure'>[]>(
    `SELECT key, count(*)::int AS count, ${share(0.5)} AS median, ${share(0.9)} AS p90
       FROM (${facts(figure, asked.evaluated)}) one GROUP BY key ORDER BY key COLLATE "C"`,
    parametersOf(asked),
  );
  return rows.map((row) => ({ figure, ...row }));
}

/** Every figure of the catalogue. */
export async function allFigures(tx: EntityManager, asked: Asked): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const figure of FIGURES) figures.push(...(await figuresOf(tx, figure, asked)));
  return figures;
}

/** SHA-256 of figures, in the catalogue's order. */
export const digestOf = (figures: readonly Figure[]): string =>
  createHash('sha256')
    .update(
      figures.map(({ figure, key, count, median, p90 }) => [figure, key, count, median, p90].join('|')).join('\n'),
    )
    .digest('hex');

type Kept = Omit<Asked, 'calendar'> & {
  calendar: Omit<BusinessCalendar, 'id' | 'version'>;
  id: string;
  version: number;
};

/** What an edition was worked out of. */
async function askedOf(tx: EntityManager, edition: string): Promise<Asked> {
  const [row] = await tx.query<Kept[]>(
    `SELECT edition.evaluated, edition.orgs, edition.from_at AS "from", edition.to_at AS "to",
            edition.cut_off AS "cutOff", kept.definition AS calendar, kept.id, kept.version
       FROM evaluation_edition edition
       JOIN calendar_version kept ON kept.id = edition.calendar AND kept.version = edition.calendar_version
      WHERE edition.id = $1`,
    [edition],
  );
  if (!row) throw new Problem('not-found');
  const { id, version, calendar, ...asked } = row;
  return { ...asked, calendar: { ...calendar, id, version } };
}

/** The figures of an edition worked out again: the same as were kept, or somebody has changed what had been decided. */
export async function workOutAgain(tx: EntityManager, edition: string): Promise<{ figures: Figure[]; digest: string }> {
  const figures = await allFigures(tx, await askedOf(tx, edition));
  return { figures, digest: digestOf(figures) };
}

export interface Behind {
  figure: FigureName;
  key: string;
}

export interface BehindCase {
  id: string;
  number: string;
  openedAt: Date;
  /** How often the case is counted. */
  count: number;
  /** Working minutes of what is counted, together; null: it does not last. */
  minutes: number | null;
}

/** Cases behind a figure in the order of their ids, by the query that made it and at its cut-off. */
export async function casesBehind(
  tx: EntityManager,
  edition: string,
  { figure, key }: Behind,
  limit: number,
  after: string | null = null,
): Promise<BehindCase[]> {
  const asked = await askedOf(tx, edition);
  return tx.query<BehindCase[]>(
    `SELECT head.id, head.number, head.opened_at AS "openedAt", page.count, page.minutes
       FROM (SELECT case_id, opened_month, count(*)::int AS count, round(sum(minutes)::numeric, 1)::float8 AS minutes
               FROM (${facts(figure, asked.evaluated)}) one
              WHERE key = $8 AND ($9::uuid IS NULL OR case_id > $9::uuid)
              GROUP BY case_id, opened_month ORDER BY case_id LIMIT $10) page
       JOIN case_head head ON head.id = page.case_id AND head.opened_month = page.opened_month ORDER BY head.id`,
    [...parametersOf(asked), key, after, limit],
  );
}
