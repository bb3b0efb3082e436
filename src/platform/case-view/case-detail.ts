import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { machines } from '../../../domain/machines';
import type { Actor, Instant } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import { openTasks, type HumanTask } from '../../../domain/shared/human-task';
import { permits } from '../../../domain/shared/permission';
import type { SlaClock } from '../../../domain/shared/sla-clock';
import { allowedCommands, type AllowedCommand } from '../../../domain/shared/transition';
import type { Caller } from '../auth/scope';
import type { CaseRow } from './case-row';
import { readParts } from './case-parts';
import type { AllowedCommandDto } from './allowed-command.dto';
import type { CaseDetailDto, ClockDto, TaskDto } from './case-detail.dto';
import { People } from './people';
import { slaState } from './sla-state';

/** What every process shares; the rest of the state is the process's own facts. */
const COMMON: Record<keyof CaseState, true> = {
  ...{
    rules: true,
    process: true,
    caseId: true,
    openedMonth: true,
    seq: true,
    org: true,
    lineage: true,
    parties: true,
  },
  ...{ stage: true, subject: true, tasks: true, clocks: true, holder: true, openedAt: true, closedAt: true },
  ...{ outcome: true, ended: true, links: true, externalRefs: true, issued: true },
};

const time = (at: Instant): string => new Date(at).toISOString();

export const taskTag = ({ id, version }: Pick<HumanTask, 'id' | 'version'>): string => `"${id}:${version}"`;

function isBarred(task: HumanTask, actor: Actor): boolean {
  const acting = actor.kind === 'person' ? [actor.id, actor.onBehalfOf] : [];
  return acting.some((id) => id !== undefined && task.barred.includes(id));
}

function taskDto(task: HumanTask, state: CaseState, people: People, caller: Caller, now: Instant): TaskDto {
  const clock = state.clocks.find(({ id }) => id === task.clock);
  return {
    id: task.id,
    step: task.step,
    version: task.version,
    etag: taskTag(task),
    candidates: task.candidates,
    assignee: people.get(task.assignee),
    barred: isBarred(task, caller.actor),
    clock: task.clock,
    openedAt: time(task.openedAt),
    dueAt: clock ? time(clock.dueAt) : null,
    sla: clock ? slaState(clock, now) : null,
  };
}

export const clockDto = (clock: SlaClock, now: Instant): ClockDto => ({
  id: clock.id,
  kind: clock.kind,
  state: clock.state,
  sla: slaState(clock, now),
  limit: clock.limit,
  armedAt: time(clock.armedAt),
  dueAt: time(clock.dueAt),
});

const commandDto = ({ type, taskId, fields }: AllowedCommand): AllowedCommandDto => ({
  type,
  taskId,
  fields: Object.entries(fields).map(([name, field]) => ({
    name,
    kind: field.kind,
    required: field.required,
    ...('values' in field && { values: [...field.values] }),
    ...('levels' in field && { levels: [...field.levels] }),
    ...('reach' in field && { reach: field.reach }),
    ...('min' in field && { min: field.min }),
    ...('max' in field && field.max !== undefined && { max: field.max }),
  })),
});

const isLive = ({ state }: SlaClock): boolean => state !== 'met' && state !== 'cancelled';

/** Everything one page about the case needs, as of `now`, for this caller. */
export async function caseDetail(
  tx: EntityManager,
  caller: Caller,
  row: CaseRow,
  now: Instant,
): Promise<CaseDetailDto> {
  const { state, terms } = row;
  const open = openTasks(state);
  const named = [...open.map(({ assignee }) => assignee), state.holder?.person];
  const { contents, attachments, links, customer, ...found } = await readParts(tx, caller, row, {
    customer: state.subject.customer,
    withName: permits(caller.actor, 'see-customer-names'),
    people: named.filter((id) => typeof id === 'string'),
  });
  const people = new People(found.people);
  const context = { now, actor: caller.actor, terms, newId: uuidv7 };
  const machine = machines[row.process];
  const { customer: _, ...subject } = state.subject;
  return {
    id: row.id,
    number: row.number,
    process: row.process,
    seq: state.seq,
    stage: state.stage,
    org: state.org,
    parties: state.parties,
    subject,
    customer,
    holder: state.holder && { role: state.holder.role, org: state.holder.org, person: people.get(state.holder.person) },
    openedAt: time(state.openedAt),
    closedAt: state.closedAt === null ? null : time(state.closedAt),
    outcome: state.outcome,
    ended: state.ended,
    tasks: open.map((task) => taskDto(task, state, people, caller, now)),
    clocks: state.clocks.filter(isLive).map((clock) => clockDto(clock, now)),
    links,
    contents: contents.map((content) => ({ ...content, author: people.get(content.author) })),
    attachments,
    facts: Object.fromEntries(Object.entries(state).filter(([name]) => !(name in COMMON))),
    allowedCommands: machine ? allowedCommands(machine, state, context).map(commandDto) : [],
  };
}
