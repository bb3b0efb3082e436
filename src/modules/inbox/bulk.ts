import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { REVIEWS } from '../../../domain/complaint-dispatch/review-steps';
import type { Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import type { Language } from '../../platform/http/language';
import { Problem } from '../../platform/http/problem';
import { rowProblem } from '../../platform/http/problem.filter';
import { toProblem } from '../../platform/http/problem-from-error';
import { CommandService } from '../cases/command.service';
import type { BulkBody, BulkResultDto, BulkRowBody } from './bulk.dto';

/** Decisions under way at once, of one request. */
const AT_ONCE = 6;
/** Whoever stands between may give up on a longer answer; what is not done by then goes on. ms */
const ANSWER_WITHIN = 20_000;

export interface BulkRequest {
  key: string;
  body: BulkBody;
  language: Language;
  requestId: string;
}

const nameOf = (row: Pick<BulkRowBody, 'case' | 'task'>): string => `${row.case}/${row.task}`;

/** Each row is a command of its own: its key is made of the request's, so that a retry with fewer rows repeats none. */
const keyOf = (key: string, { action }: BulkBody, row: BulkRowBody): string =>
  createHash('sha256')
    .update(`${key}/${action}/${nameOf(row)}`)
    .digest('base64url');

/** Many decisions by one person. None depends on another: some may be refused, the rest count. */
@Injectable()
export class Bulk {
  private readonly log = new Logger('bulk');

  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: CommandService,
  ) {}

  /** Goes on to the last row whatever becomes of whoever asked; answers what is known in time. */
  async run(caller: Caller, request: BulkRequest): Promise<BulkResultDto[]> {
    const { rows } = request.body;
    const steps = await this.stepsOf(caller, rows);
    const results = rows.map((row): BulkResultDto => this.result(row, Problem.retry('decision-pending', 1), request));
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < rows.length) {
        const at = next++;
        results[at] = await this.one(caller, rows[at]!, steps.get(nameOf(rows[at]!)), request);
      }
    };
    const all = Promise.all(Array.from({ length: Math.min(AT_ONCE, rows.length) }, work));
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise((resolve) => (timer = setTimeout(resolve, ANSWER_WITHIN)));
    await Promise.race([all, enough]);
    clearTimeout(timer);
    return [...results];
  }

  private async one(
    caller: Caller,
    row: BulkRowBody,
    step: string | undefined,
    request: BulkRequest,
  ): Promise<BulkResultDto> {
    try {
      const precondition = row.version === undefined ? null : { taskId: row.task, version: row.version };
      const body = this.commandOf(request.body, row, step);
      await this.commands.send(caller, {
        caseId: row.case,
        key: keyOf(request.key, request.body, row),
        precondition,
        body,
      });
      return this.result(row, null, request);
    } catch (error) {
      return this.result(row, toProblem(error), request);
    }
  }

  private commandOf({ action, person }: BulkBody, { task }: BulkRowBody, step: string | undefined) {
    if (action === 'claim') return { type: 'claim', task };
    if (action === 'assign') return { type: 'assign', task, person };
    const review = REVIEWS[step ?? ''];
    if (!review) throw new Problem('nothing-to-approve');
    return { type: review.approve, taskId: task };
  }

  private result(row: BulkRowBody, problem: Problem | null, request: BulkRequest): BulkResultDto {
    if (problem?.status === 500)
      this.log.error(`${nameOf(row)} ${request.requestId}`, (problem.cause as Error | undefined)?.stack);
    const outcome = !problem ? 'done' : problem.status === 503 ? 'pending' : 'refused';
    return { case: row.case, task: row.task, outcome, ...rowProblem(problem, request) };
  }

  /** Of closed tasks too: what was approved the first time must be the same command the second. */
  private async stepsOf(caller: Caller, rows: BulkRowBody[]): Promise<Map<string, string>> {
    const found = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<{ case: string; task: string; step: string }[]>(
        `SELECT task.case_id AS "case", task.id AS task, task.step
           FROM unnest($1::uuid[], $2::text[]) AS asked (case_id, id)
           JOIN task ON task.case_id = asked.case_id AND task.id = asked.id`,
        [rows.map((row) => row.case), rows.map(({ task }) => task)],
      ),
    );
    return new Map(found.map((one) => [nameOf(one), one.step]));
  }
}
