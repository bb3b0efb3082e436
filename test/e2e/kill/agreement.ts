import { verifyStream } from '../../../src/platform/case-store/audit-chain';
import { eventually } from '../../support/eventually';
import type { KillStack } from './kill-stack';

interface Counts {
  transitions: number;
  audits: number;
  commands: string[];
  deliveries: number;
}

/**
 * What the rows say about a case, after checking that rows, audit chain and workflow tell the same story. A clock may
 * fire between two of the questions, so it is asked again until the case has stood still for as long as they take.
 */
export function agreement(stack: KillStack, caseId: string): Promise<Counts> {
  return eventually(() => agreementNow(stack, caseId));
}

async function agreementNow(stack: KillStack, caseId: string): Promise<Counts> {
  const { database } = stack;
  const [head] = await database.query(`SELECT process, seq, state FROM case_head WHERE id = $1`, [caseId]);
  const rows: { seq: number; command_id: string }[] = await database.query(
    `SELECT seq, command_id FROM transition WHERE case_id = $1 ORDER BY seq`,
    [caseId],
  );
  const [{ audits }] = await database.query(`SELECT count(*)::int AS audits FROM audit WHERE stream = $1`, [caseId]);
  const [{ deliveries }] = await database.query(`SELECT count(*)::int AS deliveries FROM outbox WHERE case_id = $1`, [
    caseId,
  ]);
  const { state } = await stack.inspect(caseId, head.process);
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
  expect(head.seq).toBe(rows.length);
  expect(state).toEqual(head.state);
  expect(await database.transaction((tx) => verifyStream(tx, caseId))).toMatchObject({
    intact: true,
    entries: rows.length,
  });
  return { transitions: rows.length, audits, deliveries, commands: rows.map(({ command_id }) => command_id) };
}
