import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';
import type { Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { Problem } from '../../platform/http/problem';
import { MOST_VIEWS, type SavedViewBody, type SavedViewDto } from './saved-view.dto';

const NAMESPACE = '0b5c1d0e-5a56-5c5e-8f0f-6f5a0f6b7d31';
const COLUMNS = `id, name, filters, is_default AS "isDefault"`;

const isTaken = (error: unknown): boolean =>
  (error as { constraint?: unknown } | null)?.constraint === 'saved_view_person_id_name_key';

/** A person's own filters of the inbox, by name. */
@Injectable()
export class SavedViews {
  constructor(private readonly dataSource: DataSource) {}

  list(caller: Caller): Promise<SavedViewDto[]> {
    return withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<SavedViewDto[]>(
        `SELECT ${COLUMNS} FROM saved_view WHERE person_id = $1 ORDER BY name COLLATE "zh-x-icu"`,
        [caller.actor.id],
      ),
    );
  }

  /** The same key again answers with what it made first; with another body it is refused. */
  create(caller: Caller, key: string, body: SavedViewBody): Promise<SavedViewDto> {
    const { id: owner } = caller.actor;
    const id = uuidv5(`${owner}/${key}`, NAMESPACE);
    return this.change(caller, body, async (tx) => {
      const [known] = await tx.query<SavedViewDto[]>(
        `SELECT ${COLUMNS} FROM saved_view WHERE person_id = $1 AND id = $2`,
        [owner, id],
      );
      if (known) {
        if (known.name !== body.name.trim()) throw new Problem('key-reused');
        return known;
      }
      const [{ n }] = await tx.query<[{ n: number }]>(
        'SELECT count(*)::int AS n FROM saved_view WHERE person_id = $1',
        [owner],
      );
      if (n >= MOST_VIEWS) throw new Problem('too-many-views', { params: { max: MOST_VIEWS } });
      await this.yieldDefault(tx, owner, id, body);
      const [made] = await tx.query<[SavedViewDto]>(
        `INSERT INTO saved_view (person_id, id, name, filters, is_default) VALUES ($1, $2, $3, $4, $5)
         RETURNING ${COLUMNS}`,
        [owner, id, body.name.trim(), JSON.stringify(body.filters), body.isDefault ?? false],
      );
      return made;
    });
  }

  replace(caller: Caller, id: string, body: SavedViewBody): Promise<SavedViewDto> {
    const { id: owner } = caller.actor;
    return this.change(caller, body, async (tx) => {
      await this.yieldDefault(tx, owner, id, body);
      const [rows] = await tx.query<[SavedViewDto[]]>(
        `UPDATE saved_view SET name = $3, filters = $4, is_default = $5 WHERE person_id = $1 AND id = $2
         RETURNING ${COLUMNS}`,
        [owner, id, body.name.trim(), JSON.stringify(body.filters), body.isDefault ?? false],
      );
      if (!rows[0]) throw new Problem('not-found');
      return rows[0];
    });
  }

  /** Gone afterwards, whether it was there or not. */
  async remove(caller: Caller, id: string): Promise<void> {
    await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query('DELETE FROM saved_view WHERE person_id = $1 AND id = $2', [caller.actor.id, id]),
    );
  }

  /** One change of a person's views after the other: how many there are and which is the default stay true. */
  private async change(
    caller: Caller,
    { name }: SavedViewBody,
    work: (tx: EntityManager) => Promise<SavedViewDto>,
  ): Promise<SavedViewDto> {
    try {
      return await withScope(this.dataSource, caller.actor, async (tx) => {
        await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`saved views of ${caller.actor.id}`]);
        return work(tx);
      });
    } catch (error) {
      throw isTaken(error)
        ? new Problem('view-name-taken', {
            params: { name },
            errors: [{ field: 'name', code: 'view-name-taken', params: { name } }],
          })
        : error;
    }
  }

  private async yieldDefault(
    tx: EntityManager,
    owner: string,
    id: string,
    { isDefault }: SavedViewBody,
  ): Promise<void> {
    if (!isDefault) return;
    await tx.query('UPDATE saved_view SET is_default = false WHERE person_id = $1 AND id <> $2 AND is_default', [
      owner,
      id,
    ]);
  }
}
