import { Injectable } from '@nestjs/common';
import type { OrgId } from '../../../../domain/shared/actor';
import { unerased } from '../../../platform/content/content-store';
import { isoTime } from '../../../platform/database/iso-time';
import type { Caller } from '../../../platform/auth/scope';
import { ArticleReader } from './article-reader';
import type { MatrixCellDto, MatrixDto } from './edition.dto';

const REASON = `(SELECT ${unerased()} FROM content
  WHERE content.id = (coalesce(nullif(head.state->'exemption', 'null'), head.state->'query')->'text'->>'id')::uuid)`;

const CELLS = `SELECT cell.org_id AS org, cell.number, cell.branch_id AS branch, cell.stage, cell.outcome,
    ${isoTime('cell.since')} AS since, ${isoTime('work.due_at')} AS "dueAt",
    coalesce(work.late OR (NOT work.ended AND work.due_at < $3), false) AS late, ${REASON} AS reason,
    CASE WHEN copy.digest IS NOT NULL THEN copy.number END AS copy
  FROM knowledge_cell cell
  LEFT JOIN knowledge_work work ON work.case_id = cell.branch_id
  LEFT JOIN case_head head ON head.id = cell.branch_id AND head.opened_month = work.opened_month
  LEFT JOIN knowledge_copy copy ON copy.article_id = cell.article_id AND copy.org_id = cell.org_id
 WHERE cell.article_id = $1 AND ($2::text IS NULL OR cell.org_id = $2) ORDER BY cell.org_id`;

/** Province × state of one article. */
@Injectable()
export class Matrix {
  constructor(private readonly reader: ArticleReader) {}

  read(caller: Caller, id: string, province: OrgId | undefined, now: Date): Promise<MatrixDto> {
    return this.reader.reading(caller, id, province, async (tx, article, { view }) => {
      const own = view.kind === 'province' ? view.org : null;
      const provinces = await tx.query<MatrixCellDto[]>(CELLS, [id, own, now]);
      const [line] = await tx.query<{ kind: string; number: number }[]>(
        `SELECT kind, number FROM knowledge_line WHERE article_id = $1 ORDER BY number DESC LIMIT 1`,
        [id],
      );
      return { number: line?.number ?? article.number, kind: line?.kind ?? 'local', provinces };
    });
  }
}
