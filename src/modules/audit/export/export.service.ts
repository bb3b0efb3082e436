import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Instant } from '../../../../domain/shared/actor';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import { reachedFrom, scopePaths, type Caller } from '../../../platform/auth/scope';
import { People } from '../../../platform/case-view/people';
import { appendAudit } from '../../../platform/case-store/audit-chain';
import { withScope } from '../../../platform/database/with-scope';
import type { Cell } from '../../../platform/files/cell';
import { csv } from '../../../platform/files/csv';
import { xlsx, type Workbook } from '../../../platform/files/xlsx';
import type { Language } from '../../../platform/http/language';
import { Problem } from '../../../platform/http/problem';
import type { TimerExportQuery } from '../dto/timer-filters.dto';
import { MOST_COUNTED } from '../timer-count';
import { selection, type TimerSelection } from '../timer-filter';
import { orderOf } from '../timer-list';
import { COLUMNS, DETAIL, timerRows, type TimerRow } from '../timer-row';
import { aboutRows, type About } from './about-sheet';
import { TimerCells } from './cells';
import { EXPORT_WORDS } from './export-words';
import { fileName, plainName } from './file-name';

/** More than that nobody reads in a sheet. */
export const MOST_ROWS = MOST_COUNTED;
const BATCH = 1_000;
/** Each holds a connection while it lasts; the pages need the others. */
const MOST_AT_ONCE = 3;
/** A reader that has stopped reading gives its connection back. */
const STALLED = `SET LOCAL idle_in_transaction_session_timeout = '60s'`;

export interface ExportFile {
  /** What is in it, in the reader's language. */
  name: string;
  /** The same for whoever reads ASCII only. */
  plainName: string;
  type: string;
  body: Readable;
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Each clock once, in the order of the list; `last` rows at most. */
function chosen({ filter, tops }: TimerSelection, { sort = 'due' }: TimerExportQuery, last: number): string {
  if (sort === 'lateness') filter.add('reach.lateness_ms IS NOT NULL');
  return `SELECT DISTINCT near.* FROM unnest(${filter.bind(tops)}::text[]) AS top CROSS JOIN LATERAL (
      SELECT ${COLUMNS} FROM timer_reach reach WHERE reach.org_id = top AND ${filter.where}
       ORDER BY ${orderOf('reach', sort)} LIMIT ${last}) near ORDER BY ${orderOf('near', sort)} LIMIT ${last}`;
}

/** Files of exactly what the list shows, streamed from a cursor; each is noted in the stream `exports`. */
@Injectable()
export class ExportService {
  private running = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  /** 422 where there is too much of it, 429 where too many are at it; nothing has been sent then. */
  async file(caller: Caller, query: TimerExportQuery, language: Language, now: Instant): Promise<ExportFile> {
    if (this.running >= MOST_AT_ONCE) throw Problem.retry('too-many-requests', 30);
    const orgs = await this.orgs.current();
    const { format = 'csv' } = query;
    await withScope(this.dataSource, caller.actor, (tx) => this.note(tx, caller, query, now));
    const cells = new TimerCells(language, orgs);
    const batches = (tx: EntityManager) => this.batches(tx, caller, query, cells, now);
    const pieces = (tx: EntityManager) =>
      format === 'csv'
        ? csv(cells.heads, batches(tx))
        : xlsx({ ...cells, batches: batches(tx), about: this.about(tx, caller, query, orgs, cells, now) });
    return {
      name: fileName(query, language, orgs, now),
      plainName: plainName(format, now),
      type: TYPES[format],
      body: this.streamed(caller, pieces),
    };
  }

  /** What the second sheet says. A CSV has none: programs read it, and take every line for a row. */
  private about(
    tx: EntityManager,
    caller: Caller,
    query: TimerExportQuery,
    orgs: OrgSnapshot,
    cells: TimerCells,
    now: Instant,
  ): Workbook['about'] {
    const { actor } = caller;
    const rows = async (): Promise<[string, Cell][]> => {
      const onBehalfOf = actor.kind === 'person' ? actor.onBehalfOf : null;
      const about: About = {
        ...{ query, actor, orgs, at: now, rows: cells.made, most: MOST_ROWS },
        people: await People.of(tx, [actor.id, onBehalfOf, query.person]),
        reach: reachedFrom(scopePaths(caller, 'read-timers')),
      };
      return aboutRows(about, cells.language);
    };
    return { sheet: EXPORT_WORDS[cells.language].about.sheet, rows };
  }

  /** Counts, as far as is needed, and leaves a trace before the first row goes out. */
  private async note(tx: EntityManager, caller: Caller, query: TimerExportQuery, now: Instant): Promise<void> {
    const orgs = await this.orgs.current();
    const at = new Date(now);
    const wanted = selection(caller, orgs, query, at.toISOString());
    const rows = chosen(wanted, query, MOST_ROWS + 1);
    const [{ n }] = await tx.query<[{ n: number }]>(
      `SELECT count(*)::int AS n FROM (${rows}) one WHERE ${wanted.now} IS NOT NULL`,
      wanted.filter.parameters,
    );
    if (n > MOST_ROWS) throw new Problem('export-too-large', { params: { max: MOST_ROWS } });
    const { actor } = caller;
    await appendAudit(tx, 'exports', at, {
      actor: { kind: actor.kind, id: actor.id },
      onBehalfOf: (actor.kind === 'person' && actor.onBehalfOf) || null,
      command: 'export-timers',
      fields: { ...query, rows: n },
    });
  }

  private async *batches(
    tx: EntityManager,
    caller: Caller,
    query: TimerExportQuery,
    cells: TimerCells,
    now: Instant,
  ): AsyncGenerator<Cell[][]> {
    const wanted = selection(caller, await this.orgs.current(), query, new Date(now).toISOString());
    const { filter, now: moment } = wanted;
    await tx.query(STALLED);
    await tx.query(
      `DECLARE timers NO SCROLL CURSOR FOR SELECT ${DETAIL(moment)} FROM (${chosen(wanted, query, MOST_ROWS)}) page
       JOIN timer ON timer.case_id = page.case_id AND timer.opened_month = page.opened_month AND timer.id = page.timer_id
       JOIN case_head head ON head.id = page.case_id AND head.opened_month = page.opened_month
       ORDER BY ${orderOf('page', query.sort ?? 'due')}`,
      filter.parameters,
    );
    for (;;) {
      const rows: TimerRow[] = await tx.query(`FETCH ${BATCH} FROM timers`);
      if (rows.length > 0) yield (await timerRows(tx, rows, now)).map((row) => cells.row(row));
      if (rows.length < BATCH) return;
    }
  }

  /** The transaction lasts as long as somebody reads. */
  private streamed(caller: Caller, pieces: (tx: EntityManager) => AsyncGenerator<Buffer>): Readable {
    const body = new Readable({ read: () => wake?.() });
    let wake: (() => void) | undefined;
    const room = (): Promise<void> =>
      new Promise((resolve) => {
        wake = resolve;
      });
    body.on('close', () => wake?.());
    this.running++;
    void withScope(this.dataSource, caller.actor, async (tx) => {
      for await (const piece of pieces(tx)) {
        if (body.destroyed) return;
        if (!body.push(piece)) await room();
      }
      body.push(null);
    })
      .catch((error: unknown) => body.destroy(error as Error))
      .finally(() => this.running--);
    return body;
  }
}
