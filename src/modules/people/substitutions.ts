import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { scopePaths, subtreeCondition, type Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { Problem } from '../../platform/http/problem';
import { Administration, refuseOneself, requirePeriod } from './administration';
import { idFromKey } from '../../platform/http/id-from-key';
import type { SubstitutionBody, SubstitutionView } from './person.dto';

interface Row {
  id: string;
  absent: string;
  substitute: string;
  from: Date;
  until: Date;
}
const COLUMNS =
  'substitution.id, absent_id AS absent, substitute_id AS substitute, valid_from AS "from", valid_until AS "until"';
const view = ({ id, absent, substitute, from, until }: Row): SubstitutionView => ({
  id,
  absent,
  substitute,
  from: from.toISOString(),
  until: until.toISOString(),
});

/** Who stands in for whom while away. */
@Injectable()
export class Substitutions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly administration: Administration,
  ) {}

  /** Those not over yet whose absent person belongs to the administrator's subtrees. */
  async list(caller: Caller, now: Date): Promise<SubstitutionView[]> {
    const within = subtreeCondition('org.path', scopePaths(caller, 'administer'), 2);
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<Row[]>(
        `SELECT ${COLUMNS} FROM substitution JOIN person ON person.id = absent_id JOIN org ON org.id = person.org_id
          WHERE valid_until > $1 AND ${within.sql} ORDER BY valid_from, substitution.id`,
        [now, ...within.parameters],
      ),
    );
    return rows.map(view);
  }

  /** The same key answers the same substitution. */
  async add(caller: Caller, key: string, body: SubstitutionBody, now: Date): Promise<SubstitutionView> {
    const { absent, substitute } = body;
    const [from, until] = [new Date(body.from), new Date(body.until)];
    const wanted = view({ id: idFromKey('substitution', caller.actor.id, key), absent, substitute, from, until });
    if (await this.isKnown(wanted)) return wanted;
    refuseOneself(caller, substitute);
    if (absent === substitute) throw Problem.fields({ field: 'substitute', code: 'invalid' });
    requirePeriod(from, until, now);
    try {
      await this.administration.change(caller, 'add-substitution', { ...wanted }, now, async (tx) => {
        const named: [string, string][] = [
          ['absent', absent],
          ['substitute', substitute],
        ];
        // In the same order whoever asks: two at once wait for each other, never both for ever.
        for (const [field, person] of named.sort(([, one], [, other]) => (one < other ? -1 : 1)))
          await this.requireNamed(tx, caller, field, person, now);
        await tx.query(
          `INSERT INTO substitution (id, absent_id, substitute_id, valid_from, valid_until) VALUES ($1, $2, $3, $4, $5)`,
          [wanted.id, absent, substitute, from, until],
        );
      });
    } catch (error) {
      // The same request beside this one may have been first.
      if (!(await this.isKnown(wanted))) throw error;
    }
    return wanted;
  }

  /** Ends it at once. */
  async end(caller: Caller, id: string, now: Date): Promise<void> {
    await this.administration.change(caller, 'end-substitution', { substitution: id }, now, async (tx) => {
      const [known] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM substitution WHERE id = $1`, [id]);
      if (!known) throw new Problem('not-found');
      await this.administration.requirePerson(tx, caller, known.absent, now);
      await tx.query('DELETE FROM substitution WHERE id = $1', [id]);
    });
  }

  /** The same as for a person in the address, but it is a field of the body that is wrong. */
  private async requireNamed(tx: EntityManager, caller: Caller, field: string, id: string, now: Date): Promise<void> {
    try {
      await this.administration.requirePerson(tx, caller, id, now);
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-found')
        throw Problem.fields({ field, code: 'unknown-person' });
      throw error;
    }
  }

  private async isKnown(wanted: SubstitutionView): Promise<boolean> {
    const [known] = await this.dataSource.query<Row[]>(`SELECT ${COLUMNS} FROM substitution WHERE id = $1`, [
      wanted.id,
    ]);
    if (known && JSON.stringify(view(known)) !== JSON.stringify(wanted)) throw new Problem('key-reused');
    return known !== undefined;
  }
}
