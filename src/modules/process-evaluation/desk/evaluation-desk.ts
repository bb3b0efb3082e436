import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { scopePaths, subtreeCondition, type Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { exactTime, isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { Problem } from '../../../platform/http/problem';
import { casesBehind, workOutAgain } from '../figures/figures';
import type {
  EvaluationBehindQuery,
  EvaluationCasesDto,
  EvaluationCheckDto,
  EvaluationDetailDto,
  EvaluationDto,
  EvaluationFigurePageDto,
  EvaluationFiguresQuery,
  EvaluationListQuery,
  EvaluationMeasureDto,
  EvaluationPageDto,
} from './desk.dto';
import { COLUMNS, editionOf, findEvaluation } from './evaluation-row';
import { sideBySide } from './side-by-side';

/** SQL: words, unless they were erased. */
const words = (alias: string): string => `CASE WHEN ${alias}.erased_at IS NULL THEN ${alias}.body END`;

const MEASURES = `
  SELECT measure.round, measure.number, ${words('problem')} AS problem, ${words('said')} AS text, measure.org_id AS org,
         measure.person_id AS person, person.display_zh AS "nameZh", person.display_en AS "nameEn",
         ${isoTime('measure.until')} AS until, measure.status, measure.late, ${words('done')} AS done
    FROM evaluation_measure measure JOIN person ON person.id = measure.person_id
    LEFT JOIN content problem ON problem.id = measure.problem_id LEFT JOIN content said ON said.id = measure.text_id
    LEFT JOIN content done ON done.id = measure.done_id
   WHERE measure.evaluation_id = $1 ORDER BY measure.round, measure.number`;

/** Evaluations of the caller's centres, with what they found. */
@Injectable()
export class EvaluationDesk {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first; each centre is an index of its own. */
  async list(caller: Caller, { limit = 50, cursor, ...filters }: EvaluationListQuery): Promise<EvaluationPageDto> {
    const after = decodeCursor(['evaluations', filters], cursor, ['instant', 'uuid']);
    const filter = new Filter()
      .when(filters.stage, (at) => `evaluation.stage = ${at}`)
      .when(filters.evaluated, (at) => `evaluation.evaluated = ${at}`);
    if (after)
      filter.add(
        `(evaluation.opened_at, evaluation.id) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`,
      );
    const near = filter.where;
    const reach = subtreeCondition('centre.path', scopePaths(caller, 'read-quality'), filter.parameters.length + 1);
    const order = `ORDER BY evaluation.opened_at DESC, evaluation.id DESC LIMIT ${limit + 1}`;
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<(EvaluationDto & { position: string })[]>(
        `SELECT ${COLUMNS}, ${exactTime('evaluation.opened_at')} AS position FROM org centre CROSS JOIN LATERAL (
             SELECT evaluation.* FROM process_evaluation evaluation
              WHERE evaluation.org_id = centre.id AND ${near} ${order}) evaluation
          WHERE ${reach.sql} ${order}`,
        [...filter.parameters, ...reach.parameters],
      ),
    );
    const items = rows.slice(0, limit).map(({ position: _, ...item }) => item);
    const last = rows[items.length - 1];
    const next = rows.length > limit && last ? encodeCursor(['evaluations', filters], [last.position, last.id]) : null;
    return { items, next };
  }

  read(caller: Caller, id: string): Promise<EvaluationDetailDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const { beforeId, afterId, ...evaluation } = await findEvaluation(tx, caller, id);
      const [before, after] = [await editionOf(tx, beforeId), await editionOf(tx, afterId)];
      return { ...evaluation, before, after, measures: await tx.query<EvaluationMeasureDto[]>(MEASURES, [id]) };
    });
  }

  /** One figure before and after the measures, side by side. */
  figures(caller: Caller, id: string, query: EvaluationFiguresQuery): Promise<EvaluationFigurePageDto> {
    const { limit = 50, cursor, figure } = query;
    const after = decodeCursor(['evaluation', { id, figure }], cursor, ['any']);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const found = await findEvaluation(tx, caller, id);
      const rows = await sideBySide(tx, found, figure, { after: after?.[0] ?? null, limit: limit + 1 });
      const items = rows.slice(0, limit).map(({ figure: _, ...sides }) => sides);
      const last = items.at(-1);
      const next = rows.length > limit && last ? encodeCursor(['evaluation', { id, figure }], [last.key]) : null;
      return { items, next };
    });
  }

  behind(caller: Caller, id: string, query: EvaluationBehindQuery): Promise<EvaluationCasesDto> {
    const { limit = 50, cursor, figure, key, edition } = query;
    const named = ['behind', { id, figure, key, edition }] as const;
    const after = decodeCursor([...named], cursor, ['uuid']);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const of = (await findEvaluation(tx, caller, id))[`${edition}Id`];
      if (of === null) throw new Problem('not-found');
      const rows = await casesBehind(tx, of, { figure, key }, limit + 1, after ? String(after[0]) : null);
      const items = rows.slice(0, limit).map((row) => ({ ...row, openedAt: row.openedAt.toISOString() }));
      const last = items.at(-1);
      return { items, next: rows.length > limit && last ? encodeCursor([...named], [last.id]) : null };
    });
  }

  check(caller: Caller, id: string): Promise<EvaluationCheckDto[]> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const found = await findEvaluation(tx, caller, id);
      const checks: EvaluationCheckDto[] = [];
      for (const edition of ['before', 'after'] as const) {
        const kept = await editionOf(tx, found[`${edition}Id`]);
        if (!kept) continue;
        const { digest: again } = await workOutAgain(tx, kept.id);
        checks.push({ edition, same: kept.digest === again, kept: kept.digest, again });
      }
      return checks;
    });
  }
}
