import type { EntityManager } from 'typeorm';
import { People } from '../../../platform/case-view/people';
import type { FigureName } from '../figures/catalogue';
import type { EvaluationComparisonDto } from './desk.dto';
import type { Found } from './evaluation-row';

export type Sides = EvaluationComparisonDto & { figure: FigureName };

/** SQL: a figure of an edition with its size a week: of the time that its cases could be opened in. */
const FIGURE = (alias: string): string => `CASE WHEN ${alias}.key IS NOT NULL THEN jsonb_build_object(
  'count', ${alias}.count, 'median', ${alias}.median, 'p90', ${alias}.p90, 'perWeek', round((${alias}.count
  / greatest(extract(epoch FROM ${alias}.to_at - ${alias}.from_at) / 604800, 1.0 / 7))::numeric, 1)) END`;
const OF = (edition: string): string => `
  (SELECT figure.*, edition.from_at, edition.to_at FROM evaluation_figure figure
     JOIN evaluation_edition edition ON edition.id = figure.edition_id
    WHERE figure.edition_id = ${edition}::uuid AND ($3::text IS NULL OR figure.figure = $3))`;

const SIDES = `
  SELECT figure, key, ${FIGURE('was')} AS before, ${FIGURE('now')} AS after
    FROM ${OF('$1')} was FULL JOIN ${OF('$2')} now USING (figure, key)
   WHERE $4::text IS NULL OR key COLLATE "C" > $4 ORDER BY figure, key COLLATE "C" LIMIT $5`;

/**
 * Figures before and after the measures, by key.
 * @param figure null: all of them, `after` no key
 * @param limit null: all
 */
export async function sideBySide(
  tx: EntityManager,
  { beforeId, afterId }: Found,
  figure: FigureName | null,
  { after = null, limit = null }: { after?: unknown; limit?: number | null } = {},
): Promise<Sides[]> {
  const rows = await tx.query<Omit<Sides, 'person'>[]>(SIDES, [beforeId, afterId, figure, after, limit]);
  const counted = rows.filter((row) => row.figure === 'by-person').map(({ key }) => key);
  const people = await People.of(tx, counted);
  return rows.map((row) => ({ ...row, person: people.get(row.key) }));
}
