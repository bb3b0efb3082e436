import { Injectable } from '@nestjs/common';
import { OrgTree } from '../../../platform/auth/org-tree';
import { isWithin, type Caller } from '../../../platform/auth/scope';
import { isoTime } from '../../../platform/database/iso-time';
import { Filter } from '../../../platform/database/filter';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { Problem } from '../../../platform/http/problem';
import { BulletinReader } from '../page/reader';
import { readersOf } from './receipt-rows';
import type { NamedReadersPageDto, NamedReadersQuery, ReaderDto, ReadersParams } from './receipt.dto';

/** Who at one organisation has read it and who has not: for those who may see that organisation. */
@Injectable()
export class NamedReaders {
  constructor(
    private readonly orgs: OrgTree,
    private readonly reader: BulletinReader,
  ) {}

  async list(
    caller: Caller,
    { id, org }: ReadersParams,
    { limit = 50, cursor, read }: NamedReadersQuery,
    now: Date,
  ): Promise<NamedReadersPageDto> {
    const asked = ['bulletin-named-readers', id, org, read ?? null];
    const after = decodeCursor(asked, cursor, 1);
    const path = (await this.orgs.current()).get(org)?.path;
    return this.reader.reading(caller, id, now, async (tx, _bulletin, { scope }) => {
      if (path === undefined || !isWithin(scope, path)) throw new Problem('not-found');
      const filter = new Filter();
      const [bulletin, place, at] = [filter.bind(id), filter.bind(org), filter.bind(now)];
      filter.when(after?.[0], (name) => `person.username > ${name}`);
      if (read !== undefined) filter.add(`(receipt.read_at IS NOT NULL) = ${read}`);
      const rows = await tx.query<(ReaderDto & { username: string })[]>(
        `WITH board AS (SELECT * FROM bulletin_board WHERE bulletin_id = ${bulletin}::uuid AND org_id = ${place}),
              reader AS (SELECT reader.person_id FROM board JOIN org top ON top.id = board.org_id
                CROSS JOIN LATERAL (${readersOf(`${at}::timestamptz`)}) reader
              UNION SELECT receipt.person_id FROM board JOIN bulletin_receipt receipt USING (bulletin_id, org_id))
         SELECT person.id, person.display_zh AS "nameZh", person.display_en AS "nameEn", person.username,
                ${isoTime('receipt.read_at')} AS "readAt"
           FROM reader CROSS JOIN LATERAL (SELECT * FROM person one WHERE one.id = reader.person_id OFFSET 0) person
           LEFT JOIN bulletin_receipt receipt ON receipt.bulletin_id = ${bulletin}::uuid AND receipt.person_id = person.id
          WHERE ${filter.where} ORDER BY person.username LIMIT ${limit + 1}`,
        filter.parameters,
      );
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      const next = rows.length > limit && last ? encodeCursor(asked, [last.username]) : null;
      return { items: shown.map(({ username: _, ...reader }) => reader), next };
    });
  }
}
