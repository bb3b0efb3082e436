import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { machines } from '../../../domain/machines';
import type { ContentRef } from '../../../domain/shared/actor';
import type { Terms } from '../../../domain/shared/terms';
import { decide, type Command, type Envelope } from '../../../domain/shared/transition';
import type { CaseActivities, Decided } from '../../../workflows/shared/contract';
import type { Caller } from '../auth/scope';
import { contentDigest, writeContent } from '../content/content-store';
import { withScope } from '../database/with-scope';
import { Problem } from '../http/problem';
import { commandId } from '../temporal/command-id';
import { claimCaseId } from '../temporal/intake';
import { ProcessClient } from '../temporal/process-client';
import { LOAD_TERMS } from './load-terms';

export interface Opening {
  process: string;
  /** The request as it arrived: the same key with another one is refused. */
  request: object;
  /** Words that are stored before; passed to `command` by reference. */
  text?: string;
  /** `complaint`: the customer's own words, found where cases are searched by words. Default `text`. */
  kind?: 'text' | 'complaint';
  command: (text: ContentRef) => Command;
  /** Done in the transaction that gives the case its id; may refuse, and then there is none. */
  claimed?: (tx: EntityManager, caseId: string) => Promise<void>;
}

/** A case that a person opens: rehearsed, claimed under the caller's key, and begun; the same key is the same case. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessClient,
    @Inject(LOAD_TERMS) private readonly loadTerms: CaseActivities['loadTerms'],
  ) {}

  /**
   * @param prepare looks up what the command needs, and refuses; not asked where the key was answered before
   */
  open(caller: Caller, key: string, request: object, prepare: () => Promise<Opening>): Promise<Decided> {
    return this.openOnce(caller, commandId(caller.actor, key), request, prepare);
  }

  /** @param id of the first command, whoever sends it: what is opened for one thing is one case */
  async openOnce(caller: Caller, id: string, request: object, prepare: () => Promise<Opening>): Promise<Decided> {
    const { actor } = caller;
    const bodyDigest = createHash('sha256')
      .update(canonicalize({ ...request })!)
      .digest('hex');
    const known = await withScope(this.dataSource, actor, (tx) => answered(tx, id, bodyDigest));
    if (known) return known;
    const { process, text, kind = 'text', command, claimed } = await prepare();
    const envelope = (ref: ContentRef): Envelope => ({ commandId: id, actor, command: command(ref) });
    await this.rehearse(process, envelope({ id: uuidv7(), digest: contentDigest(text ?? '') }));
    const opened = await withScope(this.dataSource, actor, async (tx) => {
      const caseId = await claimCaseId(tx, id, bodyDigest);
      await claimed?.(tx, caseId);
      if (text === undefined) return { caseId, ref: { id: '', digest: '' } };
      const content = { caseId, kind, body: text, author: actor.id } as const;
      return { caseId, ref: await writeContent(tx, content) };
    });
    return this.processes.start(process, opened.caseId, envelope(opened.ref));
  }

  /** The whole decision, thrown away: what the table refuses must not leave an empty workflow behind. */
  private async rehearse(process: string, envelope: Envelope): Promise<void> {
    const machine = machines[process];
    if (!machine) throw new Problem('not-found');
    const state = machine.initial(uuidv7());
    const query = machine.termsQuery(state, envelope.command);
    const terms = query ? await this.loadTerms(query) : ({} as Terms);
    const context = { now: Date.now(), actor: envelope.actor, terms, newId: uuidv7 };
    const decision = decide(machine, state, envelope, context);
    if (!decision.ok) throw Problem.of(decision.refusal);
  }
}

/** The answer that this key got before. */
async function answered(tx: EntityManager, id: string, bodyDigest: string): Promise<Decided | null> {
  const [row] = await tx.query<{ digest: string; caseId: string | null; seq: number; stage: string }[]>(
    `SELECT intake.body_digest AS digest, step.case_id AS "caseId", step.seq, step.body->'next'->>'stage' AS stage
       FROM intake LEFT JOIN transition step ON step.case_id = intake.case_id AND step.command_id = $1
      WHERE intake.key = $1`,
    [id],
  );
  if (row && row.digest !== bodyDigest) throw new Problem('key-reused');
  return row?.caseId ? { caseId: row.caseId, seq: row.seq, stage: row.stage } : null;
}
