import { authors, type ContentRef, type Instant } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { startClock } from '../../shared/case-clocks';
import { refuse, type Refusal } from '../../shared/errors';
import { code, customer, flag, instant, optional, org, otherCase, text } from '../../shared/field';
import { intakeDesk } from '../../shared/intake-desk';
import { localDate } from '../../shared/local-day';
import type { Command, Context } from '../../shared/transition';
import { holdsAny } from '../complaint-dispatch.permissions';
import { CATEGORIES, CHANNELS, KINDS, SENIOR_TIERS, TIERS, URGENCIES, type ComplaintState } from '../complaint-state';
import type { ComplaintRules } from '../complaint-rule';
import { toDesk } from '../moves/desk';
import { wrongReceipt } from '../received-at';
import { deliver } from '../moves/steps';

/** Every centre of the country keeps this zone; the owner's month is part of every key of the case. */
const ZONE = 'Asia/Shanghai';

/** 1 low … 5 highest: urgent before normal, and within each the tiers that only seniors handle. */
const startingPriority = (urgency: string, tier: string): number =>
  (urgency === 'urgent' ? 4 : 2) + (SENIOR_TIERS.includes(tier) ? 1 : 0);

interface Registration extends Command {
  org: OrgRef;
  kind: string;
  category: string;
  channel: string;
  tier: string;
  text: ContentRef;
  urgency?: string;
  customer?: string;
  rural?: boolean;
  doNotCall?: boolean;
  receivedAt?: Instant;
  imported?: boolean;
  sender?: OrgRef;
  parent?: string;
  towards?: OrgRef;
  externalRef?: { system: string; id: string };
  /** Of the appeal that has it handled anew: they do not survey it. */
  workers?: string[];
}

/** Own desk's people, a system of the own line or of the sender, or the case that sends the work here. */
function mayRegister({ org: owner, sender }: Registration, { actor }: Context): Refusal | null {
  if (actor.kind === 'system') return null;
  const { own, prefecture, province, hq } = owner.lineage;
  const allowed =
    actor.kind === 'person'
      ? holdsAny(actor, intakeDesk(owner.id, owner.level))
      : [owner.id, own, prefecture, province, hq, sender?.id, sender?.lineage.province].includes(actor.org);
  return allowed ? null : refuse('wrong-target', { field: 'org' });
}

/** Only a case that sends work names itself and the way on. */
const notTheirs = ({ parent, towards }: Registration, { actor }: Context): Refusal | null =>
  actor.kind !== 'system' && (parent ?? towards) !== undefined
    ? refuse('invalid-field', { field: parent === undefined ? 'towards' : 'parent' })
    : null;

/** The statutory clock counts from here, so a slip of the pen must not make a case late for years, or never. */
const wrongTime = ({ receivedAt, imported }: Registration, { now, actor }: Context): Refusal | null =>
  actor.kind !== 'system' && receivedAt !== undefined && wrongReceipt(receivedAt, now, imported)
    ? refuse('invalid-field', { field: 'receivedAt' })
    : null;

/** Channels that another centre's work comes by. */
const SENT = ['transfer-in', 'hq-down'];

/** Who sent the work gets the result, so it must be somebody else; nobody sends what the customer brings. */
function wrongSender({ channel, sender, org: owner }: Registration): Refusal | null {
  if (!sender) return SENT.includes(channel) ? refuse('missing-field', { field: 'sender' }) : null;
  const fits = SENT.includes(channel) && sender.id !== owner.id && (channel !== 'hq-down' || sender.level === 'hq');
  return fits ? null : refuse('invalid-field', { field: 'sender' });
}

function fill(draft: ComplaintState, command: Registration, { now, actor, terms }: Context): void {
  const { urgency = 'normal', receivedAt = now, externalRef, sender } = command;
  const owner = command.org;
  Object.assign(draft, {
    openedMonth: `${localDate(ZONE, now).slice(0, 7)}-01`,
    org: owner.id,
    owner,
    lineage: owner.lineage,
    parties: [...new Set([owner.id, ...(sender ? [sender.id] : [])])],
    openedAt: now,
    registrars: authors(actor),
    channel: command.channel,
    urgency,
    rural: command.rural ?? false,
    doNotCall: command.doNotCall ?? false,
    receivedAt: Math.min(receivedAt, now),
    complaint: command.text,
    workers: command.workers ?? [],
    policyVersion: terms.policy.version,
    externalRefs: externalRef ? [externalRef] : [],
  });
  draft.subject = {
    kind: command.kind,
    category: command.category,
    priority: startingPriority(urgency, command.tier),
    tier: command.tier,
    customer: command.customer ?? null,
  };
  if (sender)
    draft.origin = {
      kind: command.channel === 'hq-down' ? 'hq-down' : 'transferred-in',
      sender,
      parent: command.parent ?? null,
    };
}

/** Step 1. The API has looked up customer, tier and repeats; terms come from the policy table. */
export const register: ComplaintRules = {
  register: {
    stages: ['new'],
    who: () => true,
    fields: {
      org: org('hq', 'province', 'prefecture'),
      kind: code(...KINDS),
      category: code(...CATEGORIES),
      channel: code(...CHANNELS),
      tier: code(...TIERS),
      urgency: optional(code(...URGENCIES)),
      text: text(),
      customer: optional(customer()),
      rural: optional(flag()),
      doNotCall: optional(flag()),
      receivedAt: optional(instant()),
      imported: optional(flag()),
      sender: optional(org('hq', 'province', 'prefecture')),
      parent: optional(otherCase()),
      towards: optional(org('province', 'prefecture')),
    },
    apply: (draft, command, context) => {
      const registration = command as Registration;
      const refusal =
        mayRegister(registration, context) ??
        notTheirs(registration, context) ??
        wrongSender(registration) ??
        wrongTime(registration, context);
      if (refusal) return refusal;
      fill(draft, registration, context);
      // A case that works for another one here has no customer to answer; the sender's statutory clock runs there.
      if (registration.kind !== 'enquiry' && draft.origin.parent === null)
        startClock(draft, context, 'statutory', { countsFrom: draft.receivedAt });
      // Routing table: HQ's case for another province starts with the dispatch already drafted.
      if (registration.towards) draft.draft = { target: registration.towards, text: registration.text, by: [] };
      toDesk(draft, context);
      return [deliver(draft, 'registered', draft.org, { kind: draft.subject.kind, category: draft.subject.category })];
    },
  },
};
