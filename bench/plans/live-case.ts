import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { loadTermsActivity } from '../../activities/load-terms';
import { machines } from '../../domain/machines';
import type { Terms } from '../../domain/shared/terms';
import { decide, type Command, type Envelope } from '../../domain/shared/transition';
import type { Caller } from '../../src/platform/auth/scope';
import type { OrgSnapshot } from '../../src/platform/auth/org-snapshot';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { writeContent } from '../../src/platform/content/content-store';
import type { Decided } from '../../workflows/shared/contract';

const PROCESS = 'complaint-dispatch';
const machine = machines[PROCESS]!;

/** A complaint decided by the real rules and committed by the real store, without a workflow around it. */
export class LiveCase {
  readonly id = uuidv7();
  private state = machine.initial(this.id);
  private terms: Terms | undefined;
  private readonly store: CaseStore;

  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgSnapshot,
  ) {
    this.store = new CaseStore(dataSource);
  }

  async register(caller: Caller, customer: string): Promise<void> {
    const known = { tier: 'ordinary', customer, rural: false, doNotCall: false };
    const org = this.orgs.ref('gs-lz');
    await this.step(caller, 'complaint', {
      ...{ type: 'register', org, kind: 'complaint', category: 'billing', channel: 'phone', ...known },
      text: '城关区的客户反映功能费多收了一项从未订购的费用，要求退还多收的费用。',
    });
  }

  /** Its way up to the reply check, by these people. */
  async handle(callers: Record<'junior' | 'senior' | 'billing', Caller>): Promise<void> {
    const target = this.orgs.ref('gs-lz-billing');
    await this.step(callers.junior, 'text', { type: 'draft-dispatch', target, text: '请核查该功能费的订购记录。' });
    await this.step(callers.senior, 'text', { type: 'approve-dispatch' });
    await this.step(callers.billing, 'text', { type: 'accept' });
    await this.step(callers.billing, 'text', { type: 'record-contact', text: '已联系客户，正在核查。' });
    await this.step(callers.billing, 'text', { type: 'reply', text: '系统误订，已退订并退费19.9元。' });
  }

  private async step({ actor }: Caller, kind: 'complaint' | 'text', command: Command): Promise<void> {
    const { text } = command;
    const content = { caseId: this.id, kind, author: actor.id };
    const words =
      typeof text === 'string' ? { text: await writeContent(this.dataSource.manager, { ...content, body: text }) } : {};
    await this.decide({ commandId: randomUUID(), actor, command: { ...command, ...words } });
  }

  /** What its workflow would do with a command. */
  async decide(envelope: Envelope): Promise<Decided> {
    const { actor, command, commandId } = envelope;
    const query = machine.termsQuery(this.state, command);
    if (query) this.terms = await loadTermsActivity(this.dataSource).loadTerms(query);
    const context = { now: Date.now(), actor, terms: this.terms!, newId: uuidv7 };
    const decision = decide(machine, this.state, envelope, context);
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.refusal.code}`);
    const transition = { ...decision.transition, commandId, ...(query && { terms: this.terms! }) };
    const { openedMonth, stage } = transition.next;
    const answer = await this.store.record({
      ...{ process: PROCESS, caseId: this.id, openedMonth, expectedSeq: this.state.seq, transition },
    });
    if (answer.outcome !== 'recorded') throw new Error(`${command.type} was not recorded: ${answer.outcome}`);
    this.state = transition.next;
    return { caseId: this.id, seq: transition.seq, stage };
  }
}
