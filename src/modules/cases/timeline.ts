import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../domain/shared/actor';
import { SHOWN_TEXT, unerased } from '../../platform/content/content-store';
import { refsOf } from '../../platform/content/refs';
import { isoTime } from '../../platform/database/iso-time';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import type { CaseRow } from '../../platform/case-view/case-row';
import type { ActorDto, ChangeDto, TimelinePageDto } from './dto/history.dto';
import type { PageQuery } from '../../platform/case-view/page.query';
import { People } from '../../platform/case-view/people';

interface Row {
  seq: number;
  at: string;
  command: string;
  actor: Actor;
  fields: Record<string, unknown>;
  entry: string;
}

const word = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Organisations by their code: the rest of an OrgRef is the machinery's. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'lineage' in value && 'id' in value ? value.id : value;

const actorDto = (actor: Actor, people: People): ActorDto => ({
  kind: actor.kind,
  id: actor.id,
  person: actor.kind === 'person' ? people.get(actor.id) : null,
  onBehalfOf: actor.kind === 'person' ? people.get(actor.onBehalfOf) : null,
});

const changesOf = (entry: string): ChangeDto[] =>
  (JSON.parse(entry) as { changes: { field: string; old: unknown; new: unknown }[] }).changes.map((change) => ({
    field: change.field,
    old: word(change.old),
    new: word(change.new),
  }));

/** Who did what, when, for whom, in which words, and what it changed; oldest first. */
export async function timeline(tx: EntityManager, row: CaseRow, query: PageQuery): Promise<TimelinePageDto> {
  const limit = query.limit ?? 50;
  const [after] = decodeCursor(['timeline', row.id], query.cursor, ['integer']) ?? [0];
  const steps: Row[] = await tx.query(
    `SELECT step.seq, ${isoTime('step.at')} AS at, step.command, step.body->'actor' AS actor,
            step.body->'fields' AS fields, audit.entry
       FROM transition step JOIN audit ON audit.stream = step.case_id::text AND audit.seq = step.seq
      WHERE step.case_id = $1 AND step.opened_month = $2 AND step.seq > $3 ORDER BY step.seq LIMIT $4`,
    [row.id, row.openedMonth, after, limit + 1],
  );
  const page = steps.slice(0, limit);
  const people = await People.of(
    tx,
    page.flatMap(({ actor }) => [actor.id, 'onBehalfOf' in actor ? actor.onBehalfOf : null]),
  );
  const words = await wordsOf(tx, page);
  const last = page.at(-1);
  return {
    items: page.map(({ seq, at, command, actor, fields, entry }) => ({
      seq,
      at,
      command,
      actor: actorDto(actor, people),
      fields: Object.fromEntries(
        Object.entries(fields)
          .filter(([, value]) => refsOf(value).length === 0)
          .map(([name, value]) => [name, plain(value)]),
      ),
      said: Object.entries(fields).flatMap(([field, value]) =>
        refsOf(value).flatMap(({ id }) => (words.has(id) ? [{ field, text: words.get(id)! }] : [])),
      ),
      changes: changesOf(entry),
    })),
    next: steps.length > limit && last ? encodeCursor(['timeline', row.id], [last.seq]) : null,
  };
}

/** Texts as they were written; of a file, its name. Null: erased. */
async function wordsOf(tx: EntityManager, rows: Row[]): Promise<Map<string, string | null>> {
  const ids = rows.flatMap(({ fields }) =>
    Object.values(fields)
      .flatMap(refsOf)
      .map(({ id }) => id),
  );
  const contents: { id: string; text: string | null }[] = await tx.query(
    `SELECT id, ${unerased(SHOWN_TEXT)} AS text FROM content WHERE id = ANY($1::uuid[])
     UNION ALL SELECT id, file_name FROM attachment WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  return new Map(contents.map(({ id, text }) => [id, text]));
}
