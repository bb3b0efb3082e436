import type { EntityManager } from 'typeorm';
import { scopePaths, subtreeCondition, type Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { isoTime } from '../../../platform/database/iso-time';
import { Problem } from '../../../platform/http/problem';
import type { EvaluationDto, EvaluationEditionDto } from './desk.dto';

/** SQL: what lists and pages show of an evaluation. */
export const COLUMNS = `evaluation.id, evaluation.org_id AS org, evaluation.evaluated, evaluation.round, evaluation.stage,
  evaluation.outcome, ${isoTime('evaluation.improved_at')} AS "improvedAt", ${isoTime('evaluation.opened_at')} AS "openedAt",
  ${isoTime('evaluation.ended_at')} AS "endedAt",
  (SELECT ${isoTime('edition.from_at')} FROM evaluation_edition edition WHERE edition.id = evaluation.before_id) AS "from",
  (SELECT ${isoTime('edition.to_at')} FROM evaluation_edition edition WHERE edition.id = evaluation.before_id) AS "to",
  (SELECT ${isoTime('min(timer.due_at)')} FROM timer
    WHERE timer.case_id = evaluation.id AND timer.ended_at IS NULL AND isfinite(timer.due_at)) AS "dueAt",
  (SELECT count(*)::int FROM evaluation_measure measure
    WHERE measure.evaluation_id = evaluation.id AND measure.status = 'open') AS "openMeasures",
  (SELECT count(*)::int FROM evaluation_measure measure
    WHERE measure.evaluation_id = evaluation.id AND measure.late) AS "lateMeasures"`;

export interface Found extends EvaluationDto {
  beforeId: string | null;
  afterId: string | null;
}

/** Another centre's evaluation is not there. */
export async function findEvaluation(tx: EntityManager, caller: Caller, id: string): Promise<Found> {
  const filter = new Filter()
    .when(id, (at) => `evaluation.id = ${at}::uuid`)
    .and((first) => subtreeCondition('org.path', scopePaths(caller, 'read-quality'), first));
  const [row] = await tx.query<Found[]>(
    `SELECT ${COLUMNS}, evaluation.before_id AS "beforeId", evaluation.after_id AS "afterId"
       FROM process_evaluation evaluation JOIN org ON org.id = evaluation.org_id WHERE ${filter.where}`,
    filter.parameters,
  );
  if (!row) throw new Problem('not-found');
  return row;
}

export async function editionOf(tx: EntityManager, id: string | null): Promise<EvaluationEditionDto | null> {
  const [row] = await tx.query<EvaluationEditionDto[]>(
    `SELECT edition.id, ${isoTime('edition.from_at')} AS "from", ${isoTime('edition.to_at')} AS "to", edition.catalogue,
            ${isoTime('edition.cut_off')} AS "cutOff", edition.calendar, edition.calendar_version AS "calendarVersion",
            edition.digest
       FROM evaluation_edition edition WHERE edition.id = $1`,
    [id],
  );
  return row ?? null;
}
