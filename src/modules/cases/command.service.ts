import { Inject, Injectable, Optional } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { machines } from '../../../domain/machines';
import type { ContentRef } from '../../../domain/shared/actor';
import { refuse } from '../../../domain/shared/errors';
import { openTasks } from '../../../domain/shared/human-task';
import { check, decide, type Envelope } from '../../../domain/shared/transition';
import type { Decided } from '../../../workflows/shared/contract';
import { OrgTree } from '../../platform/auth/org-tree';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import type { Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { Problem } from '../../platform/http/problem';
import type { Precondition } from '../../platform/http/request-headers';
import { answeredBefore } from '../../platform/temporal/answered';
import { commandId } from '../../platform/temporal/command-id';
import { ProcessClient } from '../../platform/temporal/process-client';
import { caseDetail } from '../../platform/case-view/case-detail';
import { readCase, type CaseRow } from '../../platform/case-view/case-row';
import { ANSWER_USES, type AnswerUses } from './answer-uses.port';
import { parseCommand, type CommandBody } from './command-dto';
import type { DecidedCaseDto } from '../../platform/case-view/case-detail.dto';
import { nameKnown } from './name-known';
import { digests, resolveFields, sketchFields, writeTexts } from './resolve-fields';

export interface CommandRequest {
  caseId: string;
  key: string;
  precondition: Precondition;
  body: unknown;
}

type Prepared = { known: Decided } | { process: string; envelope: Envelope };

/** The task that If-Match and the body name must be one, open, and as the caller saw it. */
function checkPrecondition(precondition: Precondition, body: CommandBody, row: CaseRow): void {
  if (!precondition) return;
  const named = body.taskId ?? body.task;
  if (named !== undefined && named !== precondition.taskId) throw new Problem('precondition-invalid');
  const version = openTasks(row.state).find(({ id }) => id === precondition.taskId)?.version;
  // A task that has been closed has no version to come back with.
  if (version === undefined) throw Problem.of(refuse('task-not-found'));
  if (version !== precondition.version) throw Problem.of(refuse('stale-version', { params: { version } }));
}

/**
 * The decision on what has committed, thrown away: what will be refused writes no text and reaches no workflow.
 * The case decides again in its lane, where something else may have come first.
 */
function rehearse({ process, state, terms }: CaseRow, envelope: Envelope): void {
  const machine = machines[process]!;
  const context = { now: Date.now(), actor: envelope.actor, terms, newId: uuidv7 };
  // Under other terms, or by rows of a list, the fields are judged anew: only whether it is possible at all is known here.
  const { termsQuery, reads } = machine;
  const isBlind = [termsQuery, reads].some((asks) => asks?.(state, envelope.command) !== undefined);
  const decision = isBlind ? null : decide(machine, state, envelope, context);
  const refusal = decision ? (decision.ok ? null : decision.refusal) : check(machine, state, envelope, context);
  if (refusal) throw Problem.of(refusal);
}

/** A person's decision, from what they sent to the case as it is afterwards. */
@Injectable()
export class CommandService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly processes: ProcessClient,
    @Optional() @Inject(ANSWER_USES) private readonly answers?: AnswerUses,
  ) {}

  async act(caller: Caller, request: CommandRequest): Promise<DecidedCaseDto> {
    return this.read(caller, await this.send(caller, request));
  }

  /** Decides without reading the case again: for whoever decides many. */
  async send(caller: Caller, request: CommandRequest): Promise<Decided> {
    try {
      return await this.decide(caller, request);
    } catch (error) {
      throw await nameKnown(this.dataSource.manager, await this.orgs.current(), error);
    }
  }

  private async decide(caller: Caller, request: CommandRequest): Promise<Decided> {
    const orgs = await this.orgs.current();
    const prepared = await withScope(this.dataSource, caller.actor, (tx) => this.prepare(tx, caller, orgs, request));
    return 'known' in prepared
      ? prepared.known
      : this.processes.send(prepared.process, request.caseId, prepared.envelope);
  }

  /** The case after a decision: read from what has committed, so that whoever acted sees their own step. */
  read(caller: Caller, { caseId, seq, stage }: Decided): Promise<DecidedCaseDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const detail = await caseDetail(tx, caller, await readCase(tx, caller, caseId), Date.now());
      return { ...detail, decided: { seq, stage } };
    });
  }

  private async prepare(
    tx: EntityManager,
    caller: Caller,
    orgs: OrgSnapshot,
    { caseId, key, precondition, body: raw }: CommandRequest,
  ): Promise<Prepared> {
    const { actor } = caller;
    const row = await readCase(tx, caller, caseId);
    const body = await parseCommand(row.process, raw);
    const { fields, step } = machines[row.process]!.rules[body.type]!;
    const id = commandId(actor, key);
    const taskId = body.taskId ?? (step === undefined ? undefined : precondition?.taskId);
    // First the repeat: the task of a command that counted is closed by now, which is no reason to refuse its retry.
    const sketch = { ...sketchFields(fields, body), taskId };
    const known = await answeredBefore(tx, row.id, { commandId: id, actor: actor.id, type: body.type, fields: sketch });
    if (known) return { known };
    checkPrecondition(precondition, body, row);
    const resolved = await resolveFields(fields, { tx, caller, orgs, row, body });
    const envelope = (texts: Record<string, ContentRef>): Envelope => ({
      commandId: id,
      actor,
      command: { ...resolved, ...texts, type: body.type, ...(taskId !== undefined && { taskId }) },
      ...(precondition && { taskVersion: precondition.version }),
    });
    rehearse(row, envelope(digests(fields, body)));
    const texts = await writeTexts(tx, fields, body, row.id, actor.id);
    if (body.uses && texts.text)
      await this.answers?.keep(tx, caller, { id: texts.text.id, org: row.state.org }, body.uses);
    return { process: row.process, envelope: envelope(texts) };
  }
}
