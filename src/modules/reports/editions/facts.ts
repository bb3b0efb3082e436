import type { EntityManager } from 'typeorm';
import type { Content } from '../../../../domain/report-submission/contents';
import { CATALOGUE } from '../catalogue/catalogue';
import { digestOf, figuresOf, type Figure } from './work-out';

interface KeptEdition {
  id: string;
  orgs: string[];
  from: Date;
  to: Date;
  content: Content | null;
  catalogue: number;
  cutOff: Date;
  digest: string;
}

/** The edition, with those that are merged in it. */
const EDITIONS = `
  SELECT part.id, part.orgs, part.from_at AS "from", part.to_at AS "to", part.content, part.catalogue,
         part.cut_off AS "cutOff", part.digest
    FROM report_edition whole JOIN report_edition part ON part.id = whole.id OR part.id = ANY(whole.parts)
   WHERE whole.id = $1 ORDER BY part.id`;

export const editionsOf = (tx: EntityManager, edition: string): Promise<KeptEdition[]> =>
  tx.query<KeptEdition[]>(EDITIONS, [edition]);

export interface Behind {
  content: Content;
  org: string;
  key: string;
  measure: string;
}

/**
 * Cases behind a figure, in the order of their ids, each with what it adds: worked out by the query that made the figure,
 * at its cut-off. A prefecture's are found in the edition that it submitted.
 * @param after id of the last case shown before
 */
export async function casesBehind(
  tx: EntityManager,
  edition: string,
  { content, org, key, measure }: Behind,
  limit: number,
  after: string | null = null,
): Promise<{ id: string; number: string; openedAt: Date; value: number }[]> {
  const own = (await editionsOf(tx, edition)).find(({ orgs }) => orgs.includes(org));
  if (!own) return [];
  const rows = await tx.query<{ id: string; number: string; openedAt: Date; value: string }[]>(
    `SELECT head.id, head.number, head.opened_at AS "openedAt", page.value
       FROM (SELECT facts.case_id, facts.opened_month, sum(facts.value)::bigint AS value
               FROM (${CATALOGUE[content].facts}) facts
              WHERE facts.org = $5 AND facts.key = $6 AND facts.measure = $7
                AND ($8::uuid IS NULL OR facts.case_id > $8::uuid)
              GROUP BY facts.case_id, facts.opened_month ORDER BY facts.case_id LIMIT $9) page
       JOIN case_head head ON head.id = page.case_id AND head.opened_month = page.opened_month ORDER BY head.id`,
    [[org], own.from, own.to, own.cutOff, org, key, measure, after, limit],
  );
  return rows.map((row) => ({ ...row, value: Number(row.value) }));
}

/**
 * The figures of an edition, worked out again with its cut-off (each part with its own).
 * @returns what they are now, and their digest: the same as was kept, or somebody has changed what had been decided
 */
export async function workOutAgain(
  tx: EntityManager,
  edition: string,
  contents: readonly Content[],
): Promise<{ figures: Figure[]; digest: string }> {
  const figures: Figure[] = [];
  for (const { orgs, from, to, cutOff, content } of await editionsOf(tx, edition))
    for (const one of content === null ? contents : [content])
      figures.push(...(await figuresOf(tx, one, [orgs, from, to, cutOff])));
  return { figures, digest: await digestOf(tx, figures) };
}
