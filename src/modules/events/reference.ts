import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { refuse } from '../../../domain/shared/errors';
import { Problem } from '../../platform/http/problem';

/** Under this reference the sender has reported a case already; the event is refused and says which one. */
export class SecondReport extends Problem {
  constructor(readonly caseId: string) {
    const { code, params, errors } = Problem.of(refuse('already-done', { field: 'data.externalId' }));
    super(code, { params, errors });
  }
}

interface Report {
  system: string;
  externalId: string;
  /** The event that asks, as the case's command. */
  commandId: string;
  digest: string;
}

/**
 * The sender's reference names one case, for ever: whichever events carry it, and however many are under way at once,
 * they get the same id, and the case takes one registration. Where the claiming worker dies or the rules refuse, the
 * next event with this reference goes on with that id.
 * @returns the case's id; throws SecondReport where another event has opened it
 */
export async function claimReference(
  tx: EntityManager,
  { system, externalId, commandId, digest }: Report,
): Promise<string> {
  const key = `reference:${system}:${externalId}`;
  await tx.query(`INSERT INTO intake (key, case_id, body_digest) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING`, [
    key,
    uuidv7(),
    digest,
  ]);
  const [{ claimed, taken }] = await tx.query<[{ claimed: string; taken: string | null }]>(
    `SELECT i.case_id AS claimed, x.case_id AS taken FROM intake i
       LEFT JOIN external_ref x ON x.system = $2 AND x.id = $3 AND x.case_id <> i.case_id WHERE i.key = $1`,
    [key, system, externalId],
  );
  if (taken) throw new SecondReport(taken);
  await refuseSecond(tx, claimed, commandId);
  return claimed;
}

/** Throws SecondReport where the case has been registered by another event than this one. */
export async function refuseSecond(tx: Pick<EntityManager, 'query'>, caseId: string, commandId: string): Promise<void> {
  const [first] = await tx.query<{ other: boolean }[]>(
    'SELECT command_id <> $2 AS other FROM transition WHERE case_id = $1 AND seq = 1',
    [caseId, commandId],
  );
  if (first?.other) throw new SecondReport(caseId);
}
