import type { EntityManager } from 'typeorm';
import type { PersonDto } from './shared.dto';
import { UUID } from '../http/field-check';

/** Names of the people that an answer mentions, read in one query. */
export class People {
  private readonly byId: ReadonlyMap<string, PersonDto>;

  constructor(known: readonly PersonDto[]) {
    this.byId = new Map(known.map((person) => [person.id, person]));
  }

  static async of(tx: EntityManager, ids: Iterable<string | null | undefined>): Promise<People> {
    const wanted = [...new Set(ids)].filter((id): id is string => typeof id === 'string' && UUID.test(id));
    if (wanted.length === 0) return new People([]);
    const rows: PersonDto[] = await tx.query(
      `SELECT id, display_zh AS "nameZh", display_en AS "nameEn" FROM person WHERE id = ANY($1::uuid[])`,
      [wanted],
    );
    return new People(rows);
  }

  get(id: string | null | undefined): PersonDto | null {
    return this.byId.get(id ?? '') ?? null;
  }
}
