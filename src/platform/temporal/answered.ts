import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import type { Command } from '../../../domain/shared/transition';
import type { Decided } from '../../../workflows/shared/contract';
import { prepared } from '../database/prepared';
import { Problem } from '../http/problem';

/** What was asked, in plain values: text by its digest, an organisation or attachment by its id. */
export interface Asked {
  commandId: string;
  actor: string;
  type: string;
  fields: Record<string, unknown>;
}

/** Of the step as it was recorded, what tells whether the same is asked again, and its answer. */
interface First {
  seq: number;
  stage: string;
  actor: string;
  command: string;
  fields: Record<string, unknown>;
}

const FIRST = `SELECT seq, command, body->'actor'->>'id' AS actor, body->'fields' AS fields,
    body->'next'->>'stage' AS stage
  FROM transition WHERE case_id = $1 AND command_id = $2`;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A reference in its plain form: a retry stores its words anew, and may meet a moved tree. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  if ('digest' in value) return value.digest;
  return 'lineage' in value ? value.id : value;
};

/** The same for a whole command as it goes to a case. */
export function asked(commandId: string, actor: string, { type, ...fields }: Command): Asked {
  return { commandId, actor, type, fields: Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, plain(v)])) };
}

const equal = (stored: unknown, given: unknown): boolean =>
  canonicalize(plain(stored)) === canonicalize(given) ||
  (isObject(stored) && 'digest' in stored && stored.id === given);

function isSame(first: First, { actor, type, fields }: Asked): boolean {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return (
    first.actor === actor &&
    first.command === type &&
    given.length === Object.keys(first.fields).length &&
    given.every(([name, value]) => name in first.fields && equal(first.fields[name], value))
  );
}

/**
 * The first answer to this command, if it has committed: `unique(case, command_id)` is the guard that outlives
 * workflow runs and retention. The same id for something else is refused (422 `key-reused`).
 */
export async function answeredBefore(tx: EntityManager, caseId: string, what: Asked): Promise<Decided | null> {
  const [first] = await prepared<First>(tx, 'first answer', FIRST, [caseId, what.commandId]);
  if (!first) return null;
  if (!isSame(first, what)) throw new Problem('key-reused');
  return { caseId, seq: first.seq, stage: first.stage };
}
