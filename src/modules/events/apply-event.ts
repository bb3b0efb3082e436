import type { DataSource } from 'typeorm';
import { createHash } from 'node:crypto';
import { PROCESS as COMPLAINT } from '../../../domain/complaint-dispatch/complaint-state';
import type { ContentRef, OrgId } from '../../../domain/shared/actor';
import type { OrgRef } from '../../../domain/shared/case-state';
import { refuse } from '../../../domain/shared/errors';
import type { Command, Envelope } from '../../../domain/shared/transition';
import type { OrgTree } from '../../platform/auth/org-tree';
import { subtreeCondition, visibleCase } from '../../platform/auth/scope';
import { writeContent } from '../../platform/content/content-store';
import { customersOfSender, namedCustomer, type KnownCustomer } from '../../platform/customers/named-customer';
import { withScope } from '../../platform/database/with-scope';
import { Problem } from '../../platform/http/problem';
import type { ProcessClient } from '../../platform/temporal/process-client';
import type { ConnectedSystem } from './event-inbox';
import { EVENT_TYPES } from './event-types';
import { claimReference, refuseSecond } from './reference';

const SURVEY = 'callback-survey';

export interface AcceptedEvent {
  source: string;
  id: string;
  type: string;
  digest: string;
  data: Record<string, unknown>;
  system: ConnectedSystem;
}

interface Found {
  id: string;
  stage: string;
  /** The work order that is out now. */
  order: string | null;
  /** The complaint that a survey asks about. */
  parent: string | null;
  /** True: an earlier attempt committed, and died before it could say so. */
  done: boolean;
}

/** The same event is the same command, whoever applies it and however often. */
export const commandIdOf = ({ source, id }: Pick<AcceptedEvent, 'source' | 'id'>): string =>
  `event:${createHash('sha256').update(`${source}\n${id}`).digest('hex')}`;

/** Does what an event asks for, by the same door as people's commands. */
export class EventApplier {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: Pick<ProcessClient, 'start' | 'send'>,
    private readonly orgs: Pick<OrgTree, 'current'>,
  ) {}

  /** @returns the case it went to; throws Problem: 4xx = refused for good, else try again. */
  async apply(event: AcceptedEvent): Promise<string> {
    const effect = EVENT_TYPES[event.type]?.effect;
    if (!effect)
      throw Problem.fields({
        field: 'type',
        code: 'not-in-list',
        params: { values: Object.keys(EVENT_TYPES).join(', ') },
      });
    if (effect.kind === 'open') return this.open(event, effect.channel);
    const process = effect.kind === 'order' ? COMPLAINT : SURVEY;
    const { id: caseId, stage, order, parent, done } = await this.find(event, process);
    if (done) return caseId;
    const {
      text,
      caseNumber: _number,
      externalId: _external,
      survey: _survey,
      order: answered,
      ...fields
    } = event.data;
    if (answered !== undefined && answered !== order) throw Problem.of(refuse('wrong-stage', { params: { stage } }));
    const words = typeof text === 'string' ? { text: await this.words(event, caseId, 'text', text) } : {};
    const agent = typeof fields.agent === 'string' ? { agent: await this.agent(event.system, fields.agent) } : {};
    const command = { type: effect.command, ...fields, ...words, ...agent };
    try {
      await once(() => this.processes.send(process, caseId, envelope(event, command)));
      return caseId;
    } catch (error) {
      // A call is rated after it, often after the survey has ended with it: then the complaint keeps the rating.
      const late = effect.command === 'rate-call' && error instanceof Problem && error.code === 'case-closed';
      if (!late || parent === null) throw error;
      const rating = { ...command, type: 'late-rating', survey: caseId };
      await once(() => this.processes.send(COMPLAINT, parent, envelope(event, rating)));
      return parent;
    }
  }

  private async open(event: AcceptedEvent, channel: string): Promise<string> {
    const { data, digest, system } = event;
    const org = await this.org('org', data.org as OrgId);
    // HQ is the sender of what it sends down; of a transfer the event says who.
    const senderId = channel === 'transfer-in' ? data.sender : channel === 'hq-down' ? org.lineage.hq : undefined;
    const sender = senderId === undefined ? undefined : await this.org('sender', senderId as OrgId);
    const customer = await this.customer(event, sender);
    const externalRef = { system: system.id, id: data.externalId as string };
    const report = { system: system.id, externalId: externalRef.id, commandId: commandIdOf(event), digest };
    const caseId = await withScope(this.dataSource, system, (tx) => claimReference(tx, report));
    const command: Command = {
      type: 'register',
      org,
      channel,
      kind: data.kind,
      category: data.category,
      tier: customer?.tier ?? 'ordinary',
      rural: data.rural ?? customer?.rural ?? false,
      text: await this.words(event, caseId, 'complaint', data.text as string),
      externalRef,
      ...(customer && { customer: customer.id, doNotCall: customer.doNotCall }),
      ...(data.urgency !== undefined && { urgency: data.urgency }),
      ...(data.receivedAt !== undefined && { receivedAt: Date.parse(data.receivedAt as string) }),
      ...(sender && { sender }),
    };
    try {
      await once(() => this.processes.start(COMPLAINT, caseId, envelope(event, command)));
    } catch (error) {
      // Two reports under one reference at once: the case took the other one, and refused this one as out of place.
      await refuseSecond(this.dataSource, caseId, report.commandId);
      throw error;
    }
    return caseId;
  }

  private async org(field: string, id: OrgId): Promise<OrgRef> {
    const tree = await this.orgs.current();
    const ref = tree.get(id)?.active ? tree.ref(id) : undefined;
    if (!ref) throw Problem.fields({ field: `data.${field}`, code: 'unknown-org' });
    return ref;
  }

  /** One of the system's own subtree, or of the sender's. */
  private async customer(
    { data, system }: AcceptedEvent,
    sender: OrgRef | undefined,
  ): Promise<KnownCustomer | undefined> {
    if (data.customer === undefined) return undefined;
    const tree = await this.orgs.current();
    const nameable = { scope: await this.scope(system), orgs: customersOfSender(tree, sender) };
    const customer = await namedCustomer(this.dataSource, nameable, { number: data.customer as string });
    if (!customer) throw Problem.fields({ field: 'data.customer', code: 'unknown-customer' });
    return customer;
  }

  /** The subtree of the system's own organisation. */
  private async scope({ org }: ConnectedSystem): Promise<string[]> {
    const path = (await this.orgs.current()).get(org)?.path;
    return path === undefined ? [] : [path];
  }

  /** Systems know agents by user name, cases by id. Only those of the system's own subtree. */
  private async agent(system: ConnectedSystem, username: string): Promise<string> {
    const within = subtreeCondition('org.path', await this.scope(system), 2);
    const [person] = await this.dataSource.query<{ id: string }[]>(
      `SELECT person.id FROM person JOIN org ON org.id = person.org_id WHERE username = lower($1) AND ${within.sql}`,
      [username, ...within.parameters],
    );
    if (!person) throw Problem.fields({ field: 'data.agent', code: 'unknown-person' });
    return person.id;
  }

  private async find(event: AcceptedEvent, process: string): Promise<Found> {
    const { data, system } = event;
    const visible = visibleCase('h', await this.scope(system), 7, 'id');
    const [row] = await this.dataSource.query<Found[]>(
      `SELECT h.id, h.stage, h.state->'order'->>'id' AS order, h.state->>'parent' AS parent,
         EXISTS (SELECT FROM transition t
           WHERE t.case_id = h.id AND t.opened_month = h.opened_month AND t.command_id = $6) AS done
       FROM case_head h WHERE h.process = $1 AND (
         h.number = $2 OR h.id = $3::uuid OR h.id = (SELECT x.case_id FROM external_ref x WHERE x.system = $4 AND x.id = $5))
         AND ${visible.sql}`,
      [
        process,
        data.caseNumber ?? null,
        data.survey ?? null,
        system.id,
        data.externalId ?? null,
        commandIdOf(event),
        ...visible.parameters,
      ],
    );
    if (!row) throw Problem.of(refuse('case-not-found'));
    return row;
  }

  private words(
    { system }: AcceptedEvent,
    caseId: string,
    kind: 'complaint' | 'text',
    body: string,
  ): Promise<ContentRef> {
    return withScope(this.dataSource, system, (tx) => writeContent(tx, { caseId, kind, body, author: system.id }));
  }
}

const envelope = (event: AcceptedEvent, command: Command): Envelope => ({
  commandId: commandIdOf(event),
  actor: event.system,
  command,
});

/** Its command id can only stand for this event: if something else was recorded under it, then an earlier attempt's
 * words or tier, looked up before they changed. It counts. */
async function once(decide: () => Promise<unknown>): Promise<void> {
  try {
    await decide();
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'key-reused')) throw inData(error);
  }
}

/** The rules name a field of the command; in the event it is one of its data. */
function inData(error: unknown): unknown {
  if (!(error instanceof Problem) || error.errors.length === 0) return error;
  const { field } = error.params;
  const params = { ...error.params, ...(field !== undefined && { field: `data.${field}` }) };
  const errors = error.errors.map((one) => ({
    ...one,
    field: `data.${one.field}`,
    params: { ...one.params, ...params },
  }));
  return new Problem(error.code, { params, errors, cause: error });
}
