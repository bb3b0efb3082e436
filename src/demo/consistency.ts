import type { Client } from '@temporalio/client';
import canonicalize from 'canonicalize';
import type { DataSource, EntityManager } from 'typeorm';
import type { HumanTask } from '../../domain/shared/human-task';
import type { SlaClock } from '../../domain/shared/sla-clock';
import { verifyStream } from '../platform/case-store/audit-chain';
import { INSPECT, workflowId, type Carried } from '../../workflows/shared/contract';
import { readHistory, type History } from './history';

/** A case may move while it is being looked at; what still differs after these looks differs. */
const LOOKS = 4;

const same = (a: unknown, b: unknown): boolean => canonicalize(a) === canonicalize(b);

/** What the transitions, taken together, say each task and clock should be now. */
function folded<T extends { id: string }>(history: History, of: (next: History['transitions'][number]['next']) => T[]) {
  const latest = new Map<string, T>();
  for (const { next } of history.transitions) for (const one of of(next)) latest.set(one.id, one);
  return latest;
}

function headDiffers({ head, state, transitions, terms }: History): string[] {
  const last = transitions.at(-1);
  const wrong: string[] = [];
  if (head.seq !== transitions.length || last?.seq !== head.seq)
    wrong.push(`head at ${head.seq}, ${transitions.length} transitions`);
  if (!same(last?.next, state)) wrong.push('head state is not the last transition’s');
  const { stage, org, outcome, ended } = state as Record<string, unknown>;
  if (stage !== head.stage || org !== head.org_id || outcome !== head.outcome || ended !== head.ended)
    wrong.push('head columns are not the state’s');
  const read = transitions.findLast((transition) => transition.terms);
  if (read && !same(read.terms, terms)) wrong.push('terms are not the last ones read');
  return wrong;
}

async function auditDiffers(tx: EntityManager, { caseId, head }: History): Promise<string[]> {
  const audit = await verifyStream(tx, caseId);
  if (!audit.intact) return [`audit chain broken at entry ${audit.brokenAt}`];
  if (audit.entries !== head.seq) return [`${audit.entries} audit entries for ${head.seq} transitions`];
  return audit.head === head.audit_hash ? [] : ['audit chain does not end in the head’s hash'];
}

async function tasksDiffer(tx: EntityManager, history: History): Promise<string[]> {
  const rows: Record<string, unknown>[] = await tx.query(
    `SELECT id, step, status, assignee, version, clock_id FROM task WHERE case_id = $1`,
    [history.caseId],
  );
  const expected = folded<HumanTask>(history, (next) => next.tasks);
  const offered: { task_id: string }[] = await tx.query(
    `SELECT DISTINCT task_id FROM task_candidate WHERE case_id = $1 ORDER BY task_id`,
    [history.caseId],
  );
  const wrong = rows.length === expected.size ? [] : [`${rows.length} task rows, ${expected.size} tasks`];
  for (const row of rows) {
    const task = expected.get(String(row.id));
    const { id, step, status, assignee, version, clock } = task ?? ({} as Partial<HumanTask>);
    if (!same(row, { id, step, status, assignee, version, clock_id: clock }))
      wrong.push(`task ${String(row.id)} differs`);
  }
  const open = [...expected.values()].filter(({ status }) => status === 'open').map(({ id }) => id);
  if (!same(offered.map(({ task_id }) => task_id).sort(), open.sort()))
    wrong.push('inbox does not hold the open tasks');
  return wrong;
}

async function timersDiffer(tx: EntityManager, history: History): Promise<string[]> {
  const rows: { id: string; state: string; due: string; definition: SlaClock }[] = await tx.query(
    `SELECT id, state, (extract(epoch FROM due_at) * 1000)::bigint::text AS due, definition FROM timer WHERE case_id = $1`,
    [history.caseId],
  );
  const fired: { timer_id: string; mark: string }[] = await tx.query(
    `SELECT timer_id, mark FROM timer_firing WHERE case_id = $1`,
    [history.caseId],
  );
  const expected = folded<SlaClock>(history, (next) => next.clocks);
  const wrong = rows.length === expected.size ? [] : [`${rows.length} timer rows, ${expected.size} clocks`];
  for (const { id, state, due, definition } of rows) {
    const clock = expected.get(id);
    if (!same(definition, clock) || state !== clock?.state || Math.abs(Number(due) - clock.dueAt) >= 1)
      wrong.push(`timer ${id} differs`);
  }
  const marks = [...expected.values()].flatMap(({ id, marks: all }) =>
    all.filter((mark) => mark.fired !== null).map(({ name }) => `${id} ${name}`),
  );
  const missing = marks.filter((mark) => !fired.some(({ timer_id, mark: name }) => `${timer_id} ${name}` === mark));
  return [...wrong, ...missing.map((mark) => `firing ${mark} has no row`)];
}

/** Fields that name files, whose rows stand elsewhere. */
const FILES = ['attachment', 'files'];

interface Words {
  id: string;
  digest: string;
}

/** References to texts among a step's fields. */
const wordsOf = (fields: Record<string, unknown>): Words[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    !FILES.includes(name) && typeof value === 'object' && value !== null && 'digest' in value ? [value as Words] : [],
  );

/** Every text that a step refers to stands once, with its digest, under this case and step; and no other text does. */
async function wordsDiffer(tx: EntityManager, { caseId, transitions }: History): Promise<string[]> {
  const rows: { id: string; digest: string; seq: number; belongs: boolean }[] = await tx.query(
    `SELECT id, digest, used_seq AS seq, case_id = $1 AS belongs FROM content
      WHERE used_seq IS NOT NULL AND (case_id = $1 OR id = ANY($2))`,
    [caseId, transitions.flatMap(({ fields }) => wordsOf(fields).map(({ id }) => id))],
  );
  const said = new Map<string, { digest: string; seq: number }>();
  // Words that a case took over from another one (a far order's) stay with the case that heard them.
  for (const { fields, seq, actor } of transitions)
    if (actor.kind !== 'system') for (const { id, digest } of wordsOf(fields)) said.set(id, { digest, seq });
  const wrong = rows
    .filter(({ id, belongs }) => belongs && !said.has(id))
    .map(({ id }) => `text ${id} stands under this case, whose steps do not refer to it`);
  const attached = new Map(rows.filter(({ belongs }) => belongs).map((row) => [row.id, row]));
  for (const [id, { digest, seq }] of said) {
    const row = attached.get(id);
    if (!row) wrong.push(`text ${id} of step ${seq} does not stand under this case`);
    else if (row.digest !== digest || row.seq !== seq) wrong.push(`text ${id} of step ${seq} differs`);
  }
  return wrong;
}

async function workflowDiffers(client: Client, { process, caseId, state, terms, head }: History): Promise<string[]> {
  const handle = client.workflow.getHandle(workflowId(process, caseId));
  const carried = await handle.query<Carried>(INSPECT);
  const wrong: string[] = [];
  if (carried.state.seq !== head.seq) wrong.push(`workflow at ${carried.state.seq}, rows at ${head.seq}`);
  else if (!same(carried.state, state)) wrong.push('workflow state is not the head’s');
  if (!same(carried.terms, terms)) wrong.push('workflow terms are not the head’s');
  return wrong;
}

async function lookOnce(dataSource: DataSource, client: Client, caseId: string): Promise<string[]> {
  const [history, wrong] = await dataSource.transaction('REPEATABLE READ', async (tx) => {
    const read = await readHistory(tx, caseId);
    if (!read) return [null, ['no such case']] as const;
    const parts = [
      headDiffers(read),
      await wordsDiffer(tx, read),
      await auditDiffers(tx, read),
      await tasksDiffer(tx, read),
      await timersDiffer(tx, read),
    ];
    return [read, parts.flat()] as const;
  });
  return history ? [...wrong, ...(await workflowDiffers(client, history))] : [...wrong];
}

/** Where audit, projection and workflow of one case disagree; empty when they agree. */
export async function disagreements(dataSource: DataSource, client: Client, caseId: string): Promise<string[]> {
  let wrong: string[] = [];
  for (let look = 0; look < LOOKS; look++) {
    try {
      wrong = await lookOnce(dataSource, client, caseId);
    } catch (error) {
      wrong = [`cannot be compared: ${error instanceof Error ? error.message : String(error)}`];
    }
    if (wrong.length === 0) return [];
  }
  return wrong;
}
