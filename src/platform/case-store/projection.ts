import { v7 as uuidv7 } from 'uuid';
import type { CaseState } from '../../../domain/shared/case-state';
import type { HumanTask } from '../../../domain/shared/human-task';
import { CLOCK_MARK, type SlaClock } from '../../../domain/shared/sla-clock';
import type { Terms } from '../../../domain/shared/terms';
import type { Transition } from '../../../domain/shared/transition';
import { refsOf } from '../content/refs';
import { auditEntry } from './audit-entry';
import { canonical, chainHash } from './audit-chain';
import { timerReachRow } from './timer-reach';

const time = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

function taskRow(task: HumanTask, state: CaseState) {
  const clock = state.clocks.find(({ id }) => id === task.clock);
  const paused = clock?.state === 'paused';
  return {
    id: task.id,
    step: task.step,
    status: task.status,
    assignee: task.assignee,
    barred: task.barred,
    version: task.version,
    clock_id: task.clock,
    opened_at: time(task.openedAt),
    due_at: paused ? 'infinity' : time(clock?.dueAt ?? null),
    warn_at: time(clock?.marks[0]?.planned ?? null),
    paused,
    closed_at: time(task.closedAt),
    closed_by: task.closedBy,
    outcome: task.outcome,
  };
}

const candidateRows = (task: HumanTask, state: CaseState) => {
  const { due_at } = taskRow(task, state);
  return task.candidates.map(({ role, org }) => ({
    task_id: task.id,
    role,
    org_id: org,
    due_at: due_at ?? 'infinity',
    assignee: task.assignee,
  }));
};

const timerRow = (clock: SlaClock) => ({
  id: clock.id,
  kind: clock.kind,
  state: clock.state,
  limit_amount: clock.limit.amount,
  limit_unit: clock.limit.unit,
  calendar: clock.calendar,
  armed_at: time(clock.armedAt),
  due_at: time(clock.dueAt),
  ended_at: time(clock.endedAt),
  definition: clock,
});

const firingRows = (clock: SlaClock, before: CaseState | null) =>
  clock.marks
    .filter((mark) => mark.fired !== null)
    .map((mark) => ({
      timer_id: clock.id,
      mark: mark.name,
      planned_at: time(mark.planned),
      fired_at: time(mark.fired),
      lateness_ms: mark.fired! - mark.planned,
      holder_org: before?.holder?.org ?? null,
      holder_role: before?.holder?.role ?? null,
      holder_person: before?.holder?.person ?? null,
    }));

/** Ids of content and attachments that the command refers to: from now on they are in use. */
const contentIds = (fields: Record<string, unknown>): string[] =>
  Object.values(fields)
    .flatMap(refsOf)
    .map(({ id }) => id);

/**
 * Organisations outside the owner's own line that somebody brings into the case: none may have been closed meanwhile.
 * What happens by itself (a clock, word from another case) is not held up: nobody is there to choose another one.
 */
function broughtIn({ actor, next }: Transition, before: CaseState | null): string[] {
  if (actor.kind === 'system' || !before) return [];
  const { own, prefecture, province, hq } = next.lineage;
  const known = new Set([...before.parties, own, prefecture, province, hq]);
  return next.parties.filter((org) => !known.has(org));
}

/**
 * Whether the command came as an update of the API: what a clock or another case asks for is in Temporal's history before
 * it is decided, an update only afterwards.
 */
const isVolatile = ({ actor, command }: Transition): boolean =>
  command !== CLOCK_MARK && !(actor.kind === 'system' && actor.id === 'case');

/**
 * Everything one transition writes, as the single JSON argument of the record statement.
 * `before` is the state it was decided on (null for a case's first), `previousHash` the chain's head, `calendars` those
 * of the terms it ran under (a step that reads them anew brings its own).
 */
export function project(
  transition: Transition,
  before: CaseState | null,
  previousHash: string,
  calendars: Terms['calendars'] = {},
) {
  const { next, at } = transition;
  const known = transition.terms?.calendars ?? calendars;
  const entry = canonical(auditEntry(transition, before));
  const open = next.tasks.filter((task) => task.status === 'open');
  const was = before?.holder;
  const moved = was?.org !== next.holder?.org || was?.role !== next.holder?.role || was?.person !== next.holder?.person;
  return {
    case_id: next.caseId,
    opened_month: next.openedMonth,
    process: next.process,
    seq: transition.seq,
    command_id: transition.commandId,
    command: transition.command,
    at: time(transition.at),
    body: transition,
    state: next,
    terms: transition.terms ?? null,
    org_id: next.org,
    stage: next.stage,
    subject: next.subject,
    outcome: next.outcome,
    opened_at: time(next.openedAt),
    closed_at: time(next.closedAt),
    ended_at: next.ended ? time(transition.at) : null,
    places: [...new Set([next.org, ...next.parties])],
    brought_in: broughtIn(transition, before),
    links: next.links,
    external_refs: next.externalRefs,
    tasks: next.tasks.map((task) => taskRow(task, next)),
    candidates: open.flatMap((task) => candidateRows(task, next)),
    closed_tasks: next.tasks.filter((task) => task.status !== 'open').map(({ id }) => id),
    timers: next.clocks.map((clock) => ({ ...timerRow(clock), ...timerReachRow(clock, before, next, known, at) })),
    firings: next.clocks.flatMap((clock) => firingRows(clock, before)),
    holding: moved && next.holder ? next.holder : null,
    content: contentIds(transition.fields),
    outbox: transition.effects.flatMap((effect) =>
      effect.kind === 'deliver' ? [{ id: uuidv7(), topic: effect.topic, org_id: effect.org, data: effect.data }] : [],
    ),
    volatile: isVolatile(transition),
    entry,
    previous_hash: previousHash,
    hash: chainHash(previousHash, entry),
  };
}
