import { randomUUID } from 'node:crypto';
import { PROCESS, type ComplaintState } from '../../domain/complaint-dispatch/complaint-state';
import type { Transition } from '../../domain/shared/transition';
import type { RecordRequest } from '../../workflows/shared/contract';
import { knowledgeProjections } from '../../src/modules/knowledge-base/projection/knowledge-projections';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { contentDigest } from '../../src/platform/content/content-store';
import { words, type CaseDriver } from './domain/case-driver';
import { complaintAt } from './domain/complaints';
import { COMPLAINT_PEOPLE, PEOPLE } from './domain/people';
import { idOf } from './played-cases';
import type { TrustApi } from './trust-api';

export interface Archived {
  /** What the customer says. */
  says?: string;
  answer?: string;
  category?: string;
  cause?: string;
  publication?: 'none' | 'local' | 'network';
}

/** A complaint of Lanzhou, played by demo people as far as its archive, each step recorded as its workflow would. */
export class RecordedComplaint {
  readonly id = randomUUID();
  private readonly store: CaseStore;
  private readonly sent: RecordRequest[] = [];

  private constructor(
    private readonly api: TrustApi,
    readonly driver: CaseDriver<ComplaintState>,
    private readonly names: Map<string, string>,
  ) {
    this.store = new CaseStore(api.database.app, knowledgeProjections);
  }

  static async at(api: TrustApi, stage: 'answering' | 'archiving', { says, category = 'billing' }: Archived = {}) {
    const driver = complaintAt(stage, { category, text: words('says') });
    const names = new Map<string, string>();
    for (const { id } of Object.values(COMPLAINT_PEOPLE))
      if (id.startsWith('lz.') && id !== 'lz.integrated') names.set(id, await api.idOf(`gs-${id}`));
    const complaint = new RecordedComplaint(api, driver, names);
    await complaint.write('says', says ?? '话费多扣了');
    await complaint.record();
    return complaint;
  }

  /** @returns the step that archived it */
  async archive({ answer, category = 'billing', cause = 'billing-error', publication = 'network' }: Archived = {}) {
    const text = `answer-${this.driver.transitions.length}`;
    if (answer !== undefined) await this.write(text, answer);
    const fields = { category, cause, publication, ...(answer !== undefined && { text: words(text) }) };
    this.driver.do(PEOPLE.records, 'archive', fields);
    await this.record();
    return this.driver.transitions.length;
  }

  /** An answer to the customer as it is written: its text is there, the step is not recorded yet. */
  async drafted(text: string): Promise<string> {
    await this.write('drafted', text);
    this.driver.do(PEOPLE.junior, 'answer-customer', { text: words('drafted'), accepted: true });
    return this.contentId('drafted');
  }

  /** Every step that has not been yet. */
  async record(): Promise<void> {
    for (const each of this.driver.transitions.slice(this.sent.length)) {
      const first = this.sent.length === 0;
      const plain = { ...each, commandId: randomUUID(), ...(first && { terms: this.driver.terms }) };
      const transition = this.named(plain) as Transition;
      const { caseId, openedMonth } = transition.next;
      const request = { process: PROCESS, caseId, openedMonth, expectedSeq: transition.seq - 1, transition };
      const { outcome } = await this.store.record(request);
      if (outcome !== 'recorded') throw new Error(`${transition.command}: ${outcome}`);
      this.sent.push(request);
    }
  }

  /** The last step once more, as a worker does that did not hear the answer. */
  sendAgain = async (): Promise<string> => (await this.store.record(this.sent.at(-1)!)).outcome;

  private write(name: string, body: string): Promise<unknown> {
    return this.api.database.app.query(
      `INSERT INTO content (id, case_id, kind, body, digest, author) VALUES ($1, $2, 'text', $3, $4, 'test')`,
      [this.contentId(name), this.id, body, contentDigest(body)],
    );
  }

  private contentId = (name: string): string => idOf(`${this.id} ${name}`);

  /** The rules' tests call people, cases and words by name; rows want UUIDs. */
  private named(value: unknown): unknown {
    if (typeof value === 'string') return this.known(value);
    if (Array.isArray(value)) return value.map((inner) => this.named(inner));
    if (typeof value !== 'object' || value === null) return value;
    const whole = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.named(inner)]));
    return 'digest' in whole && 'id' in whole ? { ...whole, id: this.contentId(String(whole.id)) } : whole;
  }

  private known(value: string): string {
    if (value === this.driver.caseId) return this.id;
    if (/^id-/.test(value)) return this.contentId(value);
    const made = value.startsWith('customer-') || Object.values(PEOPLE).some(({ id }) => id === value);
    return this.names.get(value) ?? (made ? idOf(value) : value);
  }
}
