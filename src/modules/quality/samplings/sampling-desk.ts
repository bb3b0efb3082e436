import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isCentre, scopePaths, subtreeCondition, type Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { exactTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { COLUMNS, findSampling, SAMPLE, sampleFilter } from './sampling-row';
import type {
  SampleDto,
  SampleListQuery,
  SamplePageDto,
  SamplingDto,
  SamplingListQuery,
  SamplingPageDto,
} from './samplings.dto';

/** Samplings of the caller's centres, and what each of them drew. */
@Injectable()
export class SamplingDesk {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first; each centre is an index of its own. */
  async list(caller: Caller, { limit = 50, cursor, ...filters }: SamplingListQuery): Promise<SamplingPageDto> {
    const after = decodeCursor(['samplings', filters], cursor, ['instant', 'uuid']);
    const filter = new Filter()
      .when(filters.stage, (at) => `sampling.stage = ${at}`)
      .when(filters.centre, (at) => `sampling.org_id = ${at}`);
    if (after)
      filter.add(
        `(sampling.opened_at, sampling.id) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`,
      );
    const near = filter.where;
    const reach = subtreeCondition('centre.path', scopePaths(caller, 'read-quality'), filter.parameters.length + 1);
    const order = `ORDER BY sampling.opened_at DESC, sampling.id DESC LIMIT ${limit + 1}`;
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<(SamplingDto & { position: string })[]>(
        `SELECT ${COLUMNS}, ${exactTime('sampling.opened_at')} AS position FROM org centre CROSS JOIN LATERAL (
             SELECT sampling.* FROM quality_sampling sampling
              WHERE sampling.org_id = centre.id AND ${near} ${order}) sampling
          WHERE ${isCentre('centre')} AND ${reach.sql} ${order}`,
        [...filter.parameters, ...reach.parameters],
      ),
    );
    const items = rows.slice(0, limit).map(({ position: _, ...item }) => item);
    const last = rows[items.length - 1];
    const next = rows.length > limit && last ? encodeCursor(['samplings', filters], [last.position, last.id]) : null;
    return { items, next };
  }

  read(caller: Caller, id: string): Promise<SamplingDto> {
    return withScope(this.dataSource, caller.actor, (tx) => findSampling(tx, caller, id));
  }

  samples(caller: Caller, id: string, query: SampleListQuery): Promise<SamplePageDto> {
    const { limit = 50, cursor, ...filters } = query;
    const after = decodeCursor(['samples', { id, ...filters }], cursor, ['uuid']);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      await findSampling(tx, caller, id);
      const filter = sampleFilter(id, filters).when(after?.[0], (at) => `sample.id > ${at}::uuid`);
      const rows = await tx.query<SampleDto[]>(
        `SELECT ${SAMPLE} WHERE ${filter.where} ORDER BY sample.id LIMIT ${limit + 1}`,
        filter.parameters,
      );
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      const next = rows.length > limit && last ? encodeCursor(['samples', { id, ...filters }], [last.id]) : null;
      return { items, next };
    });
  }
}
