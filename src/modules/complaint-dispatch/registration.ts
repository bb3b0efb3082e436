import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { PROCESS } from '../../../domain/complaint-dispatch/complaint-state';
import { RECEIVED_WITHIN_DAYS, wrongReceipt } from '../../../domain/complaint-dispatch/received-at';
import { machines } from '../../../domain/machines';
import type { ContentRef } from '../../../domain/shared/actor';
import type { OrgRef } from '../../../domain/shared/case-state';
import type { Terms } from '../../../domain/shared/terms';
import { decide, type Command, type Envelope } from '../../../domain/shared/transition';
import type { CaseActivities, Decided } from '../../../workflows/shared/contract';
import { OrgTree } from '../../platform/auth/org-tree';
import type { Caller } from '../../platform/auth/scope';
import { LOAD_TERMS } from '../../platform/case-opening/load-terms';
import { caseDetail } from '../../platform/case-view/case-detail';
import { readCase } from '../../platform/case-view/case-row';
import { contentDigest, writeContent } from '../../platform/content/content-store';
import type { KnownCustomer } from '../../platform/customers/named-customer';
import { withScope } from '../../platform/database/with-scope';
import { parseInstant } from '../../platform/http/field-check';
import { Problem } from '../../platform/http/problem';
import { commandId } from '../../platform/temporal/command-id';
import { claimCaseId } from '../../platform/temporal/intake';
import { ProcessClient } from '../../platform/temporal/process-client';
import type {
  ComplaintPreviewDto,
  PreviewComplaintDto,
  RegisterComplaintDto,
  RegisteredComplaintDto,
} from './complaint.dto';
import { customerOf, ownerOf, senderOf } from './registration-facts';
import { similarComplaints } from './similar-complaints';

const machine = machines[PROCESS]!;

interface Facts {
  owner: OrgRef;
  sender: OrgRef | undefined;
  customer: KnownCustomer;
}

/** The register command of a request; its words by reference. */
const commandOf = (body: RegisterComplaintDto, { owner, sender, customer }: Facts, text: ContentRef): Command => ({
  type: 'register',
  org: owner,
  kind: body.kind,
  category: body.category,
  channel: body.channel,
  tier: customer.tier,
  customer: customer.id,
  rural: body.rural ?? customer.rural,
  doNotCall: customer.doNotCall,
  text,
  ...(body.urgency !== undefined && { urgency: body.urgency }),
  ...(body.receivedAt !== undefined && { receivedAt: parseInstant(body.receivedAt)! }),
  ...(body.imported !== undefined && { imported: body.imported }),
  ...(sender && { sender }),
});

/** The table says the same; here it is said in words. A key that was answered before keeps its answer. */
function checkReceipt({ receivedAt, imported }: RegisterComplaintDto): void {
  const wrong = receivedAt === undefined ? null : wrongReceipt(parseInstant(receivedAt)!, Date.now(), imported);
  if (wrong) throw Problem.fields({ field: 'receivedAt', code: wrong, params: { days: RECEIVED_WITHIN_DAYS } });
}

/** Step 1 of process 1, by people at a desk. */
@Injectable()
export class Registration {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly processes: ProcessClient,
    @Inject(LOAD_TERMS) private readonly loadTerms: CaseActivities['loadTerms'],
  ) {}

  async register(caller: Caller, key: string, body: RegisterComplaintDto): Promise<RegisteredComplaintDto> {
    const now = Date.now();
    const id = commandId(caller.actor, key);
    const bodyDigest = createHash('sha256')
      .update(canonicalize({ ...body })!)
      .digest('hex');
    const facts = await this.facts(caller, body);
    const known = await this.known(caller, id, bodyDigest);
    const decided = known ?? (await this.open(caller, { id, bodyDigest }, body, facts));
    return this.answer(caller, decided, facts.customer, body.text, now);
  }

  /** What registering would lead to; changes nothing. */
  async preview(caller: Caller, body: PreviewComplaintDto): Promise<ComplaintPreviewDto> {
    const { owner, customer } = await this.facts(caller, body);
    const rural = body.rural ?? customer.rural;
    const { urgency = 'normal', category } = body;
    const query = { process: PROCESS, org: owner.id, category, urgency, tier: customer.tier, rural };
    const terms = await this.loadTerms(query);
    const similar = await withScope(this.dataSource, caller.actor, (tx) =>
      similarComplaints(tx, caller, { customer: customer.id, text: body.text ?? '', except: null, now: Date.now() }),
    );
    const limits = Object.entries(terms.clocks).map(([clock, { limit, calendar, warnAt, pausable }]) => ({
      ...{ clock, limit, calendar, warnAt, pausable },
    }));
    return { org: owner.id, tier: customer.tier, rural, policy: terms.policy, limits, similar };
  }

  private async facts(caller: Caller, body: PreviewComplaintDto & { sender?: string }): Promise<Facts> {
    const orgs = await this.orgs.current();
    const owner = ownerOf(caller, orgs, body.org);
    const sender = senderOf(orgs, body.sender);
    const named = { number: body.customer, sender };
    const customer = await withScope(this.dataSource, caller.actor, (tx) => customerOf(tx, caller, orgs, named));
    return { owner, sender, customer };
  }

  /** The answer that this key got before; its tier or customer may have changed since, the answer stays. */
  private async known(caller: Caller, id: string, bodyDigest: string): Promise<Decided | null> {
    const [row] = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<{ digest: string; caseId: string | null; seq: number; stage: string }[]>(
        `SELECT intake.body_digest AS digest, step.case_id AS "caseId", step.seq, step.body->'next'->>'stage' AS stage
           FROM intake LEFT JOIN transition step ON step.case_id = intake.case_id AND step.command_id = $1
          WHERE intake.key = $1`,
        [id],
      ),
    );
    if (row && row.digest !== bodyDigest) throw new Problem('key-reused');
    return row?.caseId ? { caseId: row.caseId, seq: row.seq, stage: row.stage } : null;
  }

  private async open(
    caller: Caller,
    { id, bodyDigest }: { id: string; bodyDigest: string },
    body: RegisterComplaintDto,
    facts: Facts,
  ): Promise<Decided> {
    const { actor } = caller;
    checkReceipt(body);
    const envelope = (text: ContentRef): Envelope => ({ commandId: id, actor, command: commandOf(body, facts, text) });
    await this.rehearse(envelope({ id: uuidv7(), digest: contentDigest(body.text) }));
    const { caseId, text } = await withScope(this.dataSource, actor, async (tx) => {
      const claimed = await claimCaseId(tx, id, bodyDigest);
      const content = { caseId: claimed, kind: 'complaint', body: body.text, author: actor.id } as const;
      return { caseId: claimed, text: await writeContent(tx, content) };
    });
    return this.processes.start(PROCESS, caseId, envelope(text));
  }

  /** The whole decision, thrown away: what the table refuses must not leave an empty workflow behind. */
  private async rehearse(envelope: Envelope): Promise<void> {
    const state = machine.initial(uuidv7());
    const query = machine.termsQuery(state, envelope.command);
    const terms = query ? await this.loadTerms(query) : ({} as Terms);
    const context = { now: Date.now(), actor: envelope.actor, terms, newId: uuidv7 };
    const decision = decide(machine, state, envelope, context);
    if (!decision.ok) throw Problem.of(decision.refusal);
  }

  private answer(
    caller: Caller,
    { caseId, seq, stage }: Decided,
    customer: KnownCustomer,
    text: string,
    now: number,
  ): Promise<RegisteredComplaintDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const detail = await caseDetail(tx, caller, await readCase(tx, caller, caseId), now);
      const similar = await similarComplaints(tx, caller, { customer: customer.id, text, except: caseId, now });
      return { ...detail, decided: { seq, stage }, similar };
    });
  }
}
